import { describe, expect, test } from 'vitest';
import { whyLinked } from '../../../../server/ask/explore/index.ts';
import { dumpGraph, statement } from '../../../../server/core/neo4j/index.ts';
import { isMirrored, mirrorRun } from '../../../../server/link/networks/copy/mirror-networks.ts';
import { judge } from '../../../../server/link/networks/judged/judging.ts';
import { restoreRun } from '../../../../server/link/networks/runs/resolve-graph.ts';
import { ownWorkspace } from '../../opened.ts';

const workspace = ownWorkspace();

const phone = (n: number) => `+7 700 000 000${n}`;
const memberships = () =>
  workspace.test.graph.read<{ ad: string; network: string }>(
    'MATCH (a:Ad)-[:MEMBER_OF]->(n:Network) RETURN a.adId AS ad, n.id AS network ORDER BY ad',
  );
/** By ad: its membership and its network, by Neo4j's own numbers. */
const inGraph = async () => {
  type Row = { ad: string; member: number; node: number; run: number; size: number };
  const rows = await workspace.test.graph.read<Row>(
    `MATCH (a:Ad)-[r:MEMBER_OF]->(n:Network)
     RETURN a.adId AS ad, id(r) AS member, id(n) AS node, n.run AS run, n.size AS size`,
  );
  return new Map(rows.map(({ ad, ...rest }) => [ad, rest]));
};
const unseen = async () => {
  const [row] = await workspace.test.graph.read<{ total: number }>(
    'MATCH (n) WHERE n:NetworkDraft OR n:NetworkGone RETURN count(n) AS total',
  );
  return row?.total;
};
const dump = async (all: boolean) => {
  const lines: string[] = [];
  for await (const line of dumpGraph(workspace.test.graph, { all })) lines.push(line);
  return lines;
};

