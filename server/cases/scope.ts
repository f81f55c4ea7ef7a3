import { imagesBetween } from '../explore/index.ts';
import type { Graph } from '../neo4j/index.ts';
import { idRow, toEntity, toLink } from './rows.ts';
import type { SnapshotEntity, SnapshotLink } from './snapshot.ts';

/** Ads of a lone identifier that are taken at most; the rest is counted as left out. */
const LONE_IDENTIFIER_ADS = 200;
const JOINING_ADS = 5_000;

type Read = (name: string, parameters: Record<string, unknown>) => Promise<readonly unknown[]>;

/**
 * The ads that are named and those that the identifiers named bring in.
 * @returns their ids, and how many were taken where there are more
 */
export async function adsInScope(
  read: Read,
  found: readonly SnapshotEntity[],
  identifiers: readonly SnapshotEntity[],
): Promise<{ ads: string[]; limitedTo: number | null }> {
  const named = found.filter(({ kind }) => kind === 'ad').map(({ id }) => id);
  const things = await withoutImagesOf(read, identifiers);
  const lone = things.length === 1 && named.length === 0;
  // Ads that share words and pictures, or these and one number, are often copies: they come in only where the case
  // names no ad itself.
  const telling = lone
    ? things
    : things.filter(({ hub, kind }) => hub === null && (!isContent(kind) || named.length === 0));
  const limit = lone ? LONE_IDENTIFIER_ADS : JOINING_ADS;
  const rows = await read('joining-ads', {
    identifiers: telling.map(({ id }) => id),
    least: lone ? 1 : 2,
    // One more than is taken tells whether anything was cut.
    limit: limit + 1,
  });
  const joining = rows.map((row) => idRow.parse(row).id);
  const ads = [...new Set([...named, ...joining.slice(0, limit)])].sort(byText);
  return { ads, limitedTo: joining.length > limit ? limit : null };
}

const contents: readonly string[] = ['picture', 'image', 'template'];

/** Wordings and pictures are copied whole; an image that looks like no other stands for its picture. */
export const isContent = (kind: string): boolean => contents.includes(kind);

/** An image and the picture that it looks like are one thing: where both are named the picture stands for it. */
async function withoutImagesOf(
  read: Read,
  identifiers: readonly SnapshotEntity[],
): Promise<readonly SnapshotEntity[]> {
  if (!identifiers.some(({ kind }) => kind === 'picture')) return identifiers;
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
