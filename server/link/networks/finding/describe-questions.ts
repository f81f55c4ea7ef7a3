import { createHash } from 'node:crypto';
import type { Question, Resolution } from '../../resolve/index.ts';
import type { HeldQuestion } from '../found-by-run.ts';
import type { LoadedGraph } from '../loading/graph-data.ts';

/** A run keeps so many. */
export const mostQuestions = 500;

/**
 * Questions in ids. Pure.
 * @param idOf the id of a network by its position; undefined of an ad that stands alone
 */
export function describeQuestions(
  { observed: { ads, identifiers } }: LoadedGraph,
  { networks }: Resolution,
  questions: readonly Question[],
  idOf: (node: number) => string | undefined,
): HeldQuestion[] {
  const member = (node: number) => idOf(node) ?? ads.ids[networks[node]?.ads[0] ?? -1] ?? '';
  const held = (identifier: number) => identifiers.ids[identifier] ?? '';
  return questions.map(({ about, probability, ads: concerned, joins, parts, gain }) => {
    const told = toldOf(about, member, (ad) => ads.ids[ad] ?? '', held);
    return {
      id: idOfQuestion(about.kind, told.about),
      kind: about.kind,
      ...told,
      probability,
      ads: concerned,
      joins,
      parts,
      gain,
    };
  });
}

type Told = Pick<HeldQuestion, 'about' | 'holders' | 'shared' | 'concerns'>;
const nothing = { holders: [], shared: [], concerns: [] };

function toldOf(
  about: Question['about'],
  member: (node: number) => string,
  adId: (ad: number) => string,
  held: (identifier: number) => string,
): Told {
  if (about.kind === 'reading')
    return { ...nothing, about: [adId(about.ad), held(about.identifier)] };
  if (about.kind !== 'together')
    return {
      ...nothing,
      about: [held(about.identifier)],
      holders: about.holders.map(({ node, ads }) => ({ id: member(node), ads })),
    };
  const { shows } = about;
  const shared =
    'items' in shows
      ? shows.items.map(({ identifier, ads, holders }) => ({ identifier, ads, holders }))
      : shows.evidence.map(({ identifier, ads, groups }) => ({ identifier, ads, holders: groups }));
  return {
    ...nothing,
    about: [member(about.a), member(about.b)],
    shared: shared.map((one) => ({ ...one, identifier: held(one.identifier) })),
    concerns: 'concerns' in shows ? shows.concerns : [],
  };
}

const idOfQuestion = (kind: string, about: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, [...about].sort()]))
    .digest('hex')
    .slice(0, 12);
