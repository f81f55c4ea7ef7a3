import { imagesBetween } from '../../ask/explore/index.ts';
import { canBeHub, isContent as isContentKind, kinds } from '../../core/model/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import type { Frozen } from './frozen.ts';
import { connectingRow, idRow, toEntity, toLink } from './rows.ts';
import type { SnapshotEntity, SnapshotLink } from './snapshot.ts';
import { nameOfWord } from './words.ts';

/** Ads of a lone identifier that are taken at most; the rest is counted as left out. */
const LONE_IDENTIFIER_ADS = 200;
const CONNECTING_ADS = 5_000;

type Read = (name: string, parameters: Record<string, unknown>) => Promise<readonly unknown[]>;

/** Asks a statement of this module. */
export const readerOf =
  (graph: Pick<Graph, 'read'>): Read =>
  (name, parameters) =>
    graph.read<unknown>(statement(`court/snapshot/${name}`), parameters);

export interface Scope {
  /** What is named and in the graph. */
  readonly found: readonly SnapshotEntity[];
  /** Of these, what ads can have in common. */
  readonly identifiers: readonly SnapshotEntity[];
  /** Ids of the ads that are named and of those that the identifiers named bring in. */
  readonly ads: readonly string[];
  /** How many were brought in where there are more. */
  readonly limitedTo: number | null;
  /** How many more there are. */
  readonly left: number;
}

/** What a selection names, and the ads that are in scope with it. */
export async function readScope(read: Read, selection: readonly string[]): Promise<Scope> {
  const named = new Set(selection);
  const found = (await read('entities', { ids: selection })).map((row) => toEntity(row, named));
  const identifiers = found.filter(({ kind }) => canBeHub(nameOfWord('kinds', kind)));
  return { found, identifiers, ...(await adsInScope(read, found, identifiers)) };
}

async function adsInScope(
  read: Read,
  found: readonly SnapshotEntity[],
  identifiers: readonly SnapshotEntity[],
): Promise<Pick<Scope, 'ads' | 'limitedTo' | 'left'>> {
  const named = found.filter(({ kind }) => kind === 'ad').map(({ id }) => id);
  const things = await withoutImagesOf(read, identifiers);
  const lone = things.length === 1 && named.length === 0;
  // Ads that share words and pictures, or these and one number, are often copies: they come in only where the case
  // names no ad itself.
  const telling = lone
    ? things
    : things.filter(({ hub, kind }) => hub === null && (!isContent(kind) || named.length === 0));
  const limit = lone ? LONE_IDENTIFIER_ADS : CONNECTING_ADS;
  const rows = await read('connecting-ads', {
    identifiers: telling.map(({ id }) => id),
    least: lone ? 1 : 2,
    limit,
    wrongToo: true,
  });
  const connecting = connectingRow.parse(rows[0]);
  const ads = [...new Set([...named, ...connecting.ids])].sort(byText);
  const left = connecting.total - connecting.ids.length;
  return { ads, limitedTo: left > 0 ? limit : null, left };
}

/** Templates and pictures are copied whole; an image that looks like no other stands for its picture. */
export const isContent = (kind: Frozen<'kinds'>): boolean =>
  isContentKind(nameOfWord('kinds', kind));

/** What names somebody or something by itself, such as a phone number. */
export const isIdentifier = (kind: Frozen<'kinds'>): boolean =>
  kinds[nameOfWord('kinds', kind)].family === 'identifier';

/** An image and the picture that it looks like are one thing: where both are named the picture stands for it. */
async function withoutImagesOf(
  read: Read,
  identifiers: readonly SnapshotEntity[],
): Promise<readonly SnapshotEntity[]> {
  if (!identifiers.some(({ kind }) => kind === 'cluster')) return identifiers;
  const alike = (await read('links', { ids: idsOf(identifiers) })).map(toLink);
  const images = new Set(alike.map(({ from }) => from));
  return identifiers.filter(({ id }) => !images.has(id));
}

/** The links among these, with the hubs and the images that nobody can do without who looks at the links. */
export async function linked(
  graph: Pick<Graph, 'read'>,
  read: Read,
  named: readonly SnapshotEntity[],
  ads: readonly string[],
): Promise<{ entities: SnapshotEntity[]; links: SnapshotLink[] }> {
  // A hub that nobody named is no identifier like others: the ads may seem to have it in common.
  const hubs = (await read('hubs-held', { ads })).map((row) => idRow.parse(row).id);
  const telling = await bring(read, named, hubs);
  const showing = await bring(read, telling, await imagesBetween(graph, idsOf(telling)));
  const first = (await read('links', { ids: idsOf(showing) })).map(toLink);
  // Some were read in a picture: who doubts one must be able to look.
  const entities = await bring(
    read,
    showing,
    first.flatMap(({ picture }) => picture?.image ?? []),
  );
  const links =
    entities.length === showing.length
      ? first
      : (await read('links', { ids: idsOf(entities) })).map(toLink);
  return {
    entities: entities.sort((a, b) => byText(a.id, b.id)),
    links: links.sort(
      (a, b) => byText(a.from, b.from) || byText(a.type, b.type) || byText(a.to, b.to),
    ),
  };
}

const idsOf = (entities: readonly SnapshotEntity[]): string[] => entities.map(({ id }) => id);

/** These, and those of the others that are not among them: nobody named them. */
async function bring(
  read: Read,
  entities: readonly SnapshotEntity[],
  others: readonly string[],
): Promise<SnapshotEntity[]> {
  const present = new Set(idsOf(entities));
  const ids = [...new Set(others)].filter((id) => !present.has(id));
  const rows = ids.length === 0 ? [] : await read('entities', { ids });
  return [...entities, ...rows.map((row) => toEntity(row, new Set()))];
}

/** By code unit, so that the order is the same in every locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
