import type { Evidence } from '../../core/evidence/index.ts';
import type { CaptureRecord } from '../../core/model/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import { prepare } from '../../read/ingest/index.ts';
import { loadBatches, loadCapturesOfAds, readStored } from '../../read/recorded/index.ts';
import { namesIn } from './names.ts';
import { shortest } from './values.ts';

/** What an erasure was asked to cover, as ids of the graph. */
export interface Asked {
  /** Ads, contacts, images, captures. */
  readonly ids: readonly string[];
  /** A day: every capture that was made before it. */
  readonly before?: string;
  /** SHA-256 of received files of which every capture is covered. */
  readonly batches?: readonly string[];
  /** SHA-256 of records that came again. */
  readonly records?: readonly string[];
}

/** All that an erasure covers. */
export interface Plan {
  readonly asked: readonly string[];
  /** SHA-256 of the records. */
  readonly records: readonly string[];
  /** Ids of ads of which no capture is left. */
  readonly ads: readonly string[];
  /** Ids of identifiers that no other capture holds. */
  readonly identifiers: readonly string[];
  /** SHA-256 of pictures that nothing else shows. */
  readonly pictures: readonly string[];
  /** SHA-256 of stored pages that no other capture shows. */
  readonly pages: readonly string[];
  /** Texts that are looked for in all that is kept beside the evidence. */
  readonly values: readonly string[];
  /** Words that are looked for in what people wrote. */
  readonly names: readonly string[];
  /** Ids that must not come back. */
  readonly buried: readonly string[];
}

type Modules = { readonly graph: Graph; readonly evidence: Evidence };
type Run = <Row extends object>(name: string, given: object) => Promise<Row[]>;

/** What one capture says. */
interface Said {
  /** How it writes each identifier. */
  readonly identifiers: ReadonlyMap<string, string>;
  readonly values: ReadonlySet<string>;
  readonly title: string | undefined;
  /** How it names pictures. */
  readonly pictures: ReadonlySet<string>;
}

const adsAtOnce = 200;

/** Finds all that is covered; nothing is changed. @param asked ids that the graph holds */
export async function planOf(modules: Modules, asked: Asked): Promise<Plan> {
  const run: Run = (name, given) =>
    modules.graph.read(statement(`edge/erasure/${name}`), { ...given });
  const { captures, ads, pictures: named } = await touched(run, asked);
  const contacts = new Set(asked.ids.filter((id) => !/^(?:ad|capture|image|cluster):/.test(id)));
  const whole = new Set(asked.ids.filter((id) => id.startsWith('ad:')));
  const gone = new Found();
  const kept = new Found();
  const goneAds: string[] = [];
  for (let i = 0; i < ads.length; i += adsAtOnce)
    for (const [ad, all] of await readAds(modules, ads.slice(i, i + adsAtOnce))) {
      const isCovered = ({ capture, said }: ReadCapture) =>
        whole.has(ad) ||
        captures.has(capture.id) ||
        [...contacts].some((id) => said.identifiers.has(id));
      for (const one of all) (isCovered(one) ? gone : kept).add(one);
      if (all.length > 0 && all.every(isCovered)) goneAds.push(ad);
    }
  const pictures = await picturesOf(run, { ads, gone, kept, named, goneAds });
  const identifiers = await withoutOthers(run, [...gone.identifiers.keys()], ads, kept.identifiers);
  const titles = await run<{ title: string }>('titles-elsewhere', {
    titles: [...gone.titles],
    ads,
  });
  const texts = new Set(gone.values);
  for (const value of [...kept.values, ...titles.map(({ title }) => title)]) texts.delete(value);
  const pages = await pagesOf(run, gone);
  const records = [...gone.records, ...(asked.records ?? [])];
  const names = await namesIn(modules.graph, texts, ads);
  const isByAge = asked.ids.length === 0;
  return {
    ...{ asked: asked.ids, records, ads: goneAds, identifiers, pages, names },
    pictures: pictures.map(({ image }) => image),
    values: [
      ...[...texts, ...goneAds, ...identifiers, ...identifiers.map(keyOf)],
      ...identifiers.flatMap((id) => [...(gone.identifiers.get(id) ?? [])]),
      ...[...gone.records].map((sha256) => `capture:${sha256}`),
      ...pictures.flatMap(({ image, raws }) => [image, ...raws]),
    ].filter((value) => value.length >= shortest),
    buried: [
      ...records.map((sha256) => `capture:${sha256}`),
      ...asked.ids,
      // By age alone nothing but the records goes for good: the same advertiser may be seen again.
      ...(isByAge ? [] : [...goneAds, ...pictures.map(({ image }) => `image:${image}`)]),
    ],
  };
}

const keyOf = (id: string): string => id.slice(id.indexOf(':') + 1).replace(/^[a-z]+:/, '');

