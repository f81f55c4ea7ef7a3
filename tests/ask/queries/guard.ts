import { runDraft } from '../../../server/ask/queries/index.ts';
import type { TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

/** Short, so that what runs ends soon; an answer is due ten seconds later at the latest. */
export const limits = { rowCap: 10_000, timeoutMs: 700 };
export const latestMs = limits.timeoutMs + 10_000;

/** Three ads with long texts, and one phone and one handle that all of them hold. */
export async function importLongAds(opened: TestGraph): Promise<void> {
  const contacts = { phones: ['+7 700 000 4417'], handles: ['telegram:orchid_rooms'] };
  await importCaptures(opened, 'ads.jsonl', [
    ...['one by the river', 'two near the market', 'three'].map((words, i) =>
      record({ adId: `${i}`, text: `${words} ${'a'.repeat(4000)}`, contacts }),
    ),
  ]);
}

/** What becomes of a text, and how long that takes. */
export async function ran({ graph }: TestGraph, text: string) {
  const start = performance.now();
  const found: unknown = await runDraft(graph, text, {}, limits).catch((error: unknown) => error);
  return { found, tookMs: performance.now() - start };
}

/** Whether the server answers. */
export const answers = ({ graph }: TestGraph) =>
  graph.read('RETURN 1 AS one', {}, { timeoutMs: 5_000 });
