import { dumpGraph, type Graph } from '../../server/neo4j/index.ts';

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
