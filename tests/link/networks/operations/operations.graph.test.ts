import { describe, expect, test } from 'vitest';
import { statement } from '../../../../server/core/neo4j/index.ts';
import { compareRuns } from '../../../../server/link/networks/compared/compare-runs.ts';
import { mirrorRun } from '../../../../server/link/networks/copy/mirror-networks.ts';
import { judge, withdraw } from '../../../../server/link/networks/judged/judging.ts';
import { networksOfAds } from '../../../../server/link/networks/kept/members.ts';
import { activeRunNumber, listRuns } from '../../../../server/link/networks/kept/run-records.ts';
import { operationsByMember } from '../../../../server/link/networks/operations/kept.ts';
import type { Run } from '../../../../server/link/networks/run.ts';
import { foreseenSentences } from '../../../../server/link/networks/runs/foreseen.ts';
import { foresee } from '../../../../server/link/networks/runs/preview.ts';
import { restoreRun } from '../../../../server/link/networks/runs/resolve-graph.ts';
import { ownApp, ownWorkspace } from '../../opened.ts';
import { ad, houses, workers } from './house.ts';

const workspace = ownWorkspace();
const app = ownApp(workspace);

const signing = { reason: 'one desk answers', initials: 'AB' };
const db = () => workspace.modules.store.db;
const networkOf = async (run: Run, worker: number) => {
  const found = await networksOfAds(db(), run.n, [ad(worker)]);
  return found.get(ad(worker)) ?? '';
};
/** By worker: the operation at the usual level. */
const operations = async (run: Run, asked: readonly number[]) => {
  const of = await operationsByMember(db(), run.n, run.counts.usualLevel ?? 0);
  return Promise.all(asked.map(async (worker) => of.get(await networkOf(run, worker))));
};
const adsIn = async (run: Run, operation: string): Promise<number> => {
  const rows = await db()
    .selectFrom('operation')
    .select('ads')
    .where('run', '=', run.n)
    .where('id', '=', operation)
    .execute();
  return rows[0]?.ads ?? 0;
};
interface InGraph {
  operations: { id: string; run: number; networks: number; level: number }[];
  parts: number;
  associations: number;
  unseen: number;
}
const inGraph = async (): Promise<InGraph> => {
  const [row] = await workspace.test.graph.read<InGraph>(
    `RETURN COLLECT { MATCH (o:Operation) RETURN o {.id, .run, .networks, .level} ORDER BY o.id } AS operations,
       COUNT { (:Network)-[:PART_OF]->(:Operation) } AS parts,
       COUNT { (:Network)-[:ASSOCIATED {inferred: true}]->(:Network) } AS associations,
       COUNT { MATCH (n) WHERE n:OperationDraft OR n:OperationGone RETURN n } AS unseen`,
  );
  return row as InGraph;
};

interface GraphAnswer {
  nodes: { member: { id: string }; operation: string | null }[];
  associations: { a: { id: string }; b: { id: string } }[];
  associationCount: number;
}