/** The captures that were asked for, and the ads whose captures have to be read. */
async function touched(run: Run, { ids, before, batches = [] }: Asked) {
  const captures = new Set(ids.filter((id) => id.startsWith('capture:')));
  const ads = new Set(ids.filter((id) => id.startsWith('ad:')));
  const pictures = new Set(
    ids.flatMap((id) => (id.startsWith('image:') ? id.slice('image:'.length) : [])),
  );
  const rows = [
    ...(await run<{ id: string; ad: string }>('captures', { ids: [...captures] })),
    ...(before === undefined
      ? []
      : await run<{ id: string; ad: string }>('captures-before', { before })),
    ...(batches.length === 0
      ? []
      : await run<{ id: string; ad: string }>('captures-of-batches', {
          ids: batches.map((sha256) => `batch:${sha256}`),
        })),
  ];
  for (const { id, ad } of rows) {
    captures.add(id);
    ads.add(ad);
  }
  for (const { ad, image } of await run<{ ad: string; image: string | null }>('ads-holding', {
    ids,
  })) {
    ads.add(ad);
    if (image !== null) pictures.add(image.slice('image:'.length));
  }
  return { captures, ads: [...ads].sort(), pictures };
}

interface ReadCapture {
  readonly capture: CaptureRecord;
  readonly said: Said;
}

/** Reads every capture of some ads again. */
async function readAds(
  { graph, evidence }: Modules,
  ads: readonly string[],
): Promise<Map<string, ReadCapture[]>> {
  const captures = await loadCapturesOfAds(graph, ads);
  const ids = new Set([...captures.values()].flat().map(({ batch }) => `batch:${batch}`));
  const batches = await loadBatches(graph, [...ids]);
  const found = new Map<string, ReadCapture[]>();
  for (const [ad, all] of captures) {
    const read: ReadCapture[] = [];
    for (const capture of all) {
      const batch = batches.get(`batch:${capture.batch}`);
      const content = batch && (await readStored(evidence, capture, batch)).content;
      read.push({ capture, said: saidBy(capture, content) });
    }
    found.set(ad, read);
  }
  return found;
}

function saidBy(capture: CaptureRecord, content: Parameters<typeof prepare>[0] | undefined): Said {
  if (!content)
    return { identifiers: new Map(), values: new Set(), title: undefined, pictures: new Set() };
  const { links } = prepare(content, capture, []);
  const listed = links.filter(({ type }) => type === 'LISTS');
  const { title, text, url, images } = content;
  return {
    title,
    identifiers: new Map(listed.map(({ target, evidence }) => [target, evidence.raw])),
    values: new Set([title, text, url].filter(isSaid)),
    pictures: new Set(
      images.flatMap(({ path, url: at, sha256 }) => [path, at, sha256]).filter(isSaid),
    ),
  };
}

const isSaid = (text: string | undefined): text is string => text !== undefined;

/** What some captures say, taken together. */
class Found {
  readonly records = new Set<string>();
  readonly captures = new Set<string>();
  readonly identifiers = new Map<string, Set<string>>();
  readonly values = new Set<string>();
  readonly titles = new Set<string>();
  readonly pictures = new Set<string>();
  readonly pages = new Set<string>();

  add({ capture, said }: ReadCapture): void {
    this.records.add(capture.sha256);
    this.captures.add(capture.id);
    if (capture.payload) this.pages.add(capture.payload);
    if (said.title) this.titles.add(said.title);
    for (const [id, raw] of said.identifiers)
      this.identifiers.set(id, (this.identifiers.get(id) ?? new Set()).add(raw));
    for (const value of said.values) this.values.add(value);
    for (const picture of said.pictures) this.pictures.add(picture);
  }
}

/** Pictures that were asked for, and those that nothing shows any more. */
async function picturesOf(
  run: Run,
  {
    ads,
    gone,
    kept,
    named,
    goneAds,
  }: {
    readonly ads: readonly string[];
    readonly gone: Found;
    readonly kept: Found;
    readonly named: ReadonlySet<string>;
    readonly goneAds: readonly string[];
  },
): Promise<{ image: string; raws: string[] }[]> {
  const whole = new Set(goneAds);
  const raws = new Map<string, Set<string>>([...named].map((image) => [image, new Set()]));
  for (const { ad, image, raw } of await run<{ ad: string; image: string; raw: string }>('shown', {
    ids: ads,
  })) {
    const isGone =
      named.has(image) || whole.has(ad) || (gone.pictures.has(raw) && !kept.pictures.has(raw));
    if (isGone) raws.set(image, (raws.get(image) ?? new Set()).add(raw));
  }
  const ids = [...raws.keys()].filter((image) => !named.has(image)).map((one) => `image:${one}`);
  const elsewhere = new Set(
    (await run<{ id: string }>('held-elsewhere', { ids, ads })).map(({ id }) => id),
  );
  return [...raws].flatMap(([image, all]) =>
    elsewhere.has(`image:${image}`) || (!named.has(image) && kept.pictures.has(image))
      ? []
      : [{ image, raws: [...all] }],
  );
}

async function withoutOthers(
  run: Run,
  ids: readonly string[],
  ads: readonly string[],
  kept: ReadonlyMap<string, unknown>,
): Promise<string[]> {
  const open = ids.filter((id) => !kept.has(id));
  const elsewhere = new Set(
    (await run<{ id: string }>('held-elsewhere', { ids: open, ads })).map(({ id }) => id),
  );
  return open.filter((id) => !elsewhere.has(id));
}

async function pagesOf(run: Run, gone: Found): Promise<string[]> {
  const elsewhere = await run<{ payload: string }>('payloads-elsewhere', {
    payloads: [...gone.pages],
    captures: [...gone.captures],
  });
  const held = new Set(elsewhere.map(({ payload }) => payload));
  return [...gone.pages].filter((page) => !held.has(page));
}
