import { defineConfig } from 'vitest/config';
import { WORKERS } from './tests/support/workers.ts';

/**
 * Three kinds of test, told apart by their file name, in one queue for all workers: those that drive
 * a browser begin, since they take longest, then those on Neo4j, then pure ones. The first two kinds share one server a worker.
 * Files of one kind share a process, so that what they import is loaded once.
 */
const shared = {
  ...{ maxWorkers: WORKERS, isolate: false, sequence: { groupOrder: 0 } },
  // As the program itself: what is short-lived is not copied over and over.
  execArgv: ['--max-semi-space-size=64'],
};

export default defineConfig({
  test: {
    globalSetup: ['tests/support/graph-server.ts'],
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: '.cache/tests.json' }]]
      : ['default'],
    projects: [
      {
        test: {
          ...shared,
          name: 'e2e',
          include: ['tests/**/*.e2e.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'graph',
          include: ['tests/**/*.graph.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.graph.test.ts', 'tests/**/*.e2e.test.ts'],
          testTimeout: 10_000,
        },
      },
    ],
  },
});
