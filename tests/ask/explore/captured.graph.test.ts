import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import type { Evidence } from '../../../server/core/evidence/index.ts';
import { ownApp, ownGraph } from '../../link/opened.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

const opened = ownGraph();
let evidence: Evidence;
let picture: string;

beforeAll(async () => {
  const jpeg = await sharp({
    create: { width: 320, height: 240, channels: 3, background: '#b03060' },
  })
    .jpeg()
    .toBuffer();
  picture = `image:${createHash('sha256').update(jpeg).digest('hex')}`;
  await writeFile(join(opened.dataDir, 'a.jpg'), jpeg);
  const images = [{ path: 'a.jpg' }, { path: 'lost.jpg' }];
  ({ evidence } = await importCaptures(opened, 'first.jsonl', [
    record({
      ...{ adId: '1', city: 'Almaty', price: '15 000', status: 'live', images },
      text: 'Rooms by the river. Call +7 700 000 4417.',
    }),
    record({
      ...{ adId: '1', city: 'Almaty', price: '18 000', images: [{ path: 'a.jpg' }] },
      capturedAt: '2026-03-05T10:00:00Z',
      text: 'Rooms by the river. Call +7 700 000 4418.',
    }),
    record({ adId: '1', text: undefined, status: 'removed', capturedAt: '2026-04-01T10:00:00Z' }),
  ]));
});
const app = ownApp(opened);

interface Told {
  readonly id: string;
  readonly changes: readonly Record<string, unknown>[] | null;
}

const captures = async () => {
  const { entity } = await app.data<{ entity: { captures: { nodes: readonly Told[] } } }>(
    '{ entity(id: "ad:lotus-board.example/1") { ... on Ad { captures { nodes { id changes { what before now entity { id } } } } } } }',
  );
  return entity.captures.nodes;
};

test('each capture of an ad says what changed since the one before it', async () => {
  const [gone, second, first] = await captures();
  expect(first?.changes).toBeNull();
  expect(second?.changes).toEqual([
    { what: 'PRICE', before: '15 000', now: '18 000', entity: null },
    { what: 'TEXT', before: '…4417.', now: '…4418.', entity: null },
    { what: 'CONTACT', before: '+7 700 000 4417', now: null, entity: { id: 'phone:+77000004417' } },
    { what: 'CONTACT', before: null, now: '+7 700 000 4418', entity: { id: 'phone:+77000004418' } },
    { what: 'IMAGES', before: '2', now: '1', entity: null },
  ]);
  // Its page had no words: it took none back.
  expect(gone?.changes).toEqual([{ what: 'STATUS', before: null, now: 'removed', entity: null }]);
});

test('a capture tells its ad, its neighbours in time, its place and the pictures that it names', async () => {
  const [gone, second, first] = await captures();
  const { capture } = await app.data<{ capture: unknown }>(
    'query ($id: ID!) { capture(id: $id) { ad { id } earlier { id } later { id } city country postedAt images { name image { id } } } }',
    { id: second?.id },
  );
  expect(capture).toEqual({
    ...{ ad: { id: 'ad:lotus-board.example/1' }, earlier: { id: first?.id } },
    ...{ later: { id: gone?.id }, city: 'Almaty', country: 'KZ', postedAt: null },
    images: [{ name: 'a.jpg', image: { id: picture } }],
  });
  const { capture: oldest } = await app.data<{ capture: unknown }>(
    'query ($id: ID!) { capture(id: $id) { earlier { id } images { name image { id } } } }',
    { id: first?.id },
  );
  expect(oldest).toEqual({
    earlier: null,
    images: [
      { name: 'a.jpg', image: { id: picture } },
      { name: 'lost.jpg', image: null },
    ],
  });
  expect(await app.data('{ capture(id: "capture:none") { id } }')).toEqual({ capture: null });
});

test('what is no longer as it was received is compared with nothing', async () => {
  const [, second] = await captures();
  const { capture } = await app.data<{ capture: { batch: { sha256: string } } }>(
    'query ($id: ID!) { capture(id: $id) { batch { sha256 } } }',
    { id: second?.id },
  );
  const path = evidence.path(capture.batch.sha256);
  const whole = await readFile(path);
  await writeFile(path, Buffer.from(whole.toString().replace('4417', '4416')));
  const changed = await captures();
  expect(changed.map(({ changes }) => changes)).toEqual([expect.any(Array), null, null]);
  await writeFile(path, whole);
});
