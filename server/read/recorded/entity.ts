import { adName, type KindName, kinds, type PropertyValue } from '../../core/model/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';

/** An entity as questions see it. */
export interface EntityView {
  readonly id: string;
  readonly kind: KindName;
  readonly caption: string;
  /** In how many ads it stands; 1 for an ad. */
  readonly ads: number;
  readonly hub?: HubView;
  /** All properties of the node. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface HubView {
  readonly reason: string;
  readonly ads: number;
  readonly posters: number;
}

export interface Seen {
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** A node's properties as a statement returns them. */
export type NodeProperties = Readonly<Record<string, PropertyValue>> & {
  readonly id: string;
  readonly kind: KindName;
  readonly caption: string;
};

export interface EntityRow {
  readonly properties: NodeProperties;
  readonly ads: number;
}

export function entityView({ properties, ads }: EntityRow): EntityView {
  const { id, kind } = properties;
  const caption = kind === 'ad' ? adName(properties) : properties.caption;
  return { id, kind, caption, ads, properties, ...hubOf(properties) };
}

function hubOf(properties: NodeProperties): { hub?: HubView } {
  if (properties.hub !== true) return {};
  return {
    hub: {
      reason: String(properties.hubReason ?? ''),
      ads: Number(properties.hubAds ?? 0),
      posters: Number(properties.hubPosters ?? 0),
    },
  };
}

/** An entity's properties that have a value, titled, in the model's order. */
export function titledProperties({
  kind,
  properties,
}: EntityView): { name: string; title: string; value: string }[] {
  return Object.entries(kinds[kind].properties).flatMap(([name, { title, type, precision }]) => {
    const stored = properties[name];
    // Of a time that is known to the day, the rest is only there for its width.
    const isDay = precision !== undefined && properties[precision] === 'day';
    const value = isDay ? String(stored).slice(0, 10) : stored;
    if (value === undefined || value === '') return [];
    return [{ name, title, value: type === 'boolean' ? (value ? 'yes' : 'no') : String(value) }];
  });
}

/** Entities by id; ids that are not held are missing from the map. */
export async function loadEntities(
  graph: Graph,
  ids: readonly string[],
): Promise<Map<string, EntityView>> {
  const rows = await graph.read<EntityRow>(statement('read/recorded/entities'), { ids });
  return new Map(rows.map((row) => [row.properties.id, entityView(row)]));
}

/** When entities were first and last seen in an ad; an ad's own times are its captures'. */
export async function loadSeen(graph: Graph, ids: readonly string[]): Promise<Map<string, Seen>> {
  const rows = await graph.read<{ id: string } & Seen>(statement('read/recorded/seen'), { ids });
  return new Map(rows.map(({ id, firstSeen, lastSeen }) => [id, { firstSeen, lastSeen }]));
}
