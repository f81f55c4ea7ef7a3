import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { WORKERS } from './tests/support/workers.ts';

/**
 * Four kinds of test, told apart by their file name, in one queue for all workers: those that drive
 * a browser begin, since they take longest, then those on Neo4j, then pure ones, then those on what is not ours: how a
 * Neo4j of a folder's own starts and ends, what kill -9 leaves, veraPDF and CASE. `npm test` leaves the last kind out.
 * Those on Neo4j share one server a worker. Files of one kind share a process, so that what they import is loaded once.
 */
const shared = {
  ...{ maxWorkers: WORKERS, isolate: false, sequence: { groupOrder: 0 } },
  // Other work may be under way on the machine: what is to come is waited for, unless a test measures how long it takes.
  ...{ testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 60_000 } } },
  // As the program itself: what is short-lived is not copied over and over.
  execArgv: ['--max-semi-space-size=64'],
  // Generated, and large: Node reads it as it is.
  server: { deps: { external: [/\/cypher-parser\/.*\.js$/] } },
};

/** What is made for GraphQL wants one and the same `graphql`: the one that Node gives to packages, as in the build. */
const resolve = {
  alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
};

export default defineConfig({
  test: {
    globalSetup: ['tests/support/graph-server.ts'],
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: '.cache/tests.json' }]]
      : ['default'],
    projects: [
      {
        resolve,
        test: {
          ...shared,
          name: 'e2e',
          include: ['tests/**/*.e2e.test.ts'],
        },
      },
      {
        resolve,
        test: {
          ...shared,
          name: 'graph',
          include: ['tests/**/*.graph.test.ts'],
        },
      },
      {
        resolve,
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.{graph,e2e,contract}.test.ts'],
        },
      },
      {
        resolve,
        test: {
          ...shared,
          name: 'contract',
          include: ['tests/**/*.contract.test.ts'],
        },
      },
    ],
  },
});
