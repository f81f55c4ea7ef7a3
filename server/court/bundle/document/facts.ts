import { kindNames, kinds, relationships } from '../../../core/model/index.ts';
import {
  byExhibitNumber,
  isRedacted,
  linksHolding,
  nameOfWord,
  type Snapshot,
  type SnapshotCapture,
  type SnapshotEntity,
  type SnapshotLink,
} from '../../snapshot/index.ts';
import { type Exhibit, groupBy } from '../package/exhibits.ts';
import { type Words, wordsFor } from './words/index.ts';
import { type Part, plain } from './words/phrase.ts';

/** A sentence of the document and the exhibits that it rests on. */
export interface Statement {
  readonly parts: readonly Part[];
  readonly exhibits: readonly string[];
  /** It was looked for and not found. */
  readonly none?: true;
}

/** A statement that rests on no single exhibit. */
export const bare = (s: string): Statement => ({ parts: [plain(s)], exhibits: [] });

/** Looked for, and not found. */
export const nothing = (s: string): Statement => ({ ...bare(s), none: true });

/** The number of a network or an operation: "3/1". */
export const numberOf = (id: string): string => id.replace(/^(network|operation):/, '');

const LONGEST_QUOTE = 160;
/** What of captured words is quoted; no sign is cut into halves. */
export const quoted = (raw: string): string =>
  raw.length > LONGEST_QUOTE
    ? `${raw.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, '')}…`
    : raw;

type Pages = NonNullable<Snapshot['resolution']>['paged'][number]['on'];

/** Index of a snapshot that several parts of the document ask. */
export class CaseFacts {
  readonly snapshot: Snapshot;
  readonly exhibits: readonly Exhibit[];
  /** The words of the document's language. */
  readonly words: Words;
  readonly #entities: ReadonlyMap<string, SnapshotEntity>;
  readonly #numberOf: ReadonlyMap<string, string>;
  readonly #captures: ReadonlyMap<string, SnapshotCapture>;
  readonly #holding: ReadonlyMap<string, readonly SnapshotLink[]>;
  readonly #adsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where ads are called by exhibits: those of each. */
  readonly #called: ReadonlyMap<string, readonly SnapshotCapture[]> | undefined;

  /** @param calling whether an ad is called by its captures, as on the first pages: a court knows exhibits, not ids */
  constructor(
    snapshot: Snapshot,
    exhibits: readonly Exhibit[],
    words: Words = wordsFor('en'),
    calling: 'by-caption' | 'by-exhibit' = 'by-caption',
  ) {
    this.words = words;
    this.#called =
      calling === 'by-exhibit' ? groupBy(snapshot.captures, ({ ad }) => ad) : undefined;
    this.snapshot = snapshot;
    this.exhibits = exhibits;
    this.#entities = new Map(snapshot.entities.map((entity) => [entity.id, entity]));
    this.#numberOf = new Map(exhibits.map(({ capture, number }) => [capture.id, number]));
    this.#captures = new Map(snapshot.captures.map((capture) => [capture.id, capture]));
    this.#holding = linksHolding(snapshot.links.filter(isCounted));
    this.#adsOf = new Map(
      [...this.#holding].map(([id, links]) => [id, new Set(links.map(({ from }) => from))]),
    );
  }

  /** An id as it is printed: of a redacted version its label. */
  printed(id: string): string {
    const [, kind, n] = /^([a-z]+):(\d+)$/.exec(id) ?? [];
    const known = kindNames.find((one) => one === kind);
    return isRedacted(this.snapshot) && known && n ? this.words.names.labelled(known, n) : id;
  }

  caption(id: string): string {
    const [first, ...others] = this.#called?.get(id) ?? [];
    if (first) return this.words.exhibits.called(first.exhibit, others.length);
    const printed = this.printed(id);
    if (printed !== id) return printed;
    const entity = this.#entities.get(id);
    return entity ? this.words.names.caption(kindOf(entity.kind).kind, entity.caption, id) : id;
  }

  /** The same, with each ad called by its exhibits. */
  byExhibit(): CaseFacts {
    return new CaseFacts(this.snapshot, this.exhibits, this.words, 'by-exhibit');
  }

  /** "advertisement AB3"; on the first pages one without exhibits is not called by its id either. */
  advertisement(id: string): string {
    if (this.#called && !this.#called.has(id)) return this.words.merges.unknownAd;
    return this.words.names.advertisement(this.caption(id));
  }

  isInScope(id: string): boolean {
    return this.#entities.has(id);
  }

  title(id: string): string {
    const kind = this.#entities.get(id)?.kind;
    return kind ? this.words.names.kind(kindOf(kind).kind) : this.words.names.entity;
  }

  exhibitOf(capture: string): string {
    return this.#numberOf.get(capture) ?? '';
  }

  captureOf(id: string): SnapshotCapture | undefined {
    return this.#captures.get(id);
  }

  isHub(id: string): boolean {
    return (this.#entities.get(id)?.hub ?? null) !== null;
  }

  /**
   * Of a website that the run tells by page: the pages that ads of networks in scope are on by a link which counts;
   * else undefined.
   */
  pagesOf(id: string): Pages | undefined {
    const own = this.adsOf(id);
    return this.snapshot.resolution?.paged
      .find(({ site }) => site === id)
      ?.on.map((pages) => ({ ...pages, ads: pages.ads.filter((ad) => own.has(ad)) }))
      .filter(({ ads }) => ads.length > 0);
  }

  /** Ads in scope that hold it by a link which counts; a picture by way of the images that look like it. */
  adsOf(id: string): ReadonlySet<string> {
    return this.#adsOf.get(id) ?? new Set();
  }

  /** The links by which these ads carry these identifiers. */
  linksOf(ads: ReadonlySet<string>, identifiers: readonly string[]): SnapshotLink[] {
    return identifiers.flatMap((id) =>
      (this.#holding.get(id) ?? []).filter(({ from }) => ads.has(from)),
    );
  }

  /** Exhibits in which one of these identifiers was read in one of these ads. */
  exhibitsOf(ads: ReadonlySet<string>, identifiers: readonly string[]): string[] {
    return this.numbersOf(this.linksOf(ads, identifiers));
  }

  /** Exhibits that are captures of these ads, in order. */
  exhibitsOfAds(ads: ReadonlySet<string>): string[] {
    return this.exhibits
      .filter(({ capture }) => ads.has(capture.ad))
      .map(({ number }) => number)
      .sort(byExhibitNumber);
  }

  /** Exhibits that hold these links' evidence, in order. */
  numbersOf(links: readonly SnapshotLink[]): string[] {
    const numbers = links.map(({ capture }) => this.exhibitOf(capture));
    return [...new Set(numbers)].filter((number) => number !== '').sort(byExhibitNumber);
  }
}

/** Does it say anything? What is judged wrong stays in the tables and supports nothing. */
export const isCounted = ({ judgedWrong }: Pick<SnapshotLink, 'judgedWrong'>): boolean =>
  !judgedWrong;

/** What the program knows of a kind of entity of the snapshot. */
export const kindOf = (kind: SnapshotEntity['kind']) => kinds[nameOfWord('kinds', kind)];

/** What the program knows of a type of link of the snapshot. */
export const typeOf = ({ type }: Pick<SnapshotLink, 'type'>) =>
  relationships[nameOfWord('linkTypes', type)];

export const isLinking = (link: Pick<SnapshotLink, 'type'>): boolean => typeOf(link).links;
