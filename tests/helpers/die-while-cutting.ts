/** A process that cuts 2026.1 from a content folder and kills itself at a step: `node die-while-cutting.ts <content> <step>`. */
import { cutEdition } from '../../src/editions/cut.ts';
import { makeRequest } from './cutting.ts';

const [content, fatalStep] = process.argv.slice(2);
await cutEdition(makeRequest(content!), (step) => {
  if (step === fatalStep) process.kill(process.pid, 'SIGKILL');
});
