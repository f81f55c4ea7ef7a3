import { afterAll, beforeAll } from 'vitest';
import { startApp, type TestApp } from '../edge/api/support.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { openTestWorkspace, type TestWorkspace } from './networks/support.ts';

/** What a file has from before its first test until behind its last. */
function held<T extends { close(): Promise<void> }>(open: () => Promise<T>): T {
  const it = {} as T;
  beforeAll(async () => void Object.assign(it, await open()));
  afterAll(() => it.close?.());
  return it;
}

/** An empty graph for the tests of a file. */
export const ownGraph = (): TestGraph => held(openTestGraph);

/** A data folder with an empty graph and a store of its own, for the tests of a file. */
export const ownWorkspace = (): TestWorkspace => held(openTestWorkspace);

/** The API over what a file has; to be called behind what is to be there before it starts. */
export const ownApp = (on: TestGraph | TestWorkspace): TestApp =>
  held(() => startApp('test' in on ? on.test : on));
