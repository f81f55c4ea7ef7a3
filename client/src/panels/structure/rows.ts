import type { CsvValue } from '../../app/csv.ts';
import { t } from '../../app/i18n/t.ts';
import type { Kind } from '../../gql/graphql.ts';
import type { ChartNode } from '../../graph/types.ts';
import type { Answer } from './use-structure.ts';

type Nodes = Readonly<Record<string, ChartNode>>;

/** One entity and where it stands. */
export interface CentralityRow {
  id: string;
  caption: string;
  kind: Kind;
  hub: boolean;
  drawn: boolean;
  /** Of the shortest paths between two others, those over it: 0 to 1. */
  share: number;
  neighbours: number;
  /** Pieces without it, 0 where its part stays whole; and how many entities fall off. */
  pieces: number;
  apart: number;
  /** From 1, the largest part first; none without a link. */
  part: number | null;
  /** From 1, in the order of the rows; none without a link. */
  group: number | null;
  core: number;
}

/** A link without which a part falls in two. */
export interface BridgeRow {
  id: string;
  from: End;
  to: End;
  /** Entities on its smaller side. */
  apart: number;
}

interface End {
  id: string;
  kind: Kind;
  caption: string;
  hub: boolean;
  drawn: boolean;
}

/** How many pairs hang together, that is, have shortest paths between them. */
const pairsOf = (parts: readonly number[]): number =>
  parts.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);

/**
 * What is asked about, and what is not but holds a part together; the most between others first. Other
 * merging entities count in every figure and are not listed: there may be many.
 */
export function centralityRows({ centralities, parts }: Answer, drawn: Nodes): CentralityRow[] {
  const pairs = pairsOf(parts);
  const groups = new Map<number, number>();
  const groupOf = (community: number) => {
    const known = groups.get(community) ?? groups.size + 1;
    groups.set(community, known);
    return known;
  };
  return centralities
    .flatMap(({ entity, selected, between, part, community, ...figures }) => {
      if (!entity || !(selected || figures.pieces > 0)) return [];
      const its = part === null ? 1 : (parts[part] ?? 1);
      const others = pairs - (its - 1);
      return {
        id: entity.id,
        caption: entity.caption,
        kind: entity.kind,
        hub: entity.hub !== null,
        drawn: entity.id in drawn,
        share: others > 0 ? Math.min(1, between / others) : 0,
        neighbours: figures.neighbours,
        pieces: figures.pieces,
        apart: figures.apart,
        core: figures.core,
        part: part === null ? null : part + 1,
        community,
      };
    })
    .sort((a, b) => b.share - a.share)
    .map(({ community, ...row }) => ({
      ...row,
      group: row.part === null || community === null ? null : groupOf(community),
    }));
}

/** The links without which a part falls in two; those that cut off most come first, as answered. */
export function bridgeRows({ bridges, centralities }: Answer, drawn: Nodes): BridgeRow[] {
  const described = new Map(
    centralities.flatMap(({ entity }) => (entity ? [[entity.id, entity]] : [])),
  );
  const end = (id: string): End => {
    const known = drawn[id] ?? described.get(id);
    return {
      id,
      // Beyond what an answer tells of, the id says enough: it begins with the kind.
      kind: known?.kind ?? (id.split(':')[0] as Kind),
      caption: known?.caption ?? id,
      hub: Boolean(known?.hub),
      drawn: id in drawn,
    };
  };
  return bridges.map(({ source, target, apart }) => ({
    id: `${source} ${target}`,
    from: end(source),
    to: end(target),
    apart,
  }));
}

/** Those rows as lines of a CSV file, with a head. */
export function centralitiesCsv(rows: readonly CentralityRow[]): CsvValue[][] {
  const columns = [
    'id',
    'kind',
    'caption',
    'hub',
    'drawn',
    'share',
    'neighbours',
    'pieces',
    'apart',
    'part',
    'group',
    'core',
  ] as const;
  return [
    columns.map((column) => t(`structure.csv.${column}`)),
    ...rows.map((row) => columns.map((column) => row[column])),
  ];
}

export function bridgesCsv(rows: readonly BridgeRow[]): CsvValue[][] {
  return [
    [t('structure.csv.source'), t('structure.csv.target'), t('structure.csv.apart')],
    ...rows.map(({ from, to, apart }) => [from.id, to.id, apart]),
  ];
}
