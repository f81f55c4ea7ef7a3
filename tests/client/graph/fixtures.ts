import type { EntityFieldsFragment, Kind, LinkType } from '../../../client/src/gql/graphql.ts';
import { type Chart, type ChartLink, emptyChart, toNode } from '../../../client/src/graph/types.ts';
import { kinds } from '../../../server/core/model/index.ts';

/** An entity as the server gives it; the kind is the part of the id before the colon. */
export function entity(id: string, more: Partial<EntityFieldsFragment> = {}): EntityFieldsFragment {
  const kind = id.split(':')[0] as Kind;
  return {
    __typename: kinds[kind].label,
    id,
    kind,
    caption: id,
    ads: 1,
    firstSeen: null,
    lastSeen: null,
    hub: null,
    ...(kind === 'ad' ? { country: null, adPlatform: 'kivara-list.example' } : {}),
    ...(kind === 'phone' ? { country: null } : {}),
    ...more,
  } as EntityFieldsFragment;
}

export function link(
  source: string,
  target: string,
  type: LinkType = 'LISTS',
  more: Partial<ChartLink> = {},
): ChartLink {
  const unsaid = { inferred: false, throughHub: false, judgedWrong: false };
  const seen = { ads: 1, captures: 1, confidence: 0.9, firstSeen: null, lastSeen: null };
  return { id: `${source}|${type}|${target}`, type, source, target, ...unsaid, ...seen, ...more };
}

/** A chart with entities in a row and the given links. */
export function chartOf(
  entities: readonly EntityFieldsFragment[],
  links: readonly ChartLink[],
): Chart {
  return {
    ...emptyChart,
    nodes: Object.fromEntries(
      entities.map((one, x) => [one.id, toNode(one, { x: x * 100, y: 0 })]),
    ),
    links: Object.fromEntries(links.map((one) => [one.id, one])),
  };
}
