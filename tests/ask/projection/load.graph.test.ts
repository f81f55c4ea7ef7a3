import { beforeEach, describe, expect, test } from 'vitest';
import {
  dayOf,
  type GraphArrays,
  typeBits,
  weightOf,
} from '../../../server/ask/projection/arrays.ts';
import { load, update } from '../../../server/ask/projection/load.ts';
import { graphVersion, noteChange, statement } from '../../../server/core/neo4j/index.ts';
import { flagHubs } from '../../../server/read/recorded/index.ts';
import { ownGraph } from '../../link/opened.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

const phone = (last: number) => `+7700000${String(last).padStart(4, '0')}`;

const opened = ownGraph();
beforeEach(() => opened.clear());

const ad = (adId: string, phones: readonly string[], over: Record<string, unknown> = {}) =>
  record({ adId, text: `Rooms, number ${adId}`, city: 'Almaty', contacts: { phones }, ...over });

/** What the arrays hold and what Neo4j holds, said alike. */
async function held(arrays: GraphArrays): Promise<string[]> {
  const rows = await opened.graph.read<{ number: number; id: string }>(
    'MATCH (n:Entity) RETURN id(n) AS number, n.id AS id',
  );
  const ids = new Map(rows.map(({ number, id }) => [number, id]));
  const name = (node: number | undefined) => ids.get(arrays.numbers[node ?? -1] ?? -1) ?? 'nothing';
  const said: string[] = [];
  for (let n = 0; n < arrays.nodes; n += 1) {
    if (arrays.hubs[n]) said.push(`hub ${name(n)}`);
    for (let i = arrays.outStart[n] ?? 0; i < (arrays.outStart[n + 1] ?? 0); i += 1)
      said.push(
        [
          name(n),
          arrays.outType[i],
          name(arrays.outTarget[i]),
          arrays.outWeight[i],
          arrays.firstDay[i],
          arrays.lastDay[i],
        ].join(' '),
      );
  }
  return said.sort();
}

async function stored(): Promise<string[]> {
  const rows = await opened.graph.read<{
    source: string;
    type: keyof typeof typeBits;
    target: string;
    evidence: { confidence: number; firstSeen: string; lastSeen: string; judgedWrong?: boolean };
  }>(
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS evidence',
  );
  const hubs = await opened.graph.read<{ id: string }>(
    'MATCH (n:Entity) WHERE n.hub RETURN n.id AS id',
  );
  return [
    ...rows.map(({ source, type, target, evidence }) =>
      [
        source,
        typeBits[type],
        target,
        evidence.judgedWrong ? 0 : weightOf(evidence.confidence),
        dayOf(evidence.firstSeen),
        dayOf(evidence.lastSeen),
      ].join(' '),
    ),
    ...hubs.map(({ id }) => `hub ${id}`),
  ].sort();
}

const switchboard = Array.from({ length: 24 }, (_, i) =>
  ad(`h${i}`, [phone(9999), phone(5000 + i)]),
);

describe('loading', () => {
  test('an empty graph is no nodes', async () => {
    const { arrays, version } = await load(opened.graph);
    expect(arrays).toMatchObject({ nodes: 0, links: 0 });
    expect(version).toEqual({ epoch: '', number: 0 });
  });

  test('the arrays hold what Neo4j holds', async () => {
    await importCaptures(opened, 'a.jsonl', [ad('1', [phone(1), phone(2)]), ...switchboard]);
    const { arrays, version } = await load(opened.graph);
    expect(await held(arrays)).toEqual(await stored());
    expect((await held(arrays)).filter((line) => line.startsWith('hub'))).toEqual([
      `hub phone:${phone(9999)}`,
    ]);
    expect(version).toEqual(await graphVersion(opened.graph));
  });

  test('what lies in either stripe of Neo4j’s numbers, and links of one ad seen at different times', async () => {
    const later = { capturedAt: '2026-04-01T10:00:00Z' };
    await importCaptures(opened, 'a.jsonl', [ad('1', [phone(1)]), ad('2', [phone(2)])]);
    await importCaptures(opened, 'b.jsonl', [ad('1', [phone(1), phone(3)], later)]);
    const stripes = new Set<number>();
    // Numbers of nodes that are gone are given out again, so which come next is not known: some new ads, each
    // after half a stripe of others, until both stripes have one.
    for (let n = 0; n < 40 && stripes.size < 2; n += 1) {
      const [made] = await opened.graph.write<{ number: number }>(
        `UNWIND range(1, 5000) AS filler CREATE (:Filler)
         WITH count(*) AS fillers
         CREATE (a:Entity:Ad {id: $ad})-[:LISTS {confidence: 0.5, firstSeen: $time, lastSeen: $time}]->
                (:Entity:Phone {id: $phone})
         RETURN id(a) AS number`,
        { ad: `ad:${n}`, phone: `phone:${n}`, time: later.capturedAt },
      );
      stripes.add(Math.floor((made?.number ?? 0) / 10_000) % 2);
    }
    expect(stripes.size).toBe(2);
    const { arrays } = await load(opened.graph);
    expect(await held(arrays)).toEqual(await stored());
    expect(new Set(arrays.firstDay).size).toBeGreaterThan(1);
    const again = await load(opened.graph);
    expect([...again.arrays.numbers]).toEqual([...arrays.numbers]);
  });
});