// One story: each test goes on from the one before.
let first: Run;
let id: string;
describe('one story, in its order', { shuffle: false }, () => {
  test('workers of one house are networks of their own, and one operation, kept and in the graph', async () => {
    await workspace.bring(houses());
    first = await workspace.resolve();
    expect(first.counts).toMatchObject({ networks: 40, operations: 1, usualLevel: 5 });
    expect(first.counts.levels).toHaveLength(5);
    const found = await operations(first, [0, workers - 1, workers]);
    id = found[0] ?? '';
    expect(found).toEqual([`operation:${first.n}/1`, id, undefined]);
    const copy = await inGraph();
    expect(copy).toMatchObject({ parts: workers, unseen: 0 });
    expect(copy.operations).toEqual([{ id, run: first.n, networks: workers, level: 5 }]);
    expect(copy.associations).toBeGreaterThanOrEqual(workers - 1);
  });

  test('neither the projection nor Explore takes them for what was captured', async () => {
    const [{ links } = { links: 0 }] = await workspace.test.graph.read<{ links: number }>(
      statement('ask/projection/totals'),
    );
    const [{ held } = { held: 1 }] = await workspace.test.graph.read<{ held: number }>(
      'MATCH ()-[r:LISTS|SHOWS|IN_CLUSTER|USES_TEMPLATE|POSTED_ON|LOCATED_IN]->() RETURN count(r) AS held',
    );
    // And the city, which is part of its country.
    expect(links).toBe(held + 1);
    const { neighbours } = await app.data<{
      neighbours: { nodes: { entity: { kind: string } }[] };
    }>('query ($id: ID!) { neighbours(id: $id) { nodes { entity { kind } } } }', {
      id: await networkOf(first, 0),
    });
    expect(new Set(neighbours.nodes.map(({ entity }) => entity.kind))).toEqual(new Set(['AD']));
  });

  test('an operation has the places and weeks of all its ads, their list, and one track', async () => {
    const ads = 4 * workers;
    type Answer = { operation: { adCounts: { ads: number }[]; here: { nodes: object[] } } };
    const { operation, ...rest } = await app.data<Answer>(
      `query ($id: ID!) {
      operation(id: $id) {
        places { id name ads } adCounts { countries platform week ads }
        here: adList(filter: { country: "KZ" }, first: 5) { totalCount nodes { id } }
        elsewhere: adList(filter: { country: "TR" }) { totalCount }
      }
      track(id: $id) { id caption ads entity { id } places { name ads } }
    }`,
      { id },
    );
    const places = [{ name: 'Almaty', ads }];
    expect(operation).toMatchObject({
      places,
      here: { totalCount: ads },
      elsewhere: { totalCount: 0 },
    });
    expect(operation.adCounts.reduce((sum, one) => sum + one.ads, 0)).toBe(ads);
    expect(operation.here.nodes).toHaveLength(5);
    const caption = `Operation ${first.n}/1`;
    expect(rest).toEqual({ track: { id, caption, ads, entity: null, places } });
    const unknown = await app.error('{ track(id: "operation:9/9") { ads } }');
    expect(unknown.extensions.code).toBe('NOT_FOUND');
  });

  test('the largest operations are one graph of their networks, with those that are in none', async () => {
    const graph = async (args: string) => {
      const { operationGraph } = await app.data<{ operationGraph: GraphAnswer }>(
        `{ operationGraph(${args}) { level operations members networksOutside
        nodes { member { id } operation } associations { a { id } b { id } } associationCount } }`,
      );
      return operationGraph;
    };
    const { nodes, associations, associationCount, ...counts } = await graph('level: 3');
    expect(associationCount).toBe(associations.length);
    const inside = nodes.filter((node) => node.operation === id).map(({ member }) => member.id);
    expect(counts).toEqual({ level: 3, operations: 1, members: workers, networksOutside: 28 });
    expect(inside).toHaveLength(workers);
    expect(nodes.slice(workers).map(({ operation }) => operation)).toEqual(Array(28).fill(null));
    expect(associations.length).toBeGreaterThanOrEqual(workers - 1);
    for (const { a, b } of associations)
      expect(inside).toEqual(expect.arrayContaining([a.id, b.id]));
    // No association leads to what is not drawn, and what is not drawn is counted all the same.
    const small = await graph('level: 3, first: 5');
    expect(small).toMatchObject({ members: workers, networksOutside: 28 });
    expect(small.nodes).toHaveLength(5);
    const drawn = small.nodes.map(({ member }) => member.id);
    for (const { a, b } of small.associations)
      expect(drawn).toEqual(expect.arrayContaining([a.id, b.id]));
    expect((await graph('filter: { countries: { any: ["TR"] } }')).nodes).toEqual([]);
    // The desk's handle links all of the house; a phone is each worker's own, and who stands alone has one, too.
    const handles = await graph('filter: { kinds: [HANDLE] }');
    expect(handles).toMatchObject({ operations: 1, members: workers, networksOutside: 0 });
    expect(handles.associations).toHaveLength(associations.length);
    const phones = await graph('filter: { kinds: [PHONE] }');
    expect(phones).toMatchObject({ operations: 0, members: 0, networksOutside: 28 });
    expect(await graph('filter: { kinds: [PAYMENT] }')).toMatchObject({ nodes: [], operations: 0 });
    const wrong = '{ operationGraph(filter: { kinds: [AD] }) { level } }';
    expect(await app.error(wrong)).toMatchObject({
      extensions: { code: 'BAD_INPUT', field: 'kinds' },
    });
    expect(await app.error('{ operationGraph(first: 501) { level } }')).toMatchObject({
      extensions: { code: 'LIMIT', field: 'first' },
    });
  });

  test('an operation says why it is one, what speaks against it, and what lies about it', async () => {
    const narrowed =
      '{ countries: { any: ["KZ"] }, platforms: { all: ["lotus-board.example"] }, ads: { from: 4 } }';
    const ads = 4 * workers;
    expect(
      await app.data(`{ operations(sort: LEAST_PROBABLE, filter: ${narrowed}) {
      run totalCount level usualLevel levels { level least density operations } nodes { id ads } } }`),
    ).toMatchObject({
      operations: { run: first.n, totalCount: 1, level: 5, usualLevel: 5, nodes: [{ id, ads }] },
    });
    const { operation } = await app.data<{ operation: Record<string, unknown> }>(
      `query ($id: ID!, $pair: [ID!]) { operation(id: $id) {
      id caption run fromLevel toLevel parent { id } ads networkCount aloneCount probability
      firstSeen lastSeen countries platforms sentence
      members(first: 3) { totalCount nodes { id kind caption ads countries platforms } }
      why { identifier { id kind title caption } networks ads networksOutside adsOutside sentence }
      associations(first: 2) { nodes { a { id } b { id } probability weight sentence
        items { identifier { id } ads { a b } holders share } concerns { kind sentence } judgements { id } } }
      leastProbable { probability } cutPoints { item { id } parts { ads largest { id } } sentence }
      pair: associations(among: $pair) { totalCount } none: associations(among: []) { totalCount }
      outside { a { id } } against { kind sentence count identifier { id } } } }`,
      { id, pair: await Promise.all([networkOf(first, 0), networkOf(first, 1)]) },
    );
    expect(operation).toMatchObject({
      ...{ id, fromLevel: 1, toLevel: 5, parent: null, networkCount: workers, aloneCount: 0 },
      ...{ countries: ['KZ'], platforms: ['lotus-board.example'], outside: [] },
      ...{ pair: { totalCount: 1 }, none: { totalCount: 0 } },
      sentence: expect.stringContaining('12 networks, 48 ads in all'),
      members: { totalCount: workers, nodes: [{}, {}, {}] },
      associations: { nodes: [{ items: [{}, {}] }, {}] },
    });
    const handle = { id: 'handle:telegram:desk_demo', kind: 'HANDLE', title: 'Chat handle' };
    const shown = { networks: workers, ads: 2 * workers, networksOutside: 0, adsOutside: 0 };
    expect(operation.why).toContainEqual(
      expect.objectContaining({ ...shown, identifier: expect.objectContaining(handle) }),
    );
    expect(operation.against).toContainEqual(expect.objectContaining({ kind: 'HUB' }));
  });

  test('a network leads to its operation and to what it shares', async () => {
    const asked = `query ($id: ID!, $level: Int) { network(id: $id) {
    operation(level: $level) { id } associations(first: 100) { totalCount nodes { a { id } b { id } } } } }`;
    const own = await networkOf(first, 0);
    type Answer = {
      network: { operation: { id: string } | null; associations: { nodes: object[] } };
    };
    const { network } = await app.data<Answer>(asked, { id: own });
    expect(network.operation?.id).toBe(id);
    expect(network.associations.nodes).toHaveLength(workers - 1);
    const other = await app.data<Answer>(asked, { id: await networkOf(first, workers), level: 5 });
    expect(other.network).toEqual({ operation: null, associations: { totalCount: 0, nodes: [] } });
    expect(await app.error(asked, { id: own, level: 6 })).toMatchObject({
      message: 'There is no level 6.',
      extensions: { remedy: 'Give one from 1, the surest, to 5.' },
    });
    expect(await app.error('{ operation(id: "operation:9/9") { id } }')).toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });

  let second: Run;
  test('it keeps its id when it grows; two networks together are one operation and two networks', async () => {
    await workspace.bring(houses([workers - 1]));
    const [inside, beside] = await Promise.all([networkOf(first, 0), networkOf(first, 30)]);
    const { id: said } = await judge(
      workspace.modules,
      { kind: 'together', about: [inside, beside] },
      signing,
    );
    second = await workspace.resolve();
    expect(second.judgements).toContain(said);
    expect(second.contradictions).toEqual([]);
    expect(await networkOf(second, 30)).toBe(beside);
    expect(await networkOf(second, 0)).toBe(inside);
    expect(await operations(second, [0, 1, 30, 31])).toEqual([id, id, id, undefined]);
    const { operation } = await app.data<{ operation: { associations: { nodes: object[] } } }>(
      `query ($id: ID!) { operation(id: $id) { associations(first: 1) { nodes { probability sentence judgements { id } } } } }`,
      { id },
    );
    expect(operation.associations.nodes).toMatchObject([
      {
        probability: 1,
        judgements: [{ id: said }],
        sentence: expect.stringContaining('An analyst'),
      },
    ]);
    const comparison = await compareRuns(workspace.modules, first.n, second.n);
    expect(comparison.operations).toMatchObject({
      merged: [],
      split: [],
      appeared: [],
      gone: [],
      same: 0,
      resized: [{ before: id, after: id, adsBefore: 4 * workers }],
    });
    await withdraw(workspace.modules, said, signing);
  });

  test('that an operation loses networks is foreseen as the next run does it', async () => {
    // A judgement was withdrawn since: all is resolved, and from then on an update can be foreseen.
    const active = await workspace.resolve();
    const [a, b] = await Promise.all([0, 1].map((worker) => networkOf(active, worker)));
    const about = [a ?? '', b ?? ''];
    const foreseen = await foresee(
      workspace.modules,
      { kind: 'apart', about },
      new AbortController().signal,
      120_000,
    );
    const told = foreseen ? foreseenSentences(foreseen) : [];
    expect(told[0]).toBe('No network would change.');
    const moves = foreseen?.operations.find(({ isUsual }) => isUsual)?.moves ?? [];
    const said = await judge(workspace.modules, { kind: 'apart', about }, signing);
    const run = await workspace.resolve({ update: true });
    const after = await operations(run, [...Array(workers).keys()]);
    const before = await operations(active, [...Array(workers).keys()]);
    expect(before[0]).toBe(before[1]);
    expect(after[0] === undefined || after[0] !== after[1]).toBe(true);
    // Of the operation in which both were: so many ads stay, and so many leave it.
    const own = moves.filter(({ from }) => from === before[0]);
    const stay = own.find(({ to }) => to === before[0])?.ads ?? 0;
    const staying = await adsIn(run, before[0] ?? '');
    expect(stay).toBe(staying);
    expect(own.reduce((sum, { ads }) => sum + ads, 0)).toBe(await adsIn(active, before[0] ?? ''));
    expect(told[1]).toMatch(/^Operation /);
    await withdraw(workspace.modules, said.id, signing);
  });

  test('apart keeps two networks out of one operation; what contradicts is named once', async () => {
    const [a, b, c] = await Promise.all([0, 1, 30].map((worker) => networkOf(second, worker)));
    const said: string[] = [];
    for (const [kind, x, y] of [
      ['together', b, c],
      ['together', a, c],
      ['apart', a, b],
    ] as const)
      said.push((await judge(workspace.modules, { kind, about: [x ?? '', y ?? ''] }, signing)).id);
    const run = await workspace.resolve();
    expect(run.contradictions).toHaveLength(1);
    expect(said.slice(0, 2)).toContain(run.contradictions[0]?.refused);
    const [one, other] = await operations(run, [0, 1]);
    expect(one === undefined || one !== other).toBe(true);
    for (const one of said) await withdraw(workspace.modules, one, signing);
    const { compareRuns: compared } = await app.data<{ compareRuns: object }>(
      `query ($before: Int!, $after: Int!) { compareRuns(before: $before, after: $after) { operations {
      same appeared gone merged { before after } split { before adsAloneAfter after } resized { before adsAfter } } } }`,
      { before: second.n, after: run.n },
    );
    expect(compared).toMatchObject({ operations: { appeared: [] } });
  });

  test('an earlier run is restored with its operations, in the graph too', async () => {
    await restoreRun(workspace.modules, first.n);
    const copy = await inGraph();
    expect(copy).toMatchObject({ parts: workers, unseen: 0 });
    expect(copy.operations).toEqual([{ id, run: first.n, networks: workers, level: 5 }]);
  });

  test.each(['reading', 'resolving', 'keeping'] as const)(
    'a run that is cancelled while %s leaves the one before active, and its operations as they were',
    async (when) => {
      const copy = await inGraph();
      const stop = new AbortController();
      const onStep = (step: string) => {
        if (step === when) stop.abort();
      };
      const ended = await workspace.resolve({ signal: stop.signal, onStep }).then(
        ({ n }) => n,
        () => first.n,
      );
      // The word may come when all is kept: then the run stands whole. Nothing in between.
      if (when === 'reading') expect(ended).toBe(first.n);
      expect(await activeRunNumber(db())).toBe(ended);
      const [last] = await listRuns(db());
      expect(last?.state).toBe(ended === first.n ? 'cancelled' : 'done');
      const { operations: standing, parts, unseen } = await inGraph();
      expect(standing.map((one) => one.run)).toEqual([ended]);
      if (ended === first.n) expect([standing, parts]).toEqual([copy.operations, copy.parts]);
      expect(unseen).toBe(0);
      await restoreRun(workspace.modules, first.n);
    },
  );

  test('what was broken off before operations were written is written; very many go by and by', async () => {
    const whole = await inGraph();
    await workspace.test.graph.write(
      `MATCH (m:Networks) REMOVE m.operations WITH m
     MATCH (o:Operation) REMOVE o:Operation SET o:OperationDraft`,
    );
    expect(await mirrorRun(workspace.modules)).toBe(true);
    expect(await inGraph()).toEqual(whole);
    expect(await mirrorRun(workspace.modules)).toBe(false);
  });
});
