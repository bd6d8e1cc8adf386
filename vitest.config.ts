import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 240_000,
    hookTimeout: 300_000,
    // With a process for each file, loading what all of them import takes longer than most of the tests.
    isolate: false,
    // Groups run one after the other: a browser beside a build on two cores would only measure the waiting.
    projects: [
      group('unit', 0, '100%'),
      group('site', 1, '100%'),
      // One waits for its browser or its build while the other works; with more, both would be late.
      group('browser', 2, 2),
      group('build', 3, 2),
      group('firefox', 4, 1),
    ],
  },
});

/** The tests of a folder of `tests/`, so many files at a time. */
function group(name: string, groupOrder: number, maxWorkers: number | string) {
  const include = [`tests/${name}/**/*.test.ts`];
  return { extends: true as const, test: { name, include, maxWorkers, sequence: { groupOrder } } };
}
