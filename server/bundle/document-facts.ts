import type { Snapshot, SnapshotEntity, SnapshotLink } from '../cases/index.ts';
import { kindNames, kinds, relationships } from '../model/index.ts';
import type { Exhibit } from './exhibits.ts';

/** A sentence of the document and the exhibits that it rests on. */
export interface Statement {
  readonly parts: readonly { readonly s: string; readonly strong: boolean }[];
  readonly exhibits: readonly string[];
}

const plain = (s: string) => ({ s, strong: false });
const strong = (s: string) => ({ s, strong: true });
const counted = (n: number, one: string, many: string) =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** More exhibits than this behind one sentence are counted, not listed. */
const exhibitsListed = 12;
const weakReading = 0.8;

/** Index of a snapshot that several parts of the document ask. */
export class CaseFacts {
  readonly snapshot: Snapshot;
  readonly exhibits: readonly Exhibit[];
  readonly #entities: ReadonlyMap<string, SnapshotEntity>;
  readonly #numberOf: ReadonlyMap<string, string>;
  readonly #adsOf = new Map<string, Set<string>>();

  constructor(snapshot: Snapshot, exhibits: readonly Exhibit[]) {
    this.snapshot = snapshot;
    this.exhibits = exhibits;
    this.#entities = new Map(snapshot.entities.map((entity) => [entity.id, entity]));
    this.#numberOf = new Map(exhibits.map(({ capture, number }) => [capture.id, number]));
    for (const link of snapshot.links.filter(isLinking)) {
      this.#adsOf.set(link.to, (this.#adsOf.get(link.to) ?? new Set()).add(link.from));
    }
  }

  caption(id: string): string {
    return this.#entities.get(id)?.caption ?? id;
  }

