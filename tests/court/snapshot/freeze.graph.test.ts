import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { custodyStart, type Evidence, openEvidence } from '../../../server/core/evidence/index.ts';
import { openStore, type Store } from '../../../server/core/store/index.ts';
import {
  countScope,
  type FreezeOptions,
  freezeSnapshot,
  readSnapshot,
  snapshotBytes,
} from '../../../server/court/snapshot/index.ts';
import { type Judgements, openJudgements } from '../../../server/link/judgements/index.ts';
import { importFile } from '../../../server/read/ingest/index.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';

const now = new Date('2026-07-01T00:00:00.000Z');
const software = { name: 'Throughline', version: '0', rules: [] };
const PHONE = 'phone:+77000004417';
const HANDLE = 'handle:telegram:orchid_rooms';
const ad = (id: string) => `ad:lotus-board.example/${id}`;

let opened: TestGraph;
let evidence: Evidence;
let store: Store;
let judgements: Judgements;
beforeAll(async () => {
  opened = await openTestGraph();
  evidence = openEvidence(opened.dataDir, () => now);
  store = await openStore(opened.dataDir);
  judgements = await openJudgements({ graph: opened.graph, evidence, store });
});
afterAll(async () => {
  await store.close();
  await opened.close();
});
beforeEach(() => opened.clear());

interface Said {
  readonly id: string;
  readonly day?: string;
  readonly text?: string;
  readonly phones?: string[];
  readonly handles?: string[];
  readonly images?: { sha256: string }[];
}

async function load(...said: Said[]): Promise<void> {
  const lines = said.map(
    ({ id, day = '2026-03-01', text, phones = [], handles = [], images = [] }) =>
      JSON.stringify({
        platform: 'lotus-board.example',
        adId: id,
        capturedAt: `${day}T10:00:00Z`,
        title: `Ad ${id}`,
        ...(text === undefined ? {} : { text }),
        country: 'KZ',
        city: 'Almaty',
        contacts: { phones, handles },
        images,
      }),
  );
  const file = path.join(opened.dataDir, 'captures.jsonl');
  await writeFile(file, `${lines.join('\n')}\n`);
  const { rejected } = await importFile(file, {
    graph: opened.graph,
    evidence,
    now: () => now,
    onEvent: () => undefined,
  });
  expect(rejected).toBe(0);
}

const freeze = (entities: string[], over: Partial<FreezeOptions> = {}) =>
  freezeSnapshot({
    graph: opened.graph,
    evidence,
    judgements,
    store,
    entities,
    title: 'Case 7',
    producer: 'AB',
    now,
    software,
    ...over,
  });

const phone = '+77000004417';
const handle = 'telegram:orchid_rooms';

