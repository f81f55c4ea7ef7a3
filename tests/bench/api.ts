import type { Graph } from '../../server/core/neo4j/index.ts';
import { numbersAsked } from './options.ts';
import { type BenchResult, machine } from './table.ts';
import { quantiles } from './timing.ts';
import { inWorkspace } from './workspace.ts';

/** How long questions take through GraphQL, beside one that reads nothing. `--ads 20000`; `--calls 200` of each. */
export async function benchApi(options: readonly string[]): Promise<BenchResult> {
  const { ads, calls } = numbersAsked(options, { ads: 20_000, calls: 200 });
  return inWorkspace(ads, async ({ graph, app, processor }) => {
    const pairs = await pairsOf(graph, calls);
    const rows = [];
    for (const [what, query] of Object.entries(questions))
      rows.push(
        await quantiles(what, pairs, ([from, to]) => app.data(query, { from, to }), {
          warmUp: pairs.length,
          other: processor,
        }),
      );
    return {
      bench: 'api',
      machine,
      note: `${ads.toLocaleString('en')} generated ads (seed 7, scenario mixed, no pictures), resolved; milliseconds by the clock, “processor ms” of Node, “beside” of Neo4j`,
      rows,
    };
  });
}

const pathsWith = (fields: string): string =>
  `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxSteps: 8, limit: 5) { ${fields} } }`;
const path = `strength weakest sentence { text strong } entities { id caption }
  steps { source { id } target { id } link { type confidence firstSeen lastSeen } }`;

const questions = {
  'paths, hubs avoided': pathsWith(`withoutHub { ${path} }`),
  'paths, hubs avoided and not': pathsWith(`withoutHub { ${path} } throughHub { ${path} }`),
  'an entity': 'query ($from: ID!) { entity(id: $from) { id caption ads firstSeen lastSeen } }',
  components: '{ components { count } }',
  'for comparison: GraphQL alone, nothing read': '{ kinds { kind } }',
};

/** Phones of one network each. */
async function pairsOf(graph: Graph, most: number): Promise<(readonly [string, string])[]> {
  const pairs = await graph.read<{ from: string; to: string }>(
    `MATCH (n:Network)<-[:MEMBER_OF]-(:Ad)-[:LISTS]->(p:Phone) WHERE NOT coalesce(p.hub, false)
     WITH n, collect(DISTINCT p.id) AS ids WHERE size(ids) > 1
     RETURN ids[0] AS from, ids[-1] AS to ORDER BY from LIMIT ${most}`,
  );
  return pairs.map(({ from, to }) => [from, to]);
}
