import { readEntities, readLinks } from '../../../api/graph.ts';
import { force } from '../../../graph/layout/force.ts';
import { spread } from '../../../graph/layout/spread.ts';
import type { Places } from '../../../graph/layout/types.ts';
import { boxOf } from '../../../graph/sizes.ts';
import { type Chart, type ChartLink, emptyChart, toNode } from '../../../graph/types.ts';
import type { DrawnLink } from './cells.ts';

/** More entities than these nobody tells apart in a drawing above a table. */
export const mostDrawn = 60;

export interface Returned {
  ids: readonly string[];
  links: readonly DrawnLink[];
}

/** Entities with the links that were returned, or with all among them where none was. */
export async function readDrawing({ ids, links: returned }: Returned): Promise<Chart> {
  const [entities, known] = await Promise.all([readEntities([...ids]), readLinks([...ids])]);
  const links = returned.length > 0 ? returned.map((link) => asDrawn(link, known)) : known;
  const boxes = entities.map((entity) => ({
    ...{ id: entity.id, ...boxOf(entity), x: 0, y: 0, fixed: false },
  }));
  const row = inARow(ids, links);
  const input = { nodes: boxes, links };
  const places = row ? alongRow(row) : spread(input, wider(await force(input)));
  return {
    ...emptyChart,
    nodes: Object.fromEntries(
      entities.map((entity) => [entity.id, toNode(entity, places[entity.id] ?? { x: 0, y: 0 })]),
    ),
    links: Object.fromEntries(links.map((link) => [link.id, link])),
    folding: { ads: false, open: [] },
  };
}

/** As it is drawn elsewhere; what other drawings leave out, such as an association, by what the answer says of it. */
function asDrawn(
  { link: id, type, source, target, inferred }: DrawnLink,
  known: readonly ChartLink[],
): ChartLink {
  const plain = { throughHub: false, judgedWrong: false, ads: 1, captures: 0, confidence: 1 };
  return (
    known.find((one) => one.id === id) ?? {
      ...{ id, type: type as ChartLink['type'], source, target, inferred },
      ...{ ...plain, firstSeen: null, lastSeen: null },
    }
  );
}

type Ends = Pick<ChartLink, 'source' | 'target'>;

/** The ids from one end to the other where they are one chain; undefined where they branch, part or meet again. */
export function inARow(ids: readonly string[], links: readonly Ends[]): string[] | undefined {
  const near = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const { source, target } of links) {
    near.get(source)?.add(target);
    near.get(target)?.add(source);
  }
  const row: string[] = [];
  for (let at = ids.find((id) => near.get(id)?.size === 1); at !== undefined; ) {
    row.push(at);
    const next: string[] = [...(near.get(at) ?? [])].filter((id) => !row.includes(id));
    if (next.length > 1) return undefined;
    [at] = next;
  }
  return row.length === ids.length && row.length > 1 ? row : undefined;
}

const step = { x: 150, y: 46 };

/** Every other one stands lower, so that names have room. */
const alongRow = (row: readonly string[]): Places =>
  Object.fromEntries(
    row.map((id, at) => [id, { x: at * step.x, y: row.length > 4 ? (at % 2) * step.y : 0 }]),
  );

/** The drawing is a wide one. */
const wider = (places: Places): Places =>
  Object.fromEntries(Object.entries(places).map(([id, { x, y }]) => [id, { x: x * 1.8, y }]));