  title(id: string): string {
    const name = kindNames.find((candidate) => candidate === this.#entities.get(id)?.kind);
    return name ? kinds[name].title.toLowerCase() : 'entity';
  }

  exhibitOf(capture: string): string {
    return this.#numberOf.get(capture) ?? '';
  }

  adsOf(id: string): ReadonlySet<string> {
    return this.#adsOf.get(id) ?? new Set();
  }

  /** Exhibits in which one of these identifiers was read in one of these ads. */
  exhibitsOf(ads: ReadonlySet<string>, identifiers: readonly string[]): string[] {
    const numbers = this.snapshot.links
      .filter(({ from, to }) => ads.has(from) && identifiers.includes(to))
      .map(({ capture }) => this.exhibitOf(capture));
    return [...new Set(numbers)].filter((number) => number !== '').sort(byNumber);
  }
}

export function isLinking({ type }: Pick<SnapshotLink, 'type'>): boolean {
  return type in relationships && relationships[type as keyof typeof relationships].links;
}

function byNumber(a: string, b: string): number {
  return Number(a.replace(/\D/g, '')) - Number(b.replace(/\D/g, ''));
}

function shortened(exhibits: readonly string[]): readonly string[] {
  return exhibits.length <= exhibitsListed
    ? exhibits
    : [...exhibits.slice(0, exhibitsListed), `and ${exhibits.length - exhibitsListed} more`];
}

/** What the network is, in sentences, each with the exhibits that it rests on. */
export function summary(facts: CaseFacts): Statement[] {
  const named = facts.snapshot.entities.filter(({ selected, kind }) => selected && kind !== 'ad');
  const alone = named.map(({ id, caption }): Statement => {
    const ads = facts.adsOf(id);
    return {
      parts: [
        plain(`The ${facts.title(id)} `),
        strong(caption),
        plain(` was read in ${counted(ads.size, 'advertisement', 'advertisements')} in scope.`),
      ],
      exhibits: shortened(facts.exhibitsOf(ads, [id])),
    };
  });
  const pairs = named.flatMap((a, i) => named.slice(i + 1).map((b) => [a, b] as const));
  return [...alone, ...pairs.flatMap(([a, b]) => together(facts, a, b))];
}

function together(facts: CaseFacts, a: SnapshotEntity, b: SnapshotEntity): Statement[] {
  const shared = new Set([...facts.adsOf(a.id)].filter((ad) => facts.adsOf(b.id).has(ad)));
  if (shared.size === 0) return [];
  const platforms = new Set([...shared].map((ad) => ad.slice('ad:'.length).split('/')[0]));
  return [
    {
      parts: [
        strong(a.caption),
        plain(' and '),
        strong(b.caption),
        plain(
          ` were read together in ${counted(shared.size, 'advertisement', 'advertisements')} on ${counted(platforms.size, 'platform', 'platforms')}.`,
        ),
      ],
      exhibits: shortened(facts.exhibitsOf(shared, [a.id, b.id])),
    },
  ];
}

/** What points the other way; where a check found nothing, the check is named. */
export function contrary(facts: CaseFacts): Statement[] {
  const { entities, links } = facts.snapshot;
  const found: Statement[] = [];
  const hubs = entities.filter(({ hub }) => hub !== null);
  for (const { caption, hub } of hubs) {
    found.push({
      parts: [
        strong(caption),
        plain(
          ` is a hub. ${hub?.reason ?? ''} It can link strangers, and counts for nothing here.`,
        ),
      ],
      exhibits: [],
    });
  }
  if (hubs.length === 0)
    found.push(nothing('No identifier in scope is flagged as shared by unrelated advertisers.'));
  const weak = links.filter((link) => isLinking(link) && link.confidence < weakReading);
  for (const { from, to, confidence, raw, capture } of weak) {
    found.push({
      parts: [
        plain(`The reading of “${raw}” in ${facts.caption(from)} as `),
        strong(facts.caption(to)),
        plain(` has a confidence of ${confidence.toFixed(2)} only.`),
      ],
      exhibits: [facts.exhibitOf(capture)],
    });
  }
  if (weak.length === 0)
    found.push(
      nothing(`No reading that a link rests on has a confidence below ${weakReading.toFixed(2)}.`),
    );
  const assumed = links.filter(({ steps }) => steps.some((step) => step.startsWith('country ')));
  if (assumed.length > 0) {
    found.push({
      parts: [
        plain(
          `${counted(assumed.length, 'number was', 'numbers were')} written without a country code; the country was taken from the advertisement.`,
        ),
      ],
      exhibits: shortened(
        [...new Set(assumed.map(({ capture }) => facts.exhibitOf(capture)))].sort(byNumber),
      ),
    });
  }
  const inferred = links.filter((link) => link.inferred);
  found.push(
    inferred.length > 0
      ? {
          parts: [
            plain(
              `${counted(inferred.length, 'link is', 'links are')} proposed by a method and was not read in a source. They are drawn dashed.`,
            ),
          ],
          exhibits: [],
        }
      : nothing('No link is inferred: each was read in a source.'),
  );
  const single = entities.filter(
    ({ id, selected, kind }) => selected && kind !== 'ad' && facts.adsOf(id).size === 1,
  );
  for (const { id, caption } of single) {
    found.push({
      parts: [strong(caption), plain(' was read in one advertisement only.')],
      exhibits: facts.exhibitsOf(facts.adsOf(id), [id]),
    });
  }
  if (facts.snapshot.batches.length === 1)
    found.push(nothing('All captures came in one file: no second source confirms them.'));
  return found;
}

const nothing = (s: string): Statement => ({ parts: [plain(s)], exhibits: [] });

/** What was searched, what was left out, and why. */
export function completeness(facts: CaseFacts): string[] {
  const { notFound, reach, otherIdentifiers, adsLimitedTo } = facts.snapshot.completeness;
  const lines = reach.map(({ id, ads, inScope }) =>
    ads === inScope
      ? `${facts.caption(id)}: all ${counted(ads, 'advertisement', 'advertisements')} that the graph holds are in scope.`
      : `${facts.caption(id)}: ${inScope.toLocaleString('en')} of ${counted(ads, 'advertisement', 'advertisements')} are in scope; the others hold no second identifier of this selection.`,
  );
  for (const { kind, count } of otherIdentifiers) {
    const name = kindNames.find((candidate) => candidate === kind);
    const noun = name ? (count === 1 ? kinds[name].title : kinds[name].plural).toLowerCase() : kind;
    lines.push(
      `The advertisements in scope also hold ${count.toLocaleString('en')} ${noun} that the selection does not name.`,
    );
  }
  if (adsLimitedTo !== null)
    lines.push(`Only the first ${adsLimitedTo} advertisements were taken; there are more.`);
  for (const id of notFound) lines.push(`${id} was asked for and is not in the graph.`);
  lines.push(
    'Only what was captured and imported was searched. What a platform showed at other times, or to others, is not known.',
  );
  lines.push('Pictures are in the exhibit folders of the package and are not printed here.');
  return lines;
}
