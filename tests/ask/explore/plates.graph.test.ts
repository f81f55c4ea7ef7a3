import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { search } from '../../../server/ask/explore/index.ts';
import { readLibrary } from '../../../server/ask/queries/index.ts';
import { makeBundle, verifyBundle } from '../../../server/court/bundle/index.ts';
import { addToCase, createCase } from '../../../server/court/cases/index.ts';
import { software } from '../../../server/court/software.ts';
import { resolveNow } from '../../../server/link/networks/index.ts';
import { ownApp, ownWorkspace } from '../../link/opened.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

/** A kind from the words of an ad to a bundle; three zeros, which no plate has. */
const plate = 'plate:KZ/000AAA02';
const workspace = ownWorkspace();

beforeAll(async () => {
  await importCaptures(workspace.test, 'plates.jsonl', [
    record({
      adId: '1',
      text: 'Встречаю на машине 000 AAA 02',
      contacts: { phones: ['+77000004417'] },
    }),
    record({ adId: '2', text: 'Гос. номер 000 ААА 02', contacts: { phones: ['+77000004417'] } }),
    record({
      ...{ adId: '3', platform: 'amber-list.example', country: 'TR', text: 'Көлік 000aaa02' },
      capturedAt: '2026-06-01T10:00:00Z',
    }),
  ]);
});
const app = ownApp(workspace);

describe('one story, in its order', { shuffle: false }, () => {
  test('it is a node with its words, links ads, and is found as it is typed', async () => {
    const { graph } = workspace.test;
    const rows = await graph.read<{ ad: string; raw: string; labels: string[] }>(
      `MATCH (a:Ad)-[r:LISTS]->(x:Plate {id: $plate})
     RETURN a.adId AS ad, r.raw AS raw, labels(x) AS labels ORDER BY ad`,
      { plate },
    );
    expect(rows.map(({ ad, raw }) => [ad, raw])).toEqual([
      ['1', '000 AAA 02'],
      ['2', '000 ААА 02'],
      ['3', '000aaa02'],
    ]);
    expect(rows[0]?.labels.sort()).toEqual(['Entity', 'Plate']);
    for (const typed of ['000 aaa 02', '000ААА02', 'машина 000-AAA-02']) {
      const { hits, readAs } = await search(graph, typed, undefined, 5);
      expect(hits[0]?.entity.id, typed).toBe(plate);
      expect(readAs).toContain('a licence plate: 000 AAA 02');
    }
  });

  test('the API tells what it is, and lists it among identifiers', async () => {
    const { entity, identifiers } = await app.data<{
      entity: { kind: string; caption: string; ads: number; properties: { value: string }[] };
      identifiers: { nodes: { id: string }[] };
    }>(
      `query ($id: ID!) { entity(id: $id) { kind caption ads properties { value } }
     identifiers(filter: { kinds: [PLATE] }) { nodes { id } } }`,
      { id: plate },
    );
    expect(entity).toMatchObject({ kind: 'PLATE', caption: '000 AAA 02', ads: 3 });
    expect(entity.properties.map(({ value }) => value)).toEqual(['000AAA02', 'KZ']);
    expect(identifiers.nodes).toEqual([{ id: plate }]);
  });

  test('it speaks for a network beside a number, and alone makes none', async () => {
    await resolveNow(workspace.modules);
    const rows = await workspace.test.graph.read<{ ads: string[] }>(
      'MATCH (n:Network)<-[:MEMBER_OF]-(a:Ad) WITH n, a ORDER BY a.adId RETURN collect(a.adId) AS ads',
    );
    expect(rows.map(({ ads }) => ads)).toEqual([['1', '2']]);
  });

  test('a bundle holds it, and its redacted version does not', { timeout: 180_000 }, async () => {
    const { graph, dataDir, config } = workspace.test;
    const { store, evidence } = workspace.modules;
    const library = readLibrary(config.library, dataDir);
    const modules = { graph, store, evidence, judgements: app.judgements, library };
    const { id } = await createCase(modules, { title: 'Case 7', producer: 'AB', initials: 'AB' });
    const signed = { case: id, initials: 'AB' };
    await addToCase(modules, signed, { entities: [plate] });
    const options = { ...modules, dataDir, now: new Date(), software, out: dataDir };
    const asked = { ...signed, recipient: 'the defence' };
    const whole = await makeBundle(options, asked);
    expect(whole.snapshot.entities).toContainEqual(
      expect.objectContaining({ id: plate, kind: 'plate' }),
    );
    const redacted = await makeBundle(options, asked, { redacted: true });
    const held = execFileSync('unzip', ['-p', redacted.report.path, '*snapshot.json']).toString();
    expect(held).toContain('plate:1');
    expect(held).not.toMatch(/000 ?AAA/i);
    const spoke = whole.snapshot.resolution?.merges.flatMap(({ evidence: of }) => of);
    expect(spoke?.find(({ identifier }) => identifier === plate)?.weight).toBe('weak');
    for (const { report } of [whole, redacted])
      expect((await verifyBundle(report.path)).problems).toEqual([]);
  });
});
