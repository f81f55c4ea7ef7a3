import {
  canLink,
  namedThings,
  type Pair,
  pairsTogether,
  type SnapshotEntity,
  type SnapshotLink,
} from '../../snapshot/index.ts';
import { bare, type CaseFacts, kindOf, type Statement } from './facts.ts';
import { judgedInSummary } from './judged.ts';
import { butInOperations } from './operations-part.ts';
import type { Part } from './words/phrase.ts';

/** What the network is, in sentences, each with the exhibits that it rests on. */
export function summary(facts: CaseFacts): Statement[] {
  const about = namedIn(facts);
  const pairs = pairsOf(facts);
  return [
    ...about.map((entity) => alone(facts, entity)),
    ...pairs.slice(0, PAIRS_LISTED).map((pair) => together(facts, pair)),
    ...furtherPairs(facts, pairs.slice(PAIRS_LISTED)),
    ...judgedInSummary(facts),
  ];
}

/** What the selection names, but for ads. */
export const namedIn = ({ snapshot }: CaseFacts): SnapshotEntity[] => namedThings(snapshot);

/** Things that the selection names and that stand in the same ads, the most telling first. */
export const pairsOf = ({ snapshot }: CaseFacts): Pair[] =>
  // What was read first: that copies look alike tells less.
  pairsTogether(snapshot).sort(
    (a, b) => Number(areRead(b)) - Number(areRead(a)) || b.ads.size - a.ads.size,
  );

function furtherPairs({ words }: CaseFacts, pairs: readonly Pair[]): Statement[] {
  const read = pairs.filter(areRead).length;
  if (pairs.length === 0) return [];
  return [bare(words.summary.furtherPairs(read, pairs.length - read, words.partName('links')))];
}

/** More pairs than this tell a reader nothing that the table of links does not. */
const PAIRS_LISTED = 60;

type Kind = SnapshotEntity['kind'];
/** Pictures and templates are not read: a method finds them alike. */
export const isRead = (kind: Kind): boolean => kindOf(kind).family === 'identifier';

const areRead = ({ a, b }: Pair): boolean => isRead(a.kind) && isRead(b.kind);

/** "the phone +7 700 …"; a template is captioned as one already. */
export const named = (facts: CaseFacts, { id }: SnapshotEntity, first = true): Part[] =>
  facts.words.names.named(facts.title(id), facts.caption(id), first);

export function alone(facts: CaseFacts, entity: SnapshotEntity): Statement {
  const { id, kind } = entity;
  const ads = facts.adsOf(id);
  const images = new Set(facts.linksOf(ads, [id]).map(({ to }) => to));
  return {
    parts: facts.words.summary.alone(
      named(facts, entity),
      isRead(kind) ? 'read' : canLink(kind) ? 'stands' : 'named',
      ads.size,
      images.has(id) ? 0 : images.size,
      span(facts, facts.linksOf(ads, [id])),
      hubLabel(facts, id),
    ),
    exhibits: facts.exhibitsOf(ads, [id]),
  };
}

/** Of a website that is counted by page only the host links nobody. */
function hubLabel(facts: CaseFacts, id: string): string {
  const { summary: words, partName } = facts.words;
  const part = partName('contrary');
  const isPaged = facts.pagesOf(id) !== undefined;
  if (!facts.isHub(id)) return isPaged ? words.paged(part) : '';
  return isPaged ? words.pagedHub(part) : words.hub(butInOperations(facts, id), part);
}

export function together(facts: CaseFacts, pair: Pair): Statement {
  const { a, b, ads } = pair;
  const platforms = new Set([...ads].map((ad) => ad.slice('ad:'.length).split('/')[0]));
  const links = facts.linksOf(ads, [a.id, b.id]);
  return {
    parts: facts.words.summary.together(
      named(facts, a),
      named(facts, b, false),
      areRead(pair),
      { ads: ads.size, platforms: platforms.size },
      span(facts, links),
    ),
    exhibits: facts.exhibitsOf(ads, [a.id, b.id]),
  };
}

/** ", captured between 3 March 2026 and 19 May 2026": first reading to last. */
function span(facts: CaseFacts, links: readonly SnapshotLink[]): string {
  const times = links
    .flatMap(({ firstSeen, lastSeen, capture }) => [
      firstSeen || (facts.captureOf(capture)?.capturedAt ?? ''),
      lastSeen,
    ])
    .filter((time) => time !== '')
    .sort();
  const { day, summary: words } = facts.words;
  if (times.length === 0) return '';
  return words.span(day(times[0] ?? ''), day(times.at(-1) ?? ''));
}