// One story: each test goes on from the one before.
describe('one story, in its order', { shuffle: false }, () => {
  test('a run is in the graph as inferred memberships, and not in a dump of what was captured', async () => {
    await workspace.bring({ 1: { phones: [phone(1)] }, 2: { phones: [phone(1)] } });
    const before = await dump(false);
    const run = await workspace.resolve();
    const id = `network:${run.n}/1`;
    expect(await memberships()).toEqual([
      { ad: '1', network: id },
      { ad: '2', network: id },
    ]);
    const [row] = await workspace.test.graph.read<{ n: object; r: Record<string, unknown> }>(
      'MATCH (:Ad {adId: "1"})-[r]->(n:Network) RETURN properties(n) AS n, properties(r) AS r',
    );
    expect(row?.n).toMatchObject({
      id,
      kind: 'network',
      size: 2,
      countries: ['KZ'],
      platforms: ['lotus-board.example'],
      status: 'to review',
      method: 'resolution',
      inferred: true,
      run: run.n,
    });
    // Nobody read it: it names no words and no capture.
    const { steps, version, ...said } = row?.r ?? {};
    expect(steps).not.toEqual([]);
    expect(version).toBeTruthy();
    expect(said).toEqual({
      inferred: true,
      method: 'resolution',
      captures: 1,
      confidence: expect.any(Number),
      firstSeen: expect.any(String),
      lastSeen: expect.any(String),
    });
    expect(await dump(false)).toEqual(before);
    expect((await dump(true)).join('\n')).toContain('MEMBER_OF');
  });

  test('why an ad is in its network is answered, as inferred', async () => {
    const [{ network } = { network: '' }] = await memberships();
    const { graph, evidence } = workspace.modules;
    const why = await whyLinked({ graph, evidence }, 'ad:lotus-board.example/1', network, 5);
    expect(why).toMatchObject({ linked: true, inferred: true, strength: 'weak' });
    expect(why?.sentence.map(({ text }) => text).join('')).toContain('is part of');
    expect(why?.sources).toHaveLength(1);
  });

  test('the next run takes the place of the one before, and an undo brings it back', async () => {
    await workspace.bring({ 3: { phones: [phone(1)] } });
    await workspace.resolve();
    expect(await memberships()).toHaveLength(3);
    expect(await unseen()).toBe(0);
    expect(await isMirrored(workspace.modules)).toBe(true);
    await restoreRun(workspace.modules, undefined);
    expect(await memberships()).toHaveLength(2);
    expect(await isMirrored(workspace.modules)).toBe(true);
    expect(await mirrorRun(workspace.modules)).toBe(false);
  });

  test('what is as it was stays, and only what has changed is written', async () => {
    await workspace.bring({ 8: { phones: [phone(8)] }, 9: { phones: [phone(8)] } });
    await workspace.resolve();
    const before = await inGraph();
    await workspace.bring({
      4: { phones: [phone(1)] },
      9: { phones: [phone(8)], text: 'Seen again.' },
    });
    const run = await workspace.resolve();
    const after = await inGraph();
    expect(after.get('8')).toEqual({ ...before.get('8'), run: run.n });
    // Its network has one more; its own membership is the one that it was.
    expect(before.get('1')?.size).toBe(3);
    expect(after.get('1')).toEqual({ ...before.get('1'), run: run.n, size: 4 });
    expect(after.get('4')).toMatchObject({ node: after.get('1')?.node, size: 4 });
    const seen = await workspace.test.graph.read<{ ad: string; captures: number }>(
      'MATCH (a:Ad)-[r:MEMBER_OF]->() RETURN a.adId AS ad, r.captures AS captures ORDER BY ad',
    );
    expect(seen.filter(({ captures }) => captures !== 1)).toEqual([{ ad: '9', captures: 2 }]);
  });

  test('a network that is patched is what it would be if it were written anew', async () => {
    const { graph } = workspace.test;
    const before = await inGraph();
    const ad = (n: number) => `ad:lotus-board.example/${n}`;
    await judge(
      workspace.modules,
      { kind: 'apart', about: [ad(1), ad(4)] },
      { reason: 'looked at both', initials: 'AB' },
    );
    await workspace.bring({ 5: { phones: [phone(1)] } });
    await workspace.resolve();
    const after = await inGraph();
    expect(after.get('1')?.node).toBe(before.get('1')?.node);
    expect(after.get('4')?.node).not.toBe(after.get('1')?.node);
    const patched = await dump(true);
    await graph.write('MATCH (n) WHERE n:Network OR n:Networks DETACH DELETE n');
    expect(await mirrorRun(workspace.modules)).toBe(true);
    expect(await dump(true)).toEqual(patched);
  });

  test('broken off while it is written, nothing of it is seen; the next goes on and leaves no rest', async () => {
    const { graph } = workspace.test;
    const whole = await memberships();
    await graph.write(statement('link/networks/write-drafts'), {
      run: 4711,
      rows: [{ id: 'network:4711/1', properties: { id: 'network:4711/1', kind: 'network' } }],
    });
    await graph.write(statement('link/networks/write-members', { LABEL: 'NetworkDraft' }), {
      version: '0',
      rows: [
        { ad: 'ad:lotus-board.example/3', network: 'network:4711/1', confidence: 1, steps: [] },
      ],
    });
    expect(await memberships()).toEqual(whole);
    expect(await unseen()).toBe(1);
    const run = await workspace.resolve();
    expect(await unseen()).toBe(0);
    expect(new Set((await memberships()).map(({ network }) => network)).size).toBe(2);
    expect(run.counts.members).toBe((await memberships()).length);
  });

  test('a graph that does not say it is known, and says it again', async () => {
    const whole = await memberships();
    await workspace.test.graph.write('MATCH (n:Networks) DELETE n');
    expect(await isMirrored(workspace.modules)).toBe(false);
    expect(await mirrorRun(workspace.modules)).toBe(true);
    expect(await isMirrored(workspace.modules)).toBe(true);
    expect(await memberships()).toEqual(whole);
  });

  test('drafts that waited while their ads were captured again say so after the next run', async () => {
    const { graph } = workspace.test;
    // As a copying leaves it that is broken off before the drafts take their place.
    await graph.write(
      'MATCH (n:Network) REMOVE n:Entity:Network SET n:NetworkDraft, n.whole = true WITH 1 AS one MATCH (m:Networks) DELETE m',
    );
    await workspace.bring({ 9: { phones: [phone(8)], text: 'Once more.' } });
    expect(await mirrorRun(workspace.modules)).toBe(true);
    await workspace.resolve();
    const seen = await graph.read<{ captures: number }>(
      'MATCH (a:Ad {adId: "9"})-[r:MEMBER_OF]->(:Network) RETURN r.captures AS captures',
    );
    expect(seen).toEqual([{ captures: 3 }]);
  });
});
