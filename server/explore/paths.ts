import type { Graph } from '../neo4j/index.ts';
import type { Projection } from '../projection/index.ts';
import { type EntityView, entityView } from './entity.ts';
import type { LinkView } from './links.ts';
import type { StoredEvidence } from './observation.ts';
import { type PathQuestion, type PathRow, pathsByCypher, pathsByProjection } from './path-rows.ts';
import { plain, type SentencePart, strong } from './sentence.ts';
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
  readonly throughHub: readonly PathView[];
  readonly maxSteps: number;
  readonly truncated: boolean;
  /** Both ends are certain to be in the graph; where not, it may be that there is no such thing. */
  readonly endsHeld: boolean;
}

/**
 * The shortest paths between two entities: those that no hub lies on, and, apart, those that need one.
 * @param projection asked first, where it stands; Neo4j answers the same, and while it is not ready
 */
export async function findPaths(
  graph: Graph,
  asked: PathQuestion,
  projection?: Projection,
): Promise<Paths> {
  const found =
    (projection && (await pathsByProjection(graph, projection, asked))) ??
    (await pathsByCypher(graph, asked));
  return {
    withoutHub: found.without.map(pathView),
    throughHub: found.through.map(pathView),
    maxSteps: asked.maxSteps,
    truncated: found.more,
    endsHeld: found.endsHeld,
  };
}

function pathView({ entities: nodes, links }: PathRow): PathView {
  const entities = nodes.map((properties) =>
    entityView({ properties, ads: properties.kind === 'ad' ? 1 : 0 }),
  );
  const steps = links.flatMap((link, i) => {
    const source = entities[i];
    const target = entities[i + 1];
    return source && target ? [stepOf(source, target, link)] : [];
  });
  const interior = entities.slice(1, -1);
  const hubs = interior.filter(({ hub }) => hub !== undefined);
  return {
    entities,
    steps,
    sentence: sentenceOf(entities),
    strength:
      hubs.length > 0
        ? 'weak'
        : weakestOf(
            steps.map(({ evidence, link }) =>
              strengthOf({
                ads: 2,
                platforms: 1,
                best: evidence.confidence,
                inferred: link.inferred,
                hub: false,
              }),
            ),
          ),
    weakest: Math.min(...steps.map(({ evidence }) => evidence.confidence)),
    hubs,
    inferred: steps.filter(({ link }) => link.inferred).length,
    ads: entities.filter(({ kind }) => kind === 'ad').length,
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

/** "+7 700 … is in Ad 20418 with orchid_rooms, which is in Ad 21177 with …" */
function sentenceOf(entities: readonly EntityView[]): SentencePart[] {
  const parts: SentencePart[] = [];
  for (const [i, entity] of entities.entries()) {
    if (i > 0) {
      const before = entities[i - 1];
      parts.push(
        plain(
          entity.kind === 'ad'
            ? i === 1
              ? ' is in '
              : ', which is in '
            : before?.kind === 'ad' && i === 1
              ? ' holds '
              : before?.kind === 'ad'
                ? ' with '
                : ', which looks like ',
        ),
      );
    }
    parts.push(entity.kind === 'ad' ? plain(entity.caption) : strong(entity.caption));
  }
  return [...parts, plain('.')];
}
