import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chartOf } from '../../../server/court/bundle/document/chart.ts';
import { CaseFacts } from '../../../server/court/bundle/document/facts.ts';
import { summary } from '../../../server/court/bundle/document/summary.ts';
import { buildBundle, verifyBundle } from '../../../server/court/bundle/index.ts';
import type { Snapshot } from '../../../server/court/snapshot/index.ts';
import { software } from '../../../server/court/software.ts';
import { contentsOf, judge } from '../../../server/link/networks/index.ts';
import { allNetworks } from '../../../server/link/networks/kept/kept-networks.ts';
import { openTestWorkspace, type TestWorkspace } from '../../link/networks/support.ts';
import { paint } from '../../read/fingerprint/pictures.ts';
import { freezeOnRecord } from '../../support/freeze-on-record.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { unpacked, volumeIn, wordsIn } from './programs.ts';

const ad = (n: number) => `ad:lotus-board.example/${n}`;
const phone = 'phone:+77000004417';
const desk = 'email:desk@example.org';
const roomsWith = (end: string) =>
  `Quiet rooms near the old tea market, fresh towels every evening and ${end}`;

let made: TestWorkspace;
let picture: string;
let template: string;

/** A seller whose ads show one picture as two images and name a board’s desk, and a stranger who shows it too. */
beforeAll(async () => {
  made = await openTestWorkspace();
  const { data, width, height } = paint(10, 320, 240);
  const raw = { raw: { width, height, channels: 3 } } as const;
  const write = (name: string, bytes: Buffer) =>
    writeFileSync(path.join(made.test.dataDir, name), bytes);
  write('a.png', await sharp(data, raw).png().toBuffer());
  write('b.jpg', await sharp(data, raw).flop().jpeg().toBuffer());
  const seller = { contacts: { phones: ['+7 700 000 44 17'], emails: ['desk@example.org'] } };
  const [a, b] = [{ images: [{ path: 'a.png' }] }, { images: [{ path: 'b.jpg' }] }];
  await importCaptures(made.test, 'a.jsonl', [
    record({ adId: '1', text: roomsWith('a garden for reading'), ...seller, ...a }),
    record({ adId: '2', text: roomsWith('a garden for tea'), ...seller, ...b }),
    record({ adId: '3', text: 'Short', ...seller, ...a }),
    record({ adId: '4', text: 'Short', contacts: { phones: ['+7 700 000 44 17'] } }),
    record({ adId: '5', contacts: { phones: ['+7 700 000 55 18'] }, ...b }),
  ]);
  const found = async (label: string) => {
    const rows = await made.modules.graph.read<{ id: string }>(
      `MATCH (n:${label}) WHERE n.size > 1 RETURN n.id AS id`,
    );
    return rows[0]?.id ?? '';
  };
  picture = await found('ImageCluster');
  template = await found('Template');
  const why = { initials: 'CD', reason: 'the picture was taken' };
  await judge(made.modules, { kind: 'apart', about: [ad(1), ad(5)] }, why);
  await judge(
    made.modules,
    { kind: 'shared', about: [desk] },
    { ...why, reason: 'the board answers there' },
  );
  await made.resolve();
});
afterAll(() => made.close());

const freeze = (...entities: string[]): Promise<Snapshot> =>
  freezeOnRecord({
    ...made.modules,
    entities,
    title: 'Case 7',
    producer: 'AB',
    software,
    now: new Date(),
  });

/** The words of the document, and where the package lies. */
async function bundled(snapshot: Snapshot) {
  const out = path.join(made.test.dataDir, 'out');
  const built = await buildBundle({ snapshot, evidence: made.modules.evidence, out });
  expect((await verifyBundle(built.path)).problems).toEqual([]);
  const folder = path.join(made.test.dataDir, 'unpacked');
  const files = unpacked(built.path, folder);
  return { folder, files, text: wordsIn(volumeIn(folder)) };
}

