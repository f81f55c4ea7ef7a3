import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Evidence, openEvidence } from '../../../server/core/evidence/index.ts';
import { dumpGraph, type Graph } from '../../../server/core/neo4j/index.ts';
import { type ImportEvent, importFile } from '../../../server/read/ingest/index.ts';
import { custodyLine } from '../../support/custody.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { record } from '../../support/import-captures.ts';

/** A graph that is emptied for each test, and a folder for what is imported into it. */
export function importing() {
  let opened: TestGraph;
  let evidence: Evidence;
  let folder: string;
  beforeAll(async () => {
    opened = await openTestGraph();
    evidence = openEvidence(opened.dataDir);
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    await opened.clear();
    folder = mkdtempSync(join(tmpdir(), 'throughline-import-'));
    return () => rm(folder, { recursive: true });
  });
  const at = (name: string) => join(folder, name);
  const context = (onEvent: (event: ImportEvent) => unknown = () => undefined) => {
    const now = () => new Date('2026-07-01T00:00:00Z');
    return { graph: opened.graph, evidence, now, onEvent: (one: ImportEvent) => void onEvent(one) };
  };
  /** Imports a file of the folder. @param content what is written there before */
  const load = async (
    name: string,
    content?: string | Buffer,
    options?: Parameters<typeof importFile>[2],
  ) => {
    if (content !== undefined) await writeFile(at(name), content);
    const events: ImportEvent[] = [];
    const report = await importFile(
      at(name),
      context((event) => events.push(event)),
      options,
    );
    return { report, events, problems: events.filter((event) => event.type === 'problem') };
  };
  return {
    get graph() {
      return opened.graph;
    },
    get evidence() {
      return evidence;
    },
    clear: () => opened.clear(),
    at,
    context,
    load,
    dump: async () => (await dumpOf(opened.graph)).join('\n'),
    logged: () => logged(evidence),
  };
}

/** The graph line by line. */
export async function dumpOf(graph: Graph, all = false): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of dumpGraph(graph, { all })) lines.push(line);
  return lines;
}

/** The custody log line by line. */
export async function logged(evidence: Evidence) {
  const lines: ReturnType<typeof custodyLine>[] = [];
  for await (const text of evidence.custody()) lines.push(custodyLine(text));
  return lines;
}

/** Captures of so many ads of a board, each with a number of its own. */
export const linesOf = (count: number, platform: string): string =>
  Array.from({ length: count }, (_, i) => {
    const text = `Rooms +7700${String(i).padStart(7, '0')}`;
    return JSON.stringify(record({ platform, adId: String(i), text }));
  }).join('\n');

/** Imports a file; what was wrong with it. */
export async function importInto(graph: Graph, evidence: Evidence, path: string) {
  const events: ImportEvent[] = [];
  const onEvent = (event: ImportEvent) => void events.push(event);
  await importFile(path, { graph, evidence, onEvent, now: () => new Date('2026-07-01T00:00:00Z') });
  return events.filter((event) => event.type === 'problem');
}

/** An image in a picture, or an ad in a template. */
export interface Member {
  readonly source: string;
  readonly group: string;
  readonly size: number;
  readonly r: Record<string, unknown>;
}

export function membersOf(graph: Graph, type: 'IN_CLUSTER' | 'USES_TEMPLATE'): Promise<Member[]> {
  return graph.read<Member>(
    `MATCH (a:Entity)-[r:${type}]->(g:Entity) RETURN a.id AS source, g.id AS group, g.size AS size, properties(r) AS r ORDER BY source, group`,
  );
}
