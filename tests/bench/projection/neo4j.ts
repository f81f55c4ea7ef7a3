import { setTimeout } from 'node:timers/promises';
import { randomFrom } from '../../../server/communities/index.ts';
import { loadConfig } from '../../../server/config.ts';
import { findPaths } from '../../../server/explore/index.ts';
import { type Graph, noteChange, openGraph, statement } from '../../../server/neo4j/index.ts';
import { startApp, type TestApp } from '../../api/support.ts';
import { inFolder } from '../folder.ts';
import { componentsByCypher } from '../others/cypher.ts';
import { inGds } from '../others/gds.ts';
import { same } from '../others/links.ts';
import { componentsAmongMerged } from '../others/stored.ts';
import { processorOfServer } from '../processor.ts';
import type { BenchRow } from '../table.ts';
import { type Processor, quantiles, timed } from '../timing.ts';
import type { Scenario } from './scenario.ts';
import { adIdOf, phoneId, storeScenario } from './store.ts';

type Pairs = readonly (readonly [string, string])[];

export interface AskedOfNeo4j {
  readonly withGds: boolean;
  readonly withLeiden: boolean;
  /** Seconds that plain Cypher may take for components. */
  readonly cypherSeconds: number;
}

/** A real Neo4j: the app over it, as the browser asks it; plain Cypher; Graph Data Science. */
export function inNeo4j(scenario: Scenario, asked: AskedOfNeo4j): Promise<BenchRow[]> {
  return inFolder(async (dataDir) => {
    const config = loadConfig();
    const stored = await timed('Neo4j: tables written and imported', () =>
      storeScenario(scenario, dataDir, config),
    );
    const graph = await openGraph({ dataDir, config });
    const processor = processorOfServer(dataDir);
    const rows: BenchRow[] = [stored.row];
    let found = 0;
    try {
      const app = await throughApp(graph, scenario, { config, dataDir, processor });
      found = app.found;
      rows.push(...app.rows);
      if (asked.cypherSeconds > 0)
        rows.push(await componentsByCypher(graph, asked.cypherSeconds, processor, found));
    } finally {
      await graph.close();
    }
    if (!asked.withGds) return rows;
    const gds = await inGds(dataDir, config, { ...asked, pairs: pairsOf(scenario, 5) });
    if (gds.found !== undefined) same('components in GDS', gds.found, found);
    return [...rows, ...gds.rows];
  });
}

interface Place {
  readonly config: ReturnType<typeof loadConfig>;
  readonly dataDir: string;
  readonly processor: Processor;
}

/** @returns also how many components there are among what no hub and no place is */
async function throughApp(
  graph: Graph,
  scenario: Scenario,
  { config, dataDir, processor }: Place,
): Promise<{ rows: BenchRow[]; found: number }> {
  const opened = await timed(
    'Neo4j: app started, all relationships read and built',
    async () => {
      const app = await startApp({ graph, config, dataDir });
      while (app.projection.state === 'loading') await setTimeout(20);
      return app;
    },
    processor,
  );
  const app = opened.value;
  try {
    const named = await timed(
      'Neo4j: ids of all nodes read, in the background',
      () => app.projection.refresh(),
      processor,
    );
    const [totals] = await graph.read<{ links: number }>(statement('projection/totals'));
    const ads = Array.from({ length: 1000 }, (_, i) => adIdOf(firstAd(scenario) + i));
    await graph.transaction((run) => noteChange(run, ads));
    const caught = await timed(
      'Neo4j: caught up with 1,000 changed ads',
      () => app.projection.refresh(),
      processor,
    );
    const whole = await app.projection.query('components', {});
    const rows = [
      { ...opened.row, nodes: whole.nodes },
      named.row,
      caught.row,
      await quantiles(
        'components through GraphQL',
        Array.from({ length: 20 }),
        () => app.data('{ components { count } }'),
        { warmUp: 3, other: processor },
      ),
      ...(await paths(graph, scenario, app, processor)),
    ];
    return {
      rows: rows.map((row) => ({ ...row, relationships: totals?.links ?? 0 })),
      found: await componentsAmongMerged(graph, whole),
    };
  } finally {
    await app.close();
  }
}