test('a network comes with the images by way of which its ads hold its picture, and with the hub that it leaves out', async () => {
  const { db } = made.modules.store;
  const [network] = await allNetworks(db, 1);
  const id = network?.id ?? '';
  const page = (await contentsOf(db, 1, [id])).get(id)?.identifiers;
  expect(page).toContainEqual(expect.objectContaining({ id: picture, ads: 3, hub: false }));
  const snapshot = await freeze(id);
  const images = snapshot.entities.filter(({ kind }) => kind === 'image');
  expect(images.map(({ selected }) => selected)).toEqual([false, false]);
  const between = snapshot.links.filter(({ type }) => type === 'SHOWS' || type === 'IN_CLUSTER');
  expect(between.map(({ from, type, to }) => [from, type, to])).toEqual(
    expect.arrayContaining(images.map((image) => [image.id, 'IN_CLUSTER', picture])),
  );
  const shows = between.filter(({ type }) => type === 'SHOWS');
  expect(shows.map(({ from }) => from)).toEqual([ad(1), ad(2), ad(3)]);
  expect(between.filter(({ method }) => method === '')).toEqual([]);
  expect(snapshot.completeness.reach).toContainEqual({ id: picture, ads: 4, inScope: 3 });

  const positions = {
    [picture]: { x: 0, y: 0 },
    [ad(1)]: { x: 300, y: 0 },
    [ad(2)]: { x: 300, y: 90 },
  };
  for (const drawn of [snapshot, { ...snapshot, positions }]) {
    const { legend } = chartOf(new CaseFacts(drawn, []));
    expect(legend).toContainEqual({ kind: 'image', title: 'Images', drawn: 2, total: 2 });
  }

  const { folder, files, text } = await bundled(snapshot);
  const caption = snapshot.entities.find((one) => one.id === picture)?.caption;
  expect(text).toContain(
    `${caption} stands in 3 advertisements in scope, by way of 2 images that look like it`,
  );
  expect(text).not.toContain('is in none of the advertisements in scope');
  expect(text).toContain(`${caption}: 3 of 4 advertisements are in scope; beside`);
  expect(text).toContain('2 images are in the exhibit folders of the package');
  expect(text).toMatch(
    /desk@example\.org is a hub\. CD judged it shared on \S+ the board answers there\. .{50,70} The selection does not name it; it stands in 3 advertisements in scope\. \(AB1, AB2, AB3\)/,
  );
  expect(snapshot.completeness.otherIdentifiers).toEqual([]);
  expect(text).toContain('also hold 1 hub that the selection does not name; part 2');
  expect(files.filter((name) => /^data\/exhibits\/.*\/images\//.test(name))).toHaveLength(3);
  const table = readFileSync(path.join(folder, 'data/graph/relationships.csv'), 'utf8');
  expect(table.match(/"IN_CLUSTER"/g)).toHaveLength(2);
});

test('a picture and a template bring the ads that hold both; an image of the picture is no second thing', async () => {
  const adsOf = (snapshot: Snapshot) =>
    snapshot.entities.flatMap(({ id, kind }) => (kind === 'ad' ? [id] : []));
  const both = await freeze(picture, template);
  expect(adsOf(both)).toEqual([ad(1), ad(2)]);
  const said = summary(new CaseFacts(both, [])).map(({ parts }) =>
    parts.map(({ s }) => s).join(''),
  );
  const [judged, ...others] = said.toReversed();
  expect(judged).toMatch(/^2 further judgements concern what is in scope: /);
  expect(others).toHaveLength(3);
  for (const one of others) expect(one).toMatch(/ stands? (together )?in 2 advertisements/);

  expect(adsOf(await freeze(picture))).toEqual([ad(1), ad(2), ad(3), ad(5)]);
  const image = both.links.find(({ type, from }) => type === 'SHOWS' && from === ad(1))?.to ?? '';
  expect(adsOf(await freeze(picture, image))).toEqual([ad(1), ad(2), ad(3), ad(5)]);
  expect(adsOf(await freeze(picture, image, phone))).toEqual([ad(1), ad(2), ad(3)]);
});
