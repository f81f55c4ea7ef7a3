/** What the projection can be asked, as data: forms, checks and answers follow from each declaration. */
import { z } from 'zod';
import type { GraphArrays } from '../arrays.ts';
import { filterIn, nodeOf, partOf, type Scope, scopeShape } from '../projection-scope.ts';
import { betweenness } from './betweenness.ts';
import { communities } from './communities.ts';
import { components } from './components.ts';
import { cores } from './cores.ts';
import { cuts } from './cuts.ts';
import { degree } from './degree.ts';
import { measure } from './measure.ts';
import { nearestPaths } from './nearest-paths.ts';
import { pagerank } from './pagerank.ts';
import { strongestPaths } from './strongest-paths.ts';
import { weakestOn } from './weakest.ts';

interface Algorithm<P extends z.ZodObject, Answer> {
  readonly id: string;
  readonly title: string;
  readonly parameters: P;
  /** @returns nodes by Neo4j's own numbers */
  run(graph: GraphArrays, parameters: z.output<P>): Answer;
}

const declare = <P extends z.ZodObject, Answer>(
  algorithm: Algorithm<P, Answer>,
): Algorithm<P, Answer> => algorithm;

const scope = z.object(scopeShape);
const node = z.int().nonnegative();
const seed = z.int().nonnegative().default(1);
const ends = z.object({
  from: node,
  to: node,
  hubs: scopeShape.hubs,
  limit: z.int().min(1).max(50).default(1),
});

export const algorithms = {
  components: declare({
    id: 'components',
    title: 'What hangs together, in the whole graph',
    parameters: scope.omit({ among: true, joined: true }).extend({
      /** Nodes whose component is told. */
      of: z.array(node).max(5000).default([]),
      /** So many sizes, the largest first. */
      largest: z.int().min(0).max(1000).default(10),
    }),
    run(graph, { of, largest, ...rest }) {
      const found = components(graph, filterIn(rest));
      return {
        nodes: graph.nodes,
        count: found.count,
        largest: [
          ...found.sizes
            .slice()
            .sort()
            .subarray(-largest || found.count),
        ].reverse(),
        of: of.map((number) => {
          const component = found.of[nodeOf(graph, number) ?? -1];
          return {
            number,
            component,
            size: component === undefined ? 1 : (found.sizes[component] ?? 1),
          };
        }),
      };
    },
  }),
  nearestPaths: declare({
    id: 'nearestPaths',
    title: 'The paths of fewest steps between two things',
    parameters: ends.extend({ maxSteps: z.int().min(1).max(16).default(8) }),
    run(graph, { hubs, ...asked }) {
      const from = nodeOf(graph, asked.from);
      const to = nodeOf(graph, asked.to);
      if (from === undefined || to === undefined || from === to) return { paths: [], whole: true };
      const filter = filterIn({ hubs });
      const { paths, whole } = nearestPaths(graph, filter, { ...asked, from, to });
      return {
        whole,
        paths: paths.map((path) => ({
          nodes: numbersOf(graph, path),
          weakest: weakestOn(graph, filter, path),
          throughHub: path.slice(1, -1).some((node) => graph.hubs[node] === 1),
        })),
      };
    },
  }),
  strongestPaths: declare({
    id: 'strongestPaths',
    title: 'The paths of the surest observations between two things',
    parameters: ends,
    run(graph, { hubs, limit, ...asked }) {
      const from = nodeOf(graph, asked.from);
      const to = nodeOf(graph, asked.to);
      if (from === undefined || to === undefined || from === to) return { paths: [] };
      const paths = strongestPaths(graph, filterIn({ hubs }), from, to, limit);
      return { paths: paths.map(({ nodes, cost }) => ({ nodes: numbersOf(graph, nodes), cost })) };
    },
  }),
  degree: measure('degree', 'How many neighbours each has', {}, degree),
  betweenness: measure(
    'betweenness',
    'On how many shortest paths between others each lies',
    { samples: z.int().min(1).max(2000).default(500), seed },
    betweenness,
  ),
  pagerank: measure(
    'pagerank',
    'How often a walk along the links comes by each',
    { damping: z.number().gt(0).lt(1).default(0.85) },
    pagerank,
  ),
  cores: measure('cores', 'How closely knit the part is that each belongs to', {}, cores),
  communities: measure(
    'communities',
    'Which are linked more closely to one another than to the rest',
    { resolution: z.number().gt(0).max(100).default(1), seed },
    communities,
  ),
  cuts: declare({
    id: 'cuts',
    title: 'What hangs together, and the single things and links without which it falls apart',
    parameters: scope,
    run(graph, parameters: Scope) {
      const { adjacency, numberOf } = partOf(graph, parameters);
      const { component, sizes, pieces, apart, bridges } = cuts(adjacency);
      const value = (values: Int32Array, n: number) => values[n] as number;
      return {
        sizes,
        nodes: Array.from({ length: adjacency.nodes }, (_, n) => ({
          number: numberOf(n),
          component: value(component, n),
          pieces: value(pieces, n),
          apart: value(apart, n),
        })),
        bridges: bridges.map(({ ends: [a, b], ...rest }) => ({
          ends: [numberOf(a), numberOf(b)] as const,
          ...rest,
        })),
      };
    },
  }),
};

export type Algorithms = typeof algorithms;
export type AlgorithmId = keyof Algorithms;
export type Parameters<Id extends AlgorithmId> = z.input<Algorithms[Id]['parameters']>;
export type Answer<Id extends AlgorithmId> = ReturnType<Algorithms[Id]['run']>;

const numbersOf = (graph: GraphArrays, path: readonly number[]): number[] =>
  path.map((place) => graph.numbers[place] as number);
