import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Evidence, openEvidence } from '../../server/core/evidence/index.ts';
import { importFile } from '../../server/read/ingest/index.ts';
import type { ImportReport } from '../../server/read/ingest/tell.ts';
import type { TestGraph } from './graph.ts';

/** A time after every capture of the tests. */
const now = () => new Date('2026-07-01T00:00:00Z');

/** A capture record of a board in Kazakhstan, as a file would hold it. */
export const record = (over: Record<string, unknown>): Record<string, unknown> => ({
  platform: 'lotus-board.example',
  capturedAt: '2026-03-01T10:00:00Z',
  country: 'KZ',
  text: 'Rooms',
  ...over,
});

/**
 * Imports records as one file, as a user would.
 * @returns the import's report and the evidence store that holds the file
 */
export async function importCaptures(
  { graph, dataDir }: Pick<TestGraph, 'graph' | 'dataDir'>,
  name: string,
  records: readonly Record<string, unknown>[],
): Promise<{ report: ImportReport; evidence: Evidence }> {
  const path = join(dataDir, name);
  const evidence = openEvidence(dataDir, now);
  await writeFile(path, records.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const report = await importFile(path, { graph, evidence, now, onEvent: () => undefined });
  await rm(path);
  return { report, evidence };
}
