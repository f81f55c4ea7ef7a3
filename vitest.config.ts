import { createRequire } from 'node:module';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { RingReporter } from './tests/support/reporter.ts';
import { WORKERS } from './tests/support/workers.ts';

/** What is made for GraphQL wants one and the same `graphql`: the one that Node gives to packages, as in the build. */
const resolve = {
  alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
};

/**
 * A kind of test, told by its file name, in one queue for all workers. Those on Neo4j share one server a worker. Files
 * of one kind share a process, so that what they import is loaded once.
 */
const kind = (
  name: string,
  include: string,
  more: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration => ({
  resolve,
  test: {
    name,
    include: [include],
    maxWorkers: WORKERS,
    isolate: false,
    sequence: { groupOrder: 0 },
    // Other work may be under way on the machine: what is to come is waited for.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // As the program itself: what is short-lived is not copied over and over.
    execArgv: ['--max-semi-space-size=64'],
    // Generated, and large: Node reads it as it is.
    server: { deps: { external: [/\/cypher-parser\/.*\.js$/] } },
    ...more,
  },
});

/** A browser that was nervous once is named at the end of the run; see tests/support/reporter.ts. */
const browser = { retry: 1 };

/**
 * Two rings, see CONTRIBUTING.md. The gate, before every landing: journeys, graph, unit. The long ring, before an
 * issue ends: wide browser tests (e2e), and what starts, kills or asks what is not ours (long). What takes longest
 * begins.
 */
export default defineConfig({
  test: {
    globalSetup: ['tests/support/graph-server.ts'],
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: '.cache/tests.json' }], new RingReporter()]
      : ['default', new RingReporter()],
    projects: [
      kind('journey', 'tests/**/*.journey.test.ts', browser),
      kind('e2e', 'tests/**/*.e2e.test.ts', browser),
      kind('graph', 'tests/**/*.graph.test.ts'),
      kind('unit', 'tests/**/*.test.ts', {
        exclude: ['tests/**/*.{graph,journey,e2e,long}.test.ts'],
      }),
      kind('long', 'tests/**/*.long.test.ts'),
    ],
  },
});
