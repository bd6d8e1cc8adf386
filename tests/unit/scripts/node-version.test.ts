import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { nodeVersionProblem } from '../../../scripts/node-version.mjs';

it.each(['24.0.0', '24.21.0', '25.1.0', '100.0.0'])('accepts Node %s', (version) => {
  expect(nodeVersionProblem(version)).toBeNull();
});

it.each(['20.20.2', '22.12.0', '9.0.0'])(
  'refuses Node %s in one line that says what to do',
  (version) => {
    const problem = nodeVersionProblem(version);
    expect(problem).toContain(`this is Node ${version}`);
    expect(problem).toContain('npm ci');
    expect(problem).not.toContain('\n');
  },
);

it('is plain JavaScript that an old Node can read', () => {
  for (const file of ['scripts/run.mjs', 'scripts/node-version.mjs'])
    execFileSync(process.execPath, ['--check', '--no-experimental-strip-types', file]);
});
