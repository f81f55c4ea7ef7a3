import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { findPaths } from '../../../server/ask/explore/index.ts';
import {
  type PathRow,
  pathsByCypher,
  pathsByProjection,
} from '../../../server/ask/explore/path-rows.ts';
import { weightOf } from '../../../server/ask/projection/arrays.ts';
import { openProjection, type Projection } from '../../../server/ask/projection/index.ts';
import { type Graph, GraphError, noteChange, statement } from '../../../server/core/neo4j/index.ts';
import { randomFrom } from '../../../server/link/communities/index.ts';
import { ownGraph } from '../../link/opened.ts';

const opened = ownGraph();
let projection: Projection;

const ads = 30;
const phones = 24;
const adId = (n: number) => `ad:board.example/${n}`;
const phoneId = (n: number) => `phone:+7700000${String(n).padStart(4, '0')}`;

/** Ads with one or two phones each, of which three are hubs; some links are judged wrong, some ads worded alike. */
beforeAll(async () => {
  const random = randomFrom(11);
  const pick = (n: number) => Math.floor(random() * n);
  const rows = Array.from({ length: ads }, (_, n) => n).flatMap((n) => {
    const own = [...new Set([pick(phones), random() < 0.55 ? pick(phones) : 0])];
    return own.map((phone) => ({
      ad: adId(n),
      entity: phoneId(phone),
      wrong: random() < 0.1,
      confidence: 0.5 + pick(50) / 100,
    }));
  });
  await opened.graph.transaction(async (run) => {
    await run(
      `UNWIND $rows AS row
       MERGE (a:Entity:Ad {id: row.ad}) SET a.kind = 'ad', a.caption = row.ad
       MERGE (p:Entity:Phone {id: row.entity}) SET p.kind = 'phone', p.caption = row.entity, p.hub = false
       MERGE (t:Entity:Template {id: 'template:' + right(row.ad, 1)}) SET t.kind = 'template', t.caption = 'Template', t.hub = false
       MERGE (a)-[r:LISTS]->(p)
       SET r.confidence = row.confidence, r.firstSeen = '2026-03-01T10:00:00.000Z', r.lastSeen = r.firstSeen,
           r.judgedWrong = row.wrong
       FOREACH (_ IN CASE WHEN right(row.ad, 1) IN ['3', '7'] THEN [1] ELSE [] END |
         MERGE (a)-[w:USES_TEMPLATE]->(t)
         SET w.confidence = 0.8, w.firstSeen = r.firstSeen, w.lastSeen = r.firstSeen, w.judgedWrong = false)`,
      { rows },
    );
    await run(
      `UNWIND $hubs AS id MATCH (p:Phone {id: id})
       SET p.hub = true, p.hubReason = 'many', p.hubAds = 20, p.hubPosters = 15`,
      { hubs: [phoneId(0), phoneId(1), phoneId(2)] },
    );
    await noteChange(
      run,
      rows.map(({ ad }) => ad),
    );
  });
  projection = openProjection({ graph: opened.graph });
  await projection.refresh();
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(async () => {
  await projection.close();
});

const held = async (): Promise<string[]> =>
  (await opened.graph.read<{ id: string }>('MATCH (n:Phone) RETURN n.id AS id ORDER BY id')).map(
    ({ id }) => id,
  );
/** A question to which there is an answer that no hub lies on. */
async function merged() {
  const ids = (await held()).slice(3);
  for (const from of ids)
    for (const to of ids) {
      const asked = { from, to, maxSteps: 8, limit: 5, throughHub: false };
      const found =
        from === to ? undefined : await pathsByProjection(opened.graph, projection, asked);
      if (found && found.without.length > 0) return asked;
    }
  throw new Error('nothing hangs together');
}
const plain = (rows: readonly { entities: readonly { id: string }[] }[]) =>
  rows.map(({ entities }) => entities.map(({ id }) => id).join(' ')).sort();

async function sought(asked: { from: string; to: string; maxSteps: number }): Promise<number> {
  const [without, through] = await Promise.all(
    ['ask/explore/paths-without-hub', 'ask/explore/paths-through-hub'].map((name) =>
      opened.graph.read(statement(name), asked),
    ),
  );
  return Math.max(without?.length ?? 0, through?.length ?? 0);
}

describe('one story, in its order', { shuffle: false }, () => {
  describe('paths by the projection', () => {
    test('are those that Neo4j finds, relationship by relationship', async () => {
      const ids = await held();
      let compared = 0;
      let throughHubs = 0;
      for (const [i, from] of ids.entries()) {
        const to = ids[(i * 7 + 5) % ids.length] ?? '';
        if (from === to) continue;
        for (const maxSteps of [2, 4, 6]) {
          const asked = { from, to, maxSteps, limit: 11 };
          const own = await pathsByProjection(opened.graph, projection, asked);
          const theirs = await pathsByCypher(opened.graph, asked);
          if (!own) throw new Error('the projection did not answer');
          // Of more than are sought Neo4j gives any, and detours among them: then only as many can be compared.
          if ((await sought(asked)) >= 11 || own.without.length + own.through.length >= 11)
            continue;
          expect(plain(own.without)).toEqual(plain(theirs.without));
          expect(plain(own.through)).toEqual(plain(theirs.through));
          compared += 1;
          throughHubs += own.through.length;
          const viewed = async (by?: Projection) => {
            const { withoutHub, throughHub } = await findPaths(
              { graph: opened.graph, ...(by ? { projection: by } : {}) },
              { ...asked, limit: 10 },
            );
            const key = (path: (typeof withoutHub)[number]) =>
              path.entities.map(({ id }) => id).join(' ');
            return [...withoutHub, ...throughHub].sort((a, b) => (key(a) < key(b) ? -1 : 1));
          };
          expect(await viewed(projection)).toEqual(await viewed());
        }
      }
      expect(compared).toBeGreaterThan(30);
      expect(throughHubs).toBeGreaterThan(0);
    });

    test('of several the strongest are told, and that there are more', async () => {
      const ids = await held();
      const figures = (rows: readonly PathRow[]) =>
        rows.map(({ links }) => [
          links.length,
          weightOf(Math.min(...links.map(({ evidence }) => evidence.confidence))),
        ]);
      let fewer = 0;
      for (const [i, from] of ids.entries()) {
        const to = ids[(i * 5 + 3) % ids.length] ?? '';
        const asked = { from, to, maxSteps: 6, limit: 2 };
        if (from === to || (await sought(asked)) >= 11) continue;
        const own = await pathsByProjection(opened.graph, projection, asked);
        const theirs = await pathsByCypher(opened.graph, asked);
        expect(figures(own?.without ?? [])).toEqual(figures(theirs.without));
        expect(own?.more).toBe(theirs.more);
        if (own?.more) fewer += 1;
      }
      expect(fewer).toBeGreaterThan(2);
    });

    test('through a hub are not looked for when nobody asks for them', async () => {
      const ids = await held();
      let spared = 0;
      for (const [i, from] of ids.entries()) {
        const asked = { from, to: ids[(i + 4) % ids.length] ?? '', maxSteps: 4, limit: 5 };
        const all = await pathsByProjection(opened.graph, projection, asked);
        const bare = { ...asked, throughHub: false };
        const own = await pathsByProjection(opened.graph, projection, bare);
        expect([plain(own?.without ?? []), own?.through]).toEqual([plain(all?.without ?? []), []]);
        const theirs = await pathsByCypher(opened.graph, bare);
        expect(theirs.through).toEqual([]);
        if (all && all.through.length > 0) spared += 1;
      }
      expect(spared).toBeGreaterThan(0);
    });

    test('take one look into Neo4j; ends that are not known by their number, or by a wrong one, are looked up', async () => {
      const asked = await merged();
      let looks = 0;
      const read: Graph['read'] = (...of) => {
        looks += 1;
        return opened.graph.read(...of);
      };
      const counted = { ...opened.graph, read };
      const own = await pathsByProjection(counted, projection, asked);
      expect(own?.without.length).toBeGreaterThan(0);
      expect(looks).toBe(1);
      // Neo4j gives the number of a node that is gone to another one: what it leads to is not told of the first.
      const ids = (await held()).filter((id) => id !== asked.from && id !== asked.to);
      const others = [...(await projection.numbers(ids)).of.values()];
      const numberOf = vi.spyOn(projection, 'numberOf');
      for (const stale of [[], [others[0], others[1]], [others[1], others[0]], [9e5, 9e5]]) {
        numberOf.mockReturnValueOnce(stale[0]).mockReturnValueOnce(stale[1]);
        expect(await pathsByProjection(counted, projection, asked)).toEqual(own);
      }
    });

    test('that there are none is said of things that are held, and of no others', async () => {
      const asked = { ...(await merged()), maxSteps: 1 };
      const none = { without: [], through: [], more: false, whole: true, endsHeld: true };
      expect(await pathsByProjection(opened.graph, projection, asked)).toEqual(none);
      const ends = [projection.numberOf(asked.from), projection.numberOf(asked.to)];
      const numberOf = vi.spyOn(projection, 'numberOf');
      for (const number of ends) numberOf.mockReturnValueOnce(number);
      const nobody = { ...asked, to: 'phone:+77000009999' };
      expect(await pathsByProjection(opened.graph, projection, nobody)).toBeUndefined();
    });

    test('that Neo4j does not find in time are said to be missing, and no other failure is hidden', async () => {
      const failing = (code: 'timeout' | 'unreachable'): Graph => ({
        ...opened.graph,
        read: () => Promise.reject(new GraphError(code, 'Too long.', 'Ask for less.')),
      });
      const asked = { from: phoneId(4), to: phoneId(5), maxSteps: 6, limit: 5 };
      expect(await pathsByCypher(failing('timeout'), asked)).toMatchObject({
        without: [],
        through: [],
        whole: false,
      });
      await expect(pathsByCypher(failing('unreachable'), asked)).rejects.toThrow('Too long.');
    });

    test('are left to Neo4j while it is behind, and found again when it has caught up', async () => {
      const asked = { from: phoneId(3), to: 'phone:+77000009000', maxSteps: 8, limit: 5 };
      const link = { ad: 'ad:board.example/new', phones: [asked.from, asked.to] };
      await opened.graph.transaction(async (run) => {
        await run(
          `MERGE (a:Entity:Ad {id: $ad}) SET a.kind = 'ad', a.caption = $ad
         WITH a UNWIND $phones AS id
         MERGE (p:Entity {id: id}) ON CREATE SET p:Phone, p.kind = 'phone', p.caption = id, p.hub = false
         MERGE (a)-[r:LISTS]->(p)
         SET r.confidence = 0.9, r.firstSeen = '2026-03-01T10:00:00.000Z', r.lastSeen = r.firstSeen,
             r.judgedWrong = false`,
          link,
        );
        await noteChange(run, [link.ad]);
      });
      expect(await pathsByProjection(opened.graph, projection, asked)).toBeUndefined();
      const meanwhile = await findPaths({ graph: opened.graph, projection }, asked);
      expect(meanwhile.withoutHub.map(({ ads: count }) => count)).toEqual([1]);
      await projection.refresh();
      const own = await pathsByProjection(opened.graph, projection, asked);
      expect(plain(own?.without ?? [])).toEqual([`${asked.from} ${link.ad} ${asked.to}`]);
    });

    test('on which something has been judged wrong are not told, even where nobody noted the change', async () => {
      const asked = { from: phoneId(3), to: 'phone:+77000009000', maxSteps: 8, limit: 5 };
      const judge = (wrong: true | null) =>
        opened.graph.write(
          'MATCH (:Ad {id: $ad})-[r]->(:Entity {id: $to}) SET r.judgedWrong = $wrong',
          { ad: 'ad:board.example/new', to: asked.to, wrong },
        );
      await judge(true);
      expect(await pathsByProjection(opened.graph, projection, asked)).toBeUndefined();
      await judge(null);
      expect((await pathsByProjection(opened.graph, projection, asked))?.without.length).toBe(1);
    });

    test('that are not there any more are not told, even where nobody noted the change', async () => {
      const asked = { from: phoneId(3), to: 'phone:+77000009000', maxSteps: 8, limit: 5 };
      await opened.graph.write('MATCH (a:Ad {id: $ad}) DETACH DELETE a', {
        ad: 'ad:board.example/new',
      });
      expect(await pathsByProjection(opened.graph, projection, asked)).toBeUndefined();
      const { withoutHub } = await findPaths({ graph: opened.graph, projection }, asked);
      expect(withoutHub).toEqual([]);
    });
  });
});
