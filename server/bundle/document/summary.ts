import type { SnapshotEntity, SnapshotLink } from '../../cases/index.ts';
import { count } from '../../count.ts';
import { day } from '../../day.ts';
import { type KindName, relationships } from '../../model/index.ts';
import { bare, type CaseFacts, kindOf, listed, plain, type Statement, strong } from './facts.ts';
import { judgedInSummary } from './judged.ts';
import { butInOperations } from './operations.ts';
import { partName } from './parts.ts';

/** What the network is, in sentences, each with the exhibits that it rests on. */
export function summary(facts: CaseFacts): Statement[] {
  const about = namedIn(facts);
  const pairs = pairsOf(facts);
  return [
    ...about.map((entity) => alone(facts, entity)),
    ...pairs.slice(0, PAIRS_LISTED).map((pair) => together(facts, pair)),
    ...furtherPairs(pairs.slice(PAIRS_LISTED)),
    ...judgedInSummary(facts),
  ];
}

/** What the selection names, but for ads. */
export const namedIn = ({ snapshot }: CaseFacts): SnapshotEntity[] =>
  snapshot.entities.filter(({ selected, kind }) => selected && kind !== 'ad');

/** Things that the selection names and that stand in the same ads, the most telling first. */
export function pairsOf(facts: CaseFacts): Pair[] {
  // A hub merges strangers, so reading two things beside one says nothing; place and platform do not link.
  const telling = namedIn(facts).filter(({ id, kind }) => !facts.isHub(id) && canLink(kind));
  // An image and the picture that it looks like are one thing, and always together.
  const alike = new Set(
    facts.snapshot.links
      .filter(({ type }) => type === 'IN_CLUSTER')
      .flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]),
  );
  return (
    telling
      .flatMap((a, i) => telling.slice(i + 1).map((b) => pairOf(facts, a, b)))
      .filter(({ a, b, ads }) => ads.size > 0 && !alike.has(`${a.id} ${b.id}`))
      // What was read first: that copies look alike tells less.
      .sort((a, b) => Number(areRead(b)) - Number(areRead(a)) || b.ads.size - a.ads.size)
  );
}

function furtherPairs(pairs: readonly Pair[]): Statement[] {
  const read = pairs.filter(areRead).length;
  const alike = pairs.length - read;
  const described = [
    ...(read > 0 ? [`${count(read, 'further pair', 'further pairs')} of identifiers`] : []),
    ...(alike > 0
      ? [`${count(alike, 'further pair', 'further pairs')} with a template, an image or a picture`]
      : []),
  ];
  if (described.length === 0) return [];
  const verb = pairs.length === 1 ? 'stands' : 'stand';
  return [bare(`${listed(described)} ${verb} together; ${partName('links')} has every link.`)];
}

/** More pairs than this tell a reader nothing that the table of links does not. */
const PAIRS_LISTED = 60;

type Kind = SnapshotEntity['kind'];
const linkingTargets = new Set<KindName>(
  Object.values(relationships).flatMap(({ links, to }): readonly KindName[] => (links ? to : [])),
);
export const canLink = (kind: Kind): boolean => linkingTargets.has(kindOf(kind).kind);
/** Pictures and templates are not read: a method finds them alike. */
export const isRead = (kind: Kind): boolean => kindOf(kind).family === 'identifier';

const areRead = ({ a, b }: Pair): boolean => isRead(a.kind) && isRead(b.kind);

/** "the phone +7 700 …"; a template is captioned as one already. */
export function named(facts: CaseFacts, the: string, { id, caption }: SnapshotEntity) {
  const isCaptioned = caption.toLowerCase().startsWith(facts.title(id));
  return [plain(isCaptioned ? '' : `${the} ${facts.title(id)} `), strong(caption)];
}

export function alone(facts: CaseFacts, entity: SnapshotEntity): Statement {
  const { id, kind } = entity;
  const ads = facts.adsOf(id);
  const images = new Set(facts.linksOf(ads, [id]).map(({ to }) => to));
  const verb = isRead(kind) ? 'was read in' : canLink(kind) ? 'stands in' : 'is named by';
  const by = images.has(id)
    ? ''
    : `, by way of ${count(images.size, 'image that looks', 'images that look')} like it`;
  const many = count(ads.size, 'advertisement', 'advertisements');
  return {
    parts: [
      ...named(facts, 'The', entity),
      plain(
        ads.size === 0
          ? ' is in none of the advertisements in scope.'
          : ` ${verb} ${many} in scope${by}${span(facts, facts.linksOf(ads, [id]))}.`,
      ),
      plain(hubLabel(facts, id)),
    ],
    exhibits: facts.exhibitsOf(ads, [id]),
  };
}

/** Of a website that is counted by page only the host links nobody. */
function hubLabel(facts: CaseFacts, id: string): string {
  const paged = facts.pagesOf(id) ? 'The host links nobody, the same page of it may' : undefined;
  const links = `links nobody${butInOperations(facts, id)}`;
  if (!facts.isHub(id)) return paged ? ` ${paged}; see ${partName('contrary')}.` : '';
  return paged
    ? ` It is a hub: ${paged.replace('The', 'the')}; see ${partName('contrary')}.`
    : ` It is a hub and ${links}; see ${partName('contrary')}.`;
}

export interface Pair {
  readonly a: SnapshotEntity;
  readonly b: SnapshotEntity;
  readonly ads: ReadonlySet<string>;
}

function pairOf(facts: CaseFacts, a: SnapshotEntity, b: SnapshotEntity): Pair {
  const ofB = facts.adsOf(b.id);
  return { a, b, ads: new Set([...facts.adsOf(a.id)].filter((ad) => ofB.has(ad))) };
}

export function together(facts: CaseFacts, pair: Pair): Statement {
  const { a, b, ads } = pair;
  const platforms = new Set([...ads].map((ad) => ad.slice('ad:'.length).split('/')[0]));
  const many = count(ads.size, 'advertisement', 'advertisements');
  const where = count(platforms.size, 'platform', 'platforms');
  const links = facts.linksOf(ads, [a.id, b.id]);
  return {
    parts: [
      ...named(facts, 'The', a),
      plain(' and '),
      ...named(facts, 'the', b),
      plain(
        ` ${areRead(pair) ? 'were read' : 'stand'} together in ${many} on ${where}${span(facts, links)}.`,
      ),
    ],
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
  const [from, to] = [day(times[0] ?? ''), day(times.at(-1) ?? '')];
  if (times.length === 0) return '';
  return from === to ? `, captured on ${from}` : `, captured between ${from} and ${to}`;
}
