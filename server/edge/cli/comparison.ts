import { count } from '../../core/count.ts';
import type { NetworkJudgement, ObservationJudgement } from '../../link/judgements/index.ts';
import {
  type Cause,
  type Change,
  type Comparison,
  compareRuns,
  contradictionSentence,
  nameOf,
  type Regrouped,
  type Regrouping,
} from '../../link/networks/index.ts';
import type { At } from './data-folder.ts';
import { print, printList, say } from './output.ts';

/**
 * Prints what merged or split between two runs: a row a change, or one object.
 * @throws NetworkError `no-such-run`, `not-kept`
 */
export async function printComparison(at: At, before: number, after: number): Promise<void> {
  const comparison = await compareRuns(at, before, after);
  if (at.json) {
    print({ type: 'comparison', ...comparison, before, after });
    return;
  }
  const rows = [...changesOf(comparison, await at.judgements.aboutNetworks())];
  await printList(at, {
    rows,
    columns: [
      ['change', ([change]) => change],
      ['of what', ([, what]) => what],
    ],
  });
  say(summary(comparison));
}

type Row = readonly [change: string, what: string];

function* changesOf(comparison: Comparison, said: readonly NetworkJudgement[]): Generator<Row> {
  for (const change of comparison.merged) yield ['merged', changeOf(change, said)];
  for (const change of comparison.split) yield ['split', changeOf(change, said)];
  yield* changedSizes(comparison);
  const side = (ids: readonly string[], outside: number) =>
    [...ids, ...(outside > 0 ? [`${count(outside, 'ad', 'ads')} of no operation`] : [])].join(', ');
  const regrouped = (one: Regrouping) =>
    `${side(one.before, one.adsAloneBefore)} became ${side(one.after, one.adsAloneAfter)}`;
  for (const one of comparison.operations.merged) yield ['merged', regrouped(one)];
  for (const one of comparison.operations.split) yield ['split', regrouped(one)];
  yield* changedSizes(comparison.operations);
  const words = (id: string) => judgementLabel(id, said, comparison.observationsJudged);
  for (const id of comparison.judgementsAdded) yield ['judged', words(id)];
  for (const id of comparison.judgementsLifted) yield ['lifted', words(id)];
}

function* changedSizes({
  resized,
  appeared,
  gone,
}: Pick<Regrouped, 'resized' | 'appeared' | 'gone'>): Generator<Row> {
  for (const { before, after, adsBefore, adsAfter } of resized) {
    const what = adsAfter < adsBefore ? 'shrank' : adsAfter > adsBefore ? 'grew' : 'changed';
    const called = before === after ? after : `${before}, now ${after},`;
    yield [what, `${called} from ${adsBefore} to ${adsAfter} ads`];
  }
  for (const id of appeared) yield ['new', id];
  for (const id of gone) yield ['gone', id];
}

const causeLabel: Readonly<Record<Cause['kind'], string>> = {
  links: 'links them now',
  'believed-now': 'was held in common before, too, and is believed to link only now',
  'no-hub-any-more': 'is no hub any more',
  'hub-now': 'is a hub now',
  reassigned: 'was reassigned',
  'reassigned-no-more': 'was not reassigned after all',
  'copied-now': 'was copied, it seems now',
  'copied-no-more': 'was copied, it seemed, and does not any more',
  'too-little-now': 'is too little evidence now',
  'believed-no-more': 'is still held in common, and is not believed to link any more',
  'read-wrong': 'has observations that are judged wrong now',
  'read-wrong-no-more': 'has observations that are not judged wrong any more',
  judged: 'judged',
  'judged-in-part': 'judged',
  'judged-no-more': 'no longer judged',
};

/** "apart, “another voice” (AB), ID" */
function judgementLabel(
  id: string,
  said: readonly NetworkJudgement[],
  observations: readonly ObservationJudgement[],
): string {
  const observation = observations.find((one) => one.id === id);
  if (observation) {
    const { kind, subject, reason, author } = observation;
    return `${kind}, ${subject.entity} in ${subject.ad}, “${reason}” (${author}), ${id}`;
  }
  const found = said.find((one) => one.id === id);
  return found ? `${found.kind}, “${found.reason}” (${found.author}), ${id}` : id;
}

/** "network:1/3, 7 ads alone (ad:…/1, ad:…/2, …, 2 more)" */
function parts(networks: readonly string[], alone: number, named: readonly string[]): string {
  const more = alone - named.length;
  const ads = [...named, ...(more > 0 ? [count(more, 'more', 'more')] : [])].join(', ');
  return [
    ...networks,
    ...(alone > 0 ? [`${count(alone, 'ad alone', 'ads alone')} (${ads})`] : []),
  ].join(', ');
}

function changeOf(change: Change, said: readonly NetworkJudgement[]): string {
  const { before, after, because, moreCauses } = change;
  const from = parts(before, change.adsAloneBefore, change.aloneBefore);
  const to = parts(after, change.adsAloneAfter, change.aloneAfter);
  const causes = because.map(({ kind, identifier, judgement, exception }) => {
    if (exception) return contradictionSentence(exception, said);
    const found = said.find(({ id }) => id === judgement);
    if (found) return `${causeLabel[kind]}: “${found.reason}” (${found.author})`;
    return identifier ? `${nameOf(identifier)} ${causeLabel[kind]}` : causeLabel[kind];
  });
  const more = moreCauses > 0 ? [count(moreCauses, 'more', 'more')] : [];
  return `${from} became ${to}: ${[...causes, ...more].join('; ')}`;
}

function summary(comparison: Comparison): string {
  const { before, after, same, resized, merged, split, appeared, gone, adsAdded } = comparison;
  const hubs = [comparison.hubsAdded.length, comparison.hubsLifted.length];
  // Named the later first, the earlier run has fewer ads.
  const [other, ads] =
    adsAdded < 0
      ? ['that have fewer ads', `ads fewer: ${-adsAdded}`]
      : ['that gained new ads', `ads added: ${adsAdded}`];
  return `From run ${before.n} to run ${after.n}: ${count(same, 'network', 'networks')} of the same ads, ${resized.length} ${other}, ${merged.length} merged, ${split.length} split, ${appeared.length} new, ${gone.length} gone; ${ads}; hubs: ${hubs[0]} new, ${hubs[1]} no more.${operationsSummary(comparison)}`;
}

function operationsSummary({ operations }: Comparison): string {
  const { same, resized, merged, split, appeared, gone } = operations;
  return ` Operations: ${same} of the same ads, ${resized.length} of others, ${merged.length} merged, ${split.length} split, ${appeared.length} new, ${gone.length} gone.`;
}