const firstAd = ({ phones, templates, context }: Scenario) => phones + templates + context;

/** Each with its sentence and the readings along it. */
const avoidingHubs = (limit: number) => `query ($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxSteps: 8, limit: ${limit}) {
  withoutHub { strength weakest sentence { text strong } entities { id caption }
    steps { source { id } target { id } link { type confidence firstSeen lastSeen } } } } }`;

/** As client/src/pages/paths asks, but for captures: there are none behind a generated scenario. */
const asThePage = `query ($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxSteps: 8, limit: 5) {
    maxSteps truncated tookMs withoutHub { ...P } throughHub { ...P } } }
fragment P on Path { strength weakest inferred ads sentence { text strong }
  hubs { id caption hub { ads posters: groups } } entities { ...E }
  steps { source { ...E } target { ...E }
    link { id type source target inferred throughHub judgedWrong ads captures confidence firstSeen lastSeen } } }
fragment E on Entity { __typename id kind caption ads firstSeen lastSeen hub { reason ads posters: groups }
  ... on Ad { country platform } ... on Phone { country } }`;

const longWarm = 3_000;

async function paths(
  graph: Graph,
  scenario: Scenario,
  app: TestApp,
  other: Processor,
): Promise<BenchRow[]> {
  const pairs = await mergedPairs(scenario, app, 240);
  const ask = (query: string) => async (ends: readonly [string, string]) => {
    const [from, to] = ends;
    const { paths: found } = await app.data<{ paths: { withoutHub: unknown[] } }>(query, {
      from,
      to,
    });
    return found.withoutHub.at(0);
  };
  const warm = { other, warmUp: pairs.length };
  return [
    await quantiles('path through GraphQL, hubs avoided', pairs, ask(avoidingHubs(1)), warm),
    await quantiles('five paths through GraphQL, hubs avoided', pairs, ask(avoidingHubs(5)), warm),
    await quantiles('paths through GraphQL, all that the page asks', pairs, ask(asThePage), warm),
    // Neo4j and Node compile for speed what has run some thousand times, as it has where a server stays up.
    await quantiles(
      `path through GraphQL, hubs avoided, after ${longWarm} more`,
      pairs,
      ask(avoidingHubs(1)),
      { other, warmUp: longWarm },
    ),
    await quantiles(
      'for comparison: GraphQL alone, nothing read',
      pairs,
      () => app.data('{ kinds { kind } }'),
      warm,
    ),
    await quantiles(
      'for comparison: ids looked up in Neo4j, no GraphQL',
      pairs,
      (ends) => app.projection.numbers(ends),
      warm,
    ),
    await quantiles(
      'baseline: the same paths by our Cypher',
      pairs.slice(0, 30),
      async ([a, b]) =>
        (await findPaths({ graph }, { from: a, to: b, maxSteps: 8, limit: 5 })).withoutHub.at(0),
      { other, warmUp: 5 },
    ),
    await quantiles(
      'baseline: one path by plain shortestPath',
      pairs.slice(0, 30),
      async ([from, to]) =>
        (await graph.read(statement('bench/shortest-path'), { from, to })).at(0),
      { other, warmUp: 5 },
    ),
  ];
}

/** Such pairs between which there is a path of up to eight steps that no hub lies on. */
async function mergedPairs(scenario: Scenario, app: TestApp, count: number): Promise<Pairs> {
  const merged: (readonly [string, string])[] = [];
  for (const ends of pairsOf(scenario, 100 * count)) {
    if (merged.length === count) break;
    const [from, to] = (await app.projection.numbers(ends)).of.values();
    if (from === undefined || to === undefined) continue;
    const { paths: found } = await app.projection.query('nearestPaths', { from, to });
    if (found?.length) merged.push(ends);
  }
  return merged;
}

/** Numbers of sellers that stand near one another. */
function pairsOf({ phones, hubs }: Scenario, count: number): Pairs {
  const random = randomFrom(3);
  return Array.from({ length: count }, () => {
    const a = hubs.length + Math.floor(random() * (phones - hubs.length - 5));
    return [phoneId(a), phoneId(a + 1 + Math.floor(random() * 4))] as const;
  });
}
