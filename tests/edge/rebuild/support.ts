import { dumpGraph, type Graph } from '../../../server/core/neo4j/index.ts';

/**
 * Properties of who received a file and when are no part of what was captured. A release before 23 wrote the time of
 * what was stated some milliseconds behind the custody line.
 */
export function comparable(dump: string): string[] {
  return dump
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      line.replace(/\\"at\\":\\"[^"\\]*\\"/, '').replace(/\\"by\\":\\"[^"\\]*\\",?/, ''),
    );
}

export async function dumpOf(graph: Graph, all = false): Promise<string[]> {
  let text = '';
  for await (const line of dumpGraph(graph, { all })) text += `${line}\n`;
  return comparable(text);
}

/** Lines that one of them has and the other has not, the first few: a diff of two whole graphs is nothing to read. */
export function differences(a: readonly string[], b: readonly string[]): string[] {
  const [ours, theirs] = [new Set(a), new Set(b)];
  const gone = a.filter((line) => !theirs.has(line)).map((line) => `- ${line}`);
  const come = b.filter((line) => !ours.has(line)).map((line) => `+ ${line}`);
  return [...gone.slice(0, 4), ...come.slice(0, 4)];
}
