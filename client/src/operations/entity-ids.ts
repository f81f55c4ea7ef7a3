import { request } from '../api/client.ts';
import { graphql } from '../gql/gql.ts';
import type { NetworkDrawingQuery as DrawingAnswer } from '../gql/graphql.ts';
import type { ShowOptions } from '../graph/effects.ts';
import { mindMap } from './mind-map.ts';

const NetworkEntityIds = graphql(`
  query NetworkEntityIds($id: ID!, $identifiers: Int!, $ads: Int!) {
    network(id: $id) { entityIds(identifiers: $identifiers, ads: $ads) }
  }
`);

const NetworkDrawing = graphql(`
  query NetworkDrawing($id: ID!, $identifiers: Int!, $ads: Int!) {
    network(id: $id) {
      entityIds(identifiers: $identifiers, ads: $ads)
      tree { identifiers { id entity { id } } groups { judged ends { id } } }
    }
  }
`);

/** So much of a network goes to the canvas at once; more would hide what holds it together. */
export const onCanvas = { identifiers: 500, ads: 400 };

/** What stands for a network elsewhere: what it rests on without its hubs, then its ads, by id. */
export const readEntityIds = (id: string, most: typeof onCanvas): Promise<string[]> =>
  request(NetworkEntityIds, { id, ...most }).then(({ network }) => network.entityIds);

/** What of a network goes to the canvas, and where its page draws what holds it: the rest comes beside that. */
export async function readNetworkDrawing(
  id: string,
): Promise<{ ids: string[]; options: ShowOptions }> {
  const { network } = await request(NetworkDrawing, { id, ...onCanvas });
  const { entityIds: ids, tree } = network;
  return { ids, options: { positions: placesOf(tree, ids.length), arranged: true } };
}

/** So many members of an operation go to the canvas, a box for each, and so many contacts that link them; and so much in all, as a chart has room for. */
const [mostMembers, mostLinks, mostOfAll] = [50, 20, 6000];

/**
 * What of an operation goes to the canvas: of its largest members the same as of a network, as far as there is room,
 * about the contacts that link them.
 */
export async function readOperationDrawing(
  members: readonly { id: string }[],
  links: readonly string[],
): Promise<{ ids: string[]; options: ShowOptions }> {
  const drawn = members.slice(0, mostMembers).map(({ id }) => id);
  const each = Math.floor(mostOfAll / 2 / Math.max(1, drawn.length));
  const most = {
    identifiers: Math.min(each, onCanvas.identifiers),
    ads: Math.min(each, onCanvas.ads),
  };
  const held = await Promise.all(
    drawn.map((id) => (id.startsWith('network:') ? readEntityIds(id, most) : [id])),
  );
  const about = links.slice(0, mostLinks);
  return { ids: [...new Set([...about, ...held.flat()])], options: { about } };
}

/** Px of a column and a row, at the least; and of what comes beside a place. */
const [column, row, beside] = [320, 112, 9000];

/** The places of the drawing of a network, as far apart as all that comes beside them needs. */
export function placesOf(
  { identifiers, groups }: DrawingAnswer['network']['tree'],
  count: number,
): NonNullable<ShowOptions['positions']> {
  const units = mindMap(
    identifiers.map(({ id }) => id),
    groups.map(({ judged, ends: [a, b] }, at) => ({
      key: `group ${at}`,
      besides: judged,
      ends: [a?.id ?? '', b?.id ?? ''] as const,
    })),
  );
  const span = (of: 'x' | 'y') => {
    const all = [...units.values()].map((at) => at[of]);
    return 1 + Math.max(0, ...all) - Math.min(0, ...all);
  };
  const room = span('x') * column * span('y') * row;
  const wider = Math.sqrt(Math.max(1, (count * beside) / room));
  return Object.fromEntries(
    identifiers.flatMap(({ id, entity }) => {
      const at = units.get(id);
      return at
        ? [[entity?.id ?? id, { x: at.x * column * wider, y: at.y * row * wider }] as const]
        : [];
    }),
  );
}
