import { graphql } from '../gql/gql.ts';
import type { EntityFieldsFragment, Kind, LinkFieldsFragment } from '../gql/graphql.ts';
import { request } from './client.ts';

// Fragments are found by their names in any operation; nothing imports them.

/** What every drawn entity carries; enough for the canvas, tables and rows. */
graphql(`
  fragment EntityFields on Entity {
    __typename
    id
    kind
    caption
    ads
    firstSeen
    lastSeen
    hub { reason ads posters: groups }
    ... on Ad { country adPlatform: platform priceText words }
    ... on Phone { country }
  }
`);

/** What every drawn link carries. */
graphql(`
  fragment LinkFields on Link {
    id type source target inferred throughHub judgedWrong ads captures confidence firstSeen lastSeen
  }
`);

const EntitiesQuery = graphql(`
  query Entities($ids: [ID!]!) {
    entities(ids: $ids) { ...EntityFields }
  }
`);

const LinksQuery = graphql(`
  query Links($ids: [ID!]!, $of: [ID!]) {
    links(ids: $ids, of: $of) { ...LinkFields }
  }
`);

const ImagesBetweenQuery = graphql(`
  query ImagesBetween($ids: [ID!]!) {
    imagesBetween(ids: $ids)
  }
`);

const NeighbourCountsQuery = graphql(`
  query NeighbourCounts($id: ID!) {
    neighbourCounts(id: $id) {
      total
      counts { kind total hubs }
      entity { ...EntityFields }
    }
  }
`);

const NeighboursQuery = graphql(`
  query Neighbours($id: ID!, $kinds: [Kind!], $first: Int, $drawn: [ID!]!) {
    neighbours(id: $id, kinds: $kinds, first: $first) {
      counts { kind total hubs }
      origin { ...EntityFields }
      nodes { entity { ...EntityFields } link { ...LinkFields } }
      links(ids: $drawn) { ...LinkFields }
    }
  }
`);

const CentralitiesQuery = graphql(`
  query Centralities($ids: [ID!]!) {
    structure(ids: $ids, throughHubs: false) {
      centralities(first: 500) { nodes { between entity { id } } }
    }
  }
`);

const NetworksOfAdsQuery = graphql(`
  query NetworksOfAds($ids: [ID!]!) {
    networksOfAds(ids: $ids) { ad network }
  }
`);

const DrawingSourceQuery = graphql(`
  query DrawingSource {
    workspace { lastImport synthetic }
    runs(first: 500) { nodes { n active } }
  }
`);

export type GraphEntity = EntityFieldsFragment;
export type GraphLink = LinkFieldsFragment;

/** Answers that were asked for before anybody read them, each for its first reader. */
const early = new Map<string, Promise<unknown>>();

function once<Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> {
  const asked = early.get(key) as Promise<Answer> | undefined;
  early.delete(key);
  return asked ?? ask();
}

/** Asks for what the address names while the page is still loading. */
export function askEarly(ids: string[]): void {
  if (ids.length === 0) return;
  const asked = { entities: readEntities(ids), links: readLinks(ids) };
  for (const [what, answer] of Object.entries(asked)) {
    early.set(`${what} ${ids.join(' ')}`, answer);
    // Whoever reads it hears of a failure; if nobody does, it is none.
    answer.catch(() => undefined);
  }
}

/** Entities by id; ids that are not there are left out. */
export const readEntities = (ids: string[]): Promise<GraphEntity[]> =>
  once(`entities ${ids.join(' ')}`, () =>
    request(EntitiesQuery, { ids }).then((data) => data.entities),
  );

/** Every link among these entities, TOGETHER included. */
export const readLinks = (ids: string[]): Promise<GraphLink[]> =>
  once(`links ${ids.join(' ')}`, () => request(LinksQuery, { ids }).then((data) => data.links));

/** The links among these entities that touch what is new among them. */
export const readLinksOf = (of: string[], ids: string[]): Promise<GraphLink[]> =>
  of.length === 0
    ? Promise.resolve([])
    : request(LinksQuery, { ids, of }).then((data) => data.links);

/** The images by way of which ads among these hold pictures among these, and that are not among them already. */
export async function readImagesBetween(ids: readonly string[]): Promise<string[]> {
  const has = (kind: string) => ids.some((id) => id.startsWith(`${kind}:`));
  if (!has('cluster') || !has('ad')) return [];
  const { imagesBetween } = await request(ImagesBetweenQuery, { ids: [...ids] });
  return imagesBetween.filter((id) => !ids.includes(id));
}

/** The network of each of these ads that is in one. */
export const readNetworksOfAds = async (ids: string[]): Promise<Map<string, string>> => {
  const { networksOfAds } = await request(NetworksOfAdsQuery, { ids });
  return new Map(networksOfAds.map(({ ad, network }) => [ad, network]));
};

/** How many neighbours there are, by kind, before any is read. */
export const readNeighbourCounts = (id: string, signal?: AbortSignal) =>
  request(NeighbourCountsQuery, { id }, signal).then((data) => data.neighbourCounts);

/** The first neighbours of the given kinds or of all, with all links that they bring to what is drawn. */
export const readNeighbours = (asked: {
  id: string;
  kinds: Kind[] | null;
  first: number;
  drawn: string[];
}) =>
  request(NeighboursQuery, asked).then(({ neighbours: { counts, origin, nodes, links } }) => ({
    counts: { entity: origin, counts, total: counts.reduce((sum, { total }) => sum + total, 0) },
    entities: nodes.map(({ entity }) => entity),
    links: [...nodes.map(({ link }) => link), ...links],
  }));

/** How many shortest paths among these entities run over each, through no hub; by id. */
export const readCentralities = (ids: string[]): Promise<Record<string, number>> =>
  request(CentralitiesQuery, { ids }).then(({ structure }) =>
    Object.fromEntries(
      structure.centralities.nodes.flatMap(({ between, entity }) =>
        entity ? [[entity.id, between]] : [],
      ),
    ),
  );

/** Of what state of the data a drawing is: the time of the last import, whether all is made up, the active run by number. */
export const readDrawingSource = (): Promise<{
  dataAt: string | null;
  isSynthetic: boolean;
  run: string | null;
}> =>
  request(DrawingSourceQuery, {}).then(({ workspace, runs }) => {
    const active = runs.nodes.find((run) => run.active);
    return {
      dataAt: workspace.lastImport,
      isSynthetic: workspace.synthetic,
      run: active ? String(active.n) : null,
    };
  });
