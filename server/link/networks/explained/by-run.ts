import type { Store } from '../../../core/store/index.ts';
import type { SentencePart } from '../../../read/recorded/index.ts';
import type { HeldMerge, HeldNearMatch } from '../found-by-run.ts';
import { contentsOf } from '../kept/kept-networks.ts';
import { howTheyCame } from '../kept/memberships.ts';
import { activeRunNumber } from '../kept/run-records.ts';
import { mergeSentence, nearMatchSentence } from '../messages/merge-messages.ts';
import { type NameOf, phrase, textOf } from '../messages/message.ts';
import { chainOf } from './holds.ts';

/** What the active run says about two things: two ads, an ad and a network, or two networks. */
export interface RunExplanation {
  readonly run: number;
  /** The network that both are in; absent where they stand apart. */
  readonly network?: string;
  /** The merges that lead from the one to the other. */
  readonly chain: readonly HeldMerge[];
  /** Why they stand apart, where that was looked at. */
  readonly nearMatch?: HeldNearMatch;
}

/** @returns undefined before the first run, and for what is neither ad nor network */
export async function explainByRun(
  { db }: Store,
  a: string,
  b: string,
): Promise<RunExplanation | undefined> {
  const run = await activeRunNumber(db);
  if (run === undefined || ![a, b].every((id) => /^(ad|network):/.test(id))) return undefined;
  const [left, right] = await Promise.all([a, b].map((id) => networkOf(db, run, id)));
  const ids = [...new Set([left, right].filter((id) => id !== undefined))];
  const contents = ids.length > 0 ? await contentsOf(db, run, ids) : new Map();
  if (left !== undefined && left === right) {
    const merges: readonly HeldMerge[] = contents.get(left)?.merges ?? [];
    const ad = [a, b].find((id) => id.startsWith('ad:')) ?? '';
    const came = howTheyCame(merges).get(ad);
    const both = a.startsWith('ad:') && b.startsWith('ad:');
    return { run, network: left, chain: both ? chainOf(merges, a, b) : came ? [came] : [] };
  }
  // An ad that stands alone is named by itself.
  const others = [left ?? a, right ?? b];
  const nearMatches: readonly HeldNearMatch[] = ids.flatMap(
    (id) => contents.get(id)?.nearMatches ?? [],
  );
  const nearMatch = nearMatches.find(({ other }) => others.includes(other));
  return { run, chain: [], ...(nearMatch ? { nearMatch } : {}) };
}

async function networkOf(db: Store['db'], run: number, id: string): Promise<string | undefined> {
  if (id.startsWith('network:')) return id;
  const row = await db
    .selectFrom('member')
    .select('network')
    .where('run', '=', run)
    .where('ad', '=', id)
    .executeTakeFirst();
  return row?.network ?? undefined;
}

/** "By run 3, both are in network 1/3: …", or why they are in no common one. */
export function runExplanationSentence(
  {
    run,
    a,
    b,
    network,
    chain,
    nearMatch,
  }: RunExplanation & { readonly a: string; readonly b: string },
  name: NameOf,
): SentencePart[] {
  if (!network && nearMatch) return nearMatchSentence(nearMatch, name);
  if (!network) return phrase`${name(a)} and ${name(b)} are in no common network.`;
  const steps = chain.map(
    (merge) => `${name(merge.a)} and ${name(merge.b)} ${textOf(mergeSentence(merge, name))}`,
  );
  return phrase`By run ${String(run)}, both are in ${name(network)}: ${steps.join('; ')}.`;
}
