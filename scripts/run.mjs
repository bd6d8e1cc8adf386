// `node scripts/run.mjs build` runs the exported `main(args)` of `scripts/build.ts` and exits with the code it gives.
// Plain JavaScript, so that an old Node gets a sentence instead of a syntax error.
import { nodeVersionProblem } from './node-version.mjs';

const [command, ...args] = process.argv.slice(2);
const problem = nodeVersionProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  const { main } = await import(`./${command}.ts`);
  process.exitCode = await main(args);
}