describe('updating', () => {
  test('nothing new is the same arrays', async () => {
    await importCaptures(opened, 'a.jsonl', [ad('1', [phone(1)])]);
    const before = await load(opened.graph);
    expect(await update(opened.graph, before)).toBe(before);
  });

  test('an import: new ads, ads seen again, a hub that comes of it', async () => {
    await importCaptures(opened, 'a.jsonl', [ad('1', [phone(1)]), ...switchboard.slice(0, 15)]);
    const before = await load(opened.graph);
    await importCaptures(opened, 'b.jsonl', [
      ad('1', [phone(3)], { capturedAt: '2026-04-01T10:00:00Z' }),
      ...switchboard.slice(15),
    ]);
    const after = await update(opened.graph, before);
    expect(await held(after.arrays)).toEqual(await stored());
    expect(after.version).toEqual(await graphVersion(opened.graph));
    expect(after.arrays.links).toBeGreaterThan(before.arrays.links);
    expect((await held(after.arrays)).some((line) => line.startsWith('hub'))).toBe(true);
  });

  test('relationships that are gone, judged wrong or right again', async () => {
    await importCaptures(opened, 'a.jsonl', [ad('1', [phone(1), phone(2)]), ad('2', [phone(2)])]);
    let now = await load(opened.graph);
    const source = 'ad:lotus-board.example/1';
    const pair = { ad: source, entity: `phone:${phone(1)}` };
    const marked = async (wrong: boolean) => {
      await opened.graph.transaction(async (run) => {
        await run(statement('link/judgements/mark'), { rows: [{ ...pair, wrong }] });
        await noteChange(run, [source]);
      });
      now = await update(opened.graph, now);
      expect(await held(now.arrays)).toEqual(await stored());
      return now.arrays.outWeight.includes(0);
    };
    expect(await marked(true)).toBe(true);
    expect(await marked(false)).toBe(false);
    const links = now.arrays.links;
    await opened.graph.transaction(async (run) => {
      await run('MATCH (:Ad {id: $ad})-[r]->(:Phone {id: $entity}) DELETE r', pair);
      await noteChange(run, [source]);
    });
    now = await update(opened.graph, now);
    expect(now.arrays.links).toBe(links - 1);
    expect(await held(now.arrays)).toEqual(await stored());
    await opened.graph.transaction(async (run) => {
      const [row] = await run<{ number: number }>(
        'MATCH (a:Ad {id: $source}) RETURN id(a) AS number',
        { source },
      );
      await run('MATCH (a:Ad {id: $source}) DETACH DELETE a', { source });
      await noteChange(run, [row?.number ?? -1]);
    });
    now = await update(opened.graph, now);
    expect(await held(now.arrays)).toEqual(await stored());
  });

  test('a graph emptied and filled again, and one that somebody wrote to by hand, are read anew', async () => {
    await importCaptures(opened, 'a.jsonl', [ad('1', [phone(1)])]);
    const before = await load(opened.graph);
    await opened.clear();
    await importCaptures(opened, 'b.jsonl', [ad('2', [phone(2)]), ad('3', [phone(2)])]);
    const after = await update(opened.graph, before);
    expect(await held(after.arrays)).toEqual(await stored());
    await opened.graph.write('MATCH (a:Ad)-[r:LISTS]->() WITH r LIMIT 1 DELETE r');
    await flagHubs(opened.graph);
    const last = await update(opened.graph, after);
    expect(await held(last.arrays)).toEqual(await stored());
    expect(last.arrays.links).toBe(after.arrays.links - 1);
  });
});
