import type { Judgements, NetworkJudgement } from '../judgements/index.ts';
import {
  type Cause,
  type Change,
  type Comparison,
  compareRuns,
  NetworkError,
  nameOf,
} from '../networks/index.ts';
import type { Store } from '../store/index.ts';
import { count, print, say } from './output.ts';

/**
 * Prints what merged or split between two runs: a line a change, or one object.
 * @throws NetworkError `no-such-run`, `not-kept`; also where not exactly two runs are named
 */
export async function printComparison(
  room: { readonly store: Store; readonly judgements: Judgements },
  runs: readonly number[],
  json: boolean,
): Promise<void> {
  const [before, after, ...more] = runs;
  if (before === undefined || after === undefined || more.length > 0)
    throw new NetworkError(
      'no-such-run',
      'A comparison takes two runs.',
      'Name the earlier and the later, as --compare 3 4, from the list of runs.',
    );
  const comparison = await compareRuns(room, before, after);
  if (json) {
    print({ type: 'comparison', ...comparison, before, after });
    return;
  }
  const said = await room.judgements.aboutNetworks();
  for (const change of comparison.merged) print(changeLine('merged', change, said));
  for (const change of comparison.split) print(changeLine('split', change, said));
  for (const id of comparison.appeared) print(`new     ${id}`);
  for (const id of comparison.gone) print(`gone    ${id}`);
  for (const id of comparison.judgementsAdded) print(`judged  ${judgementWords(id, said)}`);
  for (const id of comparison.judgementsLifted) print(`lifted  ${judgementWords(id, said)}`);
  say(summary(comparison));
}

const causeWords: Readonly<Record<Cause['kind'], string>> = {
  ties: 'held in common',
  'no-hub-any-more': 'is no hub any more',
  'hub-now': 'is a hub now',
  'changed-hands': 'changed hands',
  'too-little-now': 'too little evidence now',
  judged: 'judged',
  'judged-no-more': 'no longer judged',
};

/** "apart, “another voice” (AB), ID" */
function judgementWords(id: string, said: readonly NetworkJudgement[]): string {
  const found = said.find((one) => one.id === id);
  return found ? `${found.kind}, “${found.reason}” (${found.author}), ${id}` : id;
}

function changeLine(
  what: string,
  { before, after, because }: Change,
  said: readonly NetworkJudgement[],
): string {
  const names = (ids: readonly string[]) => ids.join(', ') || 'ads that stand alone';
  const causes = because.map(({ kind, identifier, judgement }) => {
    const found = said.find(({ id }) => id === judgement);
    if (found) return `${causeWords[kind]}: “${found.reason}” (${found.author})`;
    return identifier ? `${nameOf(identifier)} ${causeWords[kind]}` : causeWords[kind];
  });
  return `${what.padEnd(7)} ${names(before)} became ${names(after)}: ${causes.join('; ')}`;
}

function summary(comparison: Comparison): string {
  const { before, after, same, changed, merged, split, appeared, gone, adsAdded } = comparison;
  const hubs = [comparison.hubsAdded.length, comparison.hubsLifted.length];
  return `From run ${before.n} to run ${after.n}: ${count(same, 'network', 'networks')} of the same ads, ${changed} that gained or lost some, ${merged.length} merged, ${split.length} split, ${appeared.length} new, ${gone.length} gone; ads added: ${adsAdded}; hubs: ${hubs[0]} new, ${hubs[1]} no more.`;
}