describe('what is in scope', () => {
  test('two identifiers bring the ads that hold both, each link with its evidence and its bytes', async () => {
    await load(
      { id: '1', phones: [phone], handles: [handle] },
      { id: '2', phones: [phone] },
      { id: '3', handles: [handle], phones: ['+77000005528'] },
      { id: '1', day: '2026-04-01', phones: [phone], handles: [handle, 'telegram:other_name'] },
    );
    const snapshot = await freeze([HANDLE, PHONE, PHONE, 'phone:+77000009999']);
    expect(snapshot.selection).toEqual([HANDLE, PHONE, 'phone:+77000009999']);
    expect(snapshot.entities.map(({ id, selected }) => [id, selected])).toEqual([
      [ad('1'), false],
      [HANDLE, true],
      [PHONE, true],
    ]);
    expect(snapshot.links.map(({ from, type, to }) => [from, type, to])).toEqual([
      [ad('1'), 'LISTS', HANDLE],
      [ad('1'), 'LISTS', PHONE],
    ]);
    expect(snapshot.links[1]).toMatchObject({
      firstSeen: '2026-03-01T10:00:00.000Z',
      lastSeen: '2026-04-01T10:00:00.000Z',
      captures: 2,
      raw: phone,
      inferred: false,
      capture: snapshot.captures[0]?.id,
    });
    expect(snapshot.captures.map(({ capturedAt }) => capturedAt.slice(0, 10))).toEqual([
      '2026-03-01',
      '2026-04-01',
    ]);
    for (const { batch, offset, length, sha256 } of snapshot.captures) {
      const bytes = await evidence.readSlice(batch, offset, length);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
    expect(snapshot.completeness).toEqual({
      notFound: ['phone:+77000009999'],
      reach: [
        { id: HANDLE, ads: 2, inScope: 1 },
        { id: PHONE, ads: 2, inScope: 1 },
      ],
      otherIdentifiers: [{ kind: 'handle', count: 1 }],
      adsLimitedTo: null,
    });
    expect(readSnapshot(snapshotBytes(snapshot))).toEqual(snapshot);
  });

  test('a lone identifier brings its own ads, the earliest 200, and says that it was cut', async () => {
    const many = Array.from({ length: 203 }, (_, i) => ({
      id: String(i + 1).padStart(3, '0'),
      day: i < 3 ? '2026-05-01' : '2026-02-01',
      phones: [phone],
    }));
    await load(...many);
    const snapshot = await freeze([PHONE]);
    const ads = snapshot.entities.filter(({ kind }) => kind === 'ad').map(({ id }) => id);
    expect(ads).toHaveLength(200);
    expect(ads[0]).toBe(ad('004'));
    expect(snapshot.completeness).toMatchObject({
      reach: [{ id: PHONE, ads: 203, inScope: 200 }],
      adsLimitedTo: 200,
    });
    const counted = { adsNamed: 0, adsBrought: 200, adsLeft: 3, captures: 200 };
    expect(await countScope(opened.graph, store, [PHONE])).toEqual(counted);
  });

  test('an ad that is named comes with its captures; a lone phone beside it brings no others', async () => {
    await load({ id: '1', phones: [phone] }, { id: '2', phones: [phone] });
    const snapshot = await freeze([ad('2'), PHONE]);
    expect(snapshot.entities.map(({ id }) => id)).toEqual([ad('2'), PHONE]);
    expect(snapshot.captures.map((capture) => capture.ad)).toEqual([ad('2')]);
  });

  test('beside an ad that is named an image brings no others, and two contacts do', async () => {
    const images = ['ab', 'cd'].map((byte) => ({ sha256: byte.repeat(32) }));
    await load(
      { id: '1', phones: [phone], handles: [handle], images },
      { id: '2', phones: ['+77000005528'], images },
      { id: '3', phones: [phone], images },
      { id: '4', phones: [phone], handles: [handle] },
    );
    const [first, second] = images.map(({ sha256 }) => `image:${sha256}`);
    const adsOf = async (...ids: (string | undefined)[]) =>
      (await freeze(ids.flatMap((id) => id ?? []))).entities
        .filter(({ kind }) => kind === 'ad')
        .map(({ id }) => id);
    expect(await adsOf(ad('1'), PHONE, HANDLE, first, second)).toEqual([ad('1'), ad('4')]);
    expect(await countScope(opened.graph, store, [ad('1'), PHONE, HANDLE])).toEqual({
      adsNamed: 1,
      adsBrought: 1,
      adsLeft: 0,
      captures: 2,
    });
    expect(await adsOf(first, second)).toEqual([ad('1'), ad('2'), ad('3')]);
  });

  test('beside an ad that is named its template and its number bring no copies', async () => {
    const text = `Quiet rooms near the old market, three minutes from the metro, fresh linen every day.
      Ask for the lady of the house, she answers until ten, and bring no luggage with you.`;
    await load(
      { id: '1', phones: [phone], text },
      { id: '2', phones: [phone, '+77000005528'], text },
      { id: '3', phones: [phone], text },
    );
    const [template] = await opened.graph.read<{ id: string }>(
      'MATCH (t:Template) RETURN t.id AS id',
    );
    const adsOf = async (...ids: string[]) =>
      (await freeze(ids)).entities.filter(({ kind }) => kind === 'ad').map(({ id }) => id);
    expect(await adsOf(ad('1'), PHONE, template?.id ?? 'none')).toEqual([ad('1')]);
    expect(await adsOf(PHONE, template?.id ?? 'none')).toHaveLength(3);
  });

  test('a hub does not count as one of two', async () => {
    await load(
      { id: '1', phones: [phone], handles: [handle] },
      { id: '2', phones: [phone, '+77000005528'], handles: [handle] },
    );
    await opened.graph.write(
      'MATCH (p:Phone {id: $id}) SET p.hub = true, p.hubReason = "a switchboard", p.hubAds = 9, p.hubPosters = 7',
      { id: PHONE },
    );
    const both = await freeze([PHONE, HANDLE, 'phone:+77000005528']);
    expect(both.entities.filter(({ kind }) => kind === 'ad').map(({ id }) => id)).toEqual([
      ad('2'),
    ]);
    expect(both.entities.find(({ id }) => id === PHONE)?.hub).toEqual({
      reason: 'a switchboard',
      ads: 9,
      posters: 7,
    });
    expect(both.links.some(({ to }) => to === PHONE)).toBe(true);
  });

  test('a place that is named brings what leads to it, and no ad', async () => {
    await load({ id: '1', phones: [phone] });
    const [city] = await opened.graph.read<{ id: string }>('MATCH (p:Place) RETURN p.id AS id');
    const snapshot = await freeze([ad('1'), city?.id ?? '', 'country:KZ']);
    expect(snapshot.links.map(({ type }) => type).sort()).toEqual(['LOCATED_IN', 'PART_OF']);
    expect(snapshot.completeness.reach).toEqual([]);
  });
});

describe('one moment', () => {
  test('the same graph gives the same bytes, in whatever order it is asked', async () => {
    await load({ id: '1', phones: [phone], handles: [handle] });
    const positions = { [PHONE]: { x: 1.5, y: -2 }, 'phone:elsewhere': { x: 0, y: 0 } };
    const first = await freeze([PHONE, HANDLE], { positions });
    const second = await freeze([HANDLE, PHONE], { positions });
    expect(snapshotBytes(second).equals(snapshotBytes(first))).toBe(true);
    expect(first.positions).toEqual({ [PHONE]: { x: 1.5, y: -2 } });
  });

  test('a graph that changes under every observation is refused', async () => {
    await load({ id: '1', phones: [phone], handles: [handle] });
    let observations = 0;
    const moving: FreezeOptions['graph'] = {
      read: async (statement, params, options) => {
        if (statement.includes('count(DISTINCT i) AS held')) {
          observations += 1;
          await opened.graph.write('MATCH (a:Ad) SET a.priceText = $n', {
            n: String(observations),
          });
        }
        return opened.graph.read(statement, params, options);
      },
    };
    await expect(freeze([PHONE, HANDLE], { graph: moving })).rejects.toMatchObject({
      code: 'graph-changing',
    });
    expect(observations).toBeGreaterThan(2);
  });

  test('the custody log is taken as far as its last whole line', async () => {
    await load({ id: '1', phones: [phone] });
    const log: string[] = [];
    for await (const line of evidence.custody()) log.push(line);
    const custodyOf = async (...lines: string[]) => {
      const custody = async function* () {
        yield* lines;
      };
      return (await freeze([PHONE], { evidence: { ...evidence, custody } })).custody;
    };
    const whole = await custodyOf(...log);
    expect(whole.lines).toBe(log.length);
    expect(await custodyOf(...log, '{"n":99,"ev')).toEqual(whole);
    const none = { lines: 0, head: custodyStart, withheld: 0, firstForm: null };
    expect(await custodyOf()).toMatchObject(none);
    expect(await custodyOf('{"torn')).toMatchObject(none);
    await expect(custodyOf('{"torn', ...log)).rejects.toMatchObject({ code: 'custody' });
  });
});

test.each([
  ['nothing selected', [], {}, 'empty-selection'],
  ['no title', [PHONE], { title: ' ' }, 'empty-selection'],
  ['initials that are a path', [PHONE], { producer: '../A' }, 'producer'],
  ['initials that are too many', [PHONE], { producer: 'ABCDE' }, 'producer'],
  ['nothing that exists', ['phone:+77000009999'], {}, 'nothing-found'],
])('%s is refused with what to do', async (_, entities, over, code) => {
  await expect(freeze(entities, over)).rejects.toMatchObject({
    name: 'CaseError',
    code,
    remedy: expect.stringMatching(/.{20,}/),
  });
});
