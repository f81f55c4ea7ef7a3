import type { Graph } from '../../core/neo4j/index.ts';
import type { Store } from '../../core/store/index.ts';
import {
  type EntityView,
  entityView,
  type NodeProperties,
  plain,
  type SentencePart,
  type StoredEvidence,
  strong,
} from '../../read/recorded/index.ts';
import type { Projection } from '../projection/index.ts';
import type { Caution } from './caution.ts';
import { cautionsIn, type Doubt, doubtsOf, type Joint } from './doubts.ts';
import type { LinkView } from './links.ts';
import { type PathQuestion, type PathRow, pathsByCypher, pathsByProjection } from './path-rows.ts';
import { type Strength, strengthOf, weakestOf } from './strength.ts';

export interface PathView {
  readonly entities: readonly EntityView[];
  readonly steps: readonly PathStep[];
  readonly sentence: readonly SentencePart[];
  readonly strength: Strength;
  /** The lowest confidence on the way. */
  readonly weakest: number;
  readonly hubs: readonly EntityView[];
  readonly inferred: number;
  readonly ads: number;
  /** What is known against it. */
  readonly against: readonly Caution[];
  /** By what is known, something on the way does not connect the two ads beside it. */
  readonly doubted: boolean;
}

/** One stored relationship on a path, in the direction of the path. */
export interface PathStep {
  readonly source: EntityView;
  readonly target: EntityView;
  readonly link: LinkView;
  /** The end that was read in the other, and how. */
  readonly read: string;
  readonly evidence: StoredEvidence;
}

export interface Paths {
  readonly withoutHub: readonly PathView[];
  /** No hub lies on them, and something else that is known to connect strangers. */
  readonly doubted: readonly PathView[];
  readonly throughHub: readonly PathView[];
  readonly maxSteps: number;
  readonly truncated: boolean;
  /** All ways were looked through; else others are missing. */
  readonly whole: boolean;
  /** Both ends are certain to be in the graph; where not, it may be that there is no such thing. */
  readonly endsHeld: boolean;
}

interface Modules {
  readonly graph: Graph;
  /** Asked first, where it stands; Neo4j answers the same, and while it is not ready. */
  readonly projection?: Projection;
  /** What runs found; without it they are not asked. */
  readonly store?: Store;
}

/**
 * The shortest paths between two entities: those that nothing is known against, those that rest on what is known to
 * connect strangers, and, apart, those that need a hub.
 */
export async function findPaths(modules: Modules, asked: PathQuestion): Promise<Paths> {
  const { graph, projection } = modules;
  const found =
    (projection && (await pathsByProjection(graph, projection, asked))) ??
    (await pathsByCypher(graph, asked));
  const [without, throughHub] = await Promise.all(
    [found.without, found.through].map((rows) => pathViews(modules, rows)),
  );
  return {
    withoutHub: without?.filter(({ doubted }) => !doubted) ?? [],
    doubted: without?.filter(({ doubted }) => doubted) ?? [],
    throughHub: throughHub ?? [],
    maxSteps: asked.maxSteps,
    truncated: found.more,
    whole: found.whole,
    endsHeld: found.endsHeld,
  };
}

/** What is known against all of them is read at once. */
async function pathViews(modules: Modules, rows: readonly PathRow[]): Promise<PathView[]> {
  const joints = rows.map(jointsOf);
  const doubts = await doubtsOf(modules, joints.flat());
  let at = 0;
  return rows.map((row, i) => {
    const count = joints[i]?.length ?? 0;
    at += count;
    return pathView(row, doubts.slice(at - count, at));
  });
}

/** Each thing on a path, with the ads that the path leads it between: one at an end of the path. */
function jointsOf({ entities, links }: PathRow): Joint[] {
  const adAt = (from: number, step: 1 | -1): NodeProperties | undefined => {
    for (let at = from; at >= 0 && at < entities.length; at += step)
      if (entities[at]?.kind === 'ad') return entities[at];
    return undefined;
  };
  return entities.flatMap((entity, at): Joint[] => {
    if (entity.kind === 'ad') return [];
    const ads = [adAt(at, -1), adAt(at, 1)].filter((ad) => ad !== undefined);
    return [
      {
        thing: entityView({ properties: entity, ads: 0 }),
        ads: ads.map((ad) => ({
          ad,
          observations: links
            .filter(({ source, target }) => source === ad.id && target === entity.id)
            .map(({ target, evidence }) => ({ target, evidence })),
        })),
      },
    ];
  });
}

function pathView({ entities: nodes, links }: PathRow, doubts: readonly Doubt[]): PathView {
  const entities = nodes.map((properties) =>
    entityView({ properties, ads: properties.kind === 'ad' ? 1 : 0 }),
  );
  const steps = links.flatMap((link, i) => {
    const source = entities[i];
    const target = entities[i + 1];
    return source && target ? [stepOf(source, target, link)] : [];
  });
  const hubs = entities.slice(1, -1).filter(({ hub }) => hub !== undefined);
  const doubted = doubts.some(({ parts }) => parts);
  return {
    entities,
    steps,
    sentence: sentenceOf(entities),
    strength: weakestOf(
      steps.map(({ evidence, link }) =>
        strengthOf({
          ...{ ads: 2, platforms: 1, best: evidence.confidence, inferred: link.inferred },
          ...{ hub: hubs.length > 0, doubted },
        }),
      ),
    ),
    weakest: Math.min(...steps.map(({ evidence }) => evidence.confidence)),
    hubs,
    inferred: steps.filter(({ link }) => link.inferred).length,
    ads: entities.filter(({ kind }) => kind === 'ad').length,
    against: cautionsIn(doubts),
    doubted,
  };
}

function stepOf(
  source: EntityView,
  target: EntityView,
  { source: from, target: to, type, evidence }: PathRow['links'][number],
): PathStep {
  return {
    source,
    target,
    read: to,
    evidence,
    link: {
      type,
      source: from,
      target: to,
      inferred: evidence.inferred ?? false,
      throughHub: source.hub !== undefined || target.hub !== undefined,
      ads: 1,
      captures: evidence.captures,
      confidence: evidence.confidence,
      firstSeen: evidence.firstSeen,
      lastSeen: evidence.lastSeen,
      // No path goes along what is judged wrong.
      judgedWrong: false,
    },
  };
}

/** "+7 700 … is in the ad “Osh · lotus-board · 3 May” with orchid_rooms, which is in …": its caption names a place first. */
function sentenceOf(entities: readonly EntityView[]): SentencePart[] {
  const parts: SentencePart[] = [];
  for (const [i, entity] of entities.entries()) {
    if (i > 0) {
      const before = entities[i - 1];
      parts.push(
        plain(
          entity.kind === 'ad'
            ? i === 1
              ? ' is in the ad '
              : ', which is in the ad '
            : before?.kind === 'ad' && i === 1
              ? ' holds '
              : before?.kind === 'ad'
                ? ' with '
                : ', which looks like ',
        ),
      );
    }
    parts.push(entity.kind === 'ad' ? plain(`“${entity.caption}”`) : strong(entity.caption));
  }
  return [...parts, plain('.')];
}
