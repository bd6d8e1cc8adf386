import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 240_000,
    hookTimeout: 300_000,
    // Groups run one after the other: a browser beside a build on two cores would only measure the waiting.
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...group(1) } },
      {
        extends: true,
        test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...alone(2) },
      },
      {
        extends: true,
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], ...alone(3) },
      },
      {
        extends: true,
        test: { name: 'firefox', include: ['tests/firefox/**/*.test.ts'], ...alone(4) },
      },
    ],
  },
});

function group(groupOrder: number) {
  return { sequence: { groupOrder } };
}

/** One file at a time. */
function alone(groupOrder: number) {
  return { ...group(groupOrder), fileParallelism: false, maxWorkers: 1 };
}
