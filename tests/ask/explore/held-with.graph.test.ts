import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { ownApp, ownGraph } from '../../link/opened.ts';
import { paint } from '../../read/fingerprint/pictures.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

const opened = ownGraph();
const phone = 'phone:+77000004417';
const handles = ['telegram:orchid_rooms'];

/** Three ads with a number, two of them beside a handle and with one picture as two files; one ad for itself. */
beforeAll(async () => {
  const { data, width, height } = paint(10, 320, 240);
  const raw = { raw: { width, height, channels: 3 } } as const;
  await writeFile(join(opened.dataDir, 'a.png'), await sharp(data, raw).png().toBuffer());
  await writeFile(join(opened.dataDir, 'b.jpg'), await sharp(data, raw).jpeg().toBuffer());
  await importCaptures(opened, 'ads.jsonl', [
    record({
      ...{ adId: '1', city: 'Almaty', text: 'Call 8 (700) 000-44-17', images: [{ path: 'a.png' }] },
      contacts: { handles },
    }),
    record({
      ...{ adId: '2', capturedAt: '2026-04-01T10:00:00Z', images: [{ path: 'b.jpg' }] },
      contacts: { phones: ['+77000004417'], handles },
    }),
    record({
      ...{ adId: '3', platform: 'amber-list.example', text: 'Call 8 (700) 000-44-17' },
      contacts: { emails: ['rooms@orchid.example'] },
    }),
    record({ adId: '4', text: 'Alone', contacts: { phones: ['+77000004418'] } }),
  ]);
});
const app = ownApp(opened);

interface Held {
  totalCount: number;
  nodes: { ads: number; entity: { id: string; kind: string } }[];
}
const asked = `query ($id: ID!, $kinds: [Kind!]!) {
  entity(id: $id) {
    heldWith(kinds: $kinds, first: 10) { totalCount nodes { ads entity { id kind } } }
    writtenAs { totalCount nodes { raw ads firstSeen } }
  }
}`;

test('what stands beside a contact is counted by ad, and files that look alike are one', async () => {
  const about = (id: string, ...kinds: string[]) =>
    app
      .data<{ entity: { heldWith: Held; writtenAs: object } }>(asked, { id, kinds })
      .then(({ entity }) => entity);
  const contacts = await about(phone, 'HANDLE', 'EMAIL', 'PHONE');
  expect(contacts.heldWith).toEqual({
    totalCount: 2,
    nodes: [
      { ads: 2, entity: { id: 'handle:telegram:orchid_rooms', kind: 'HANDLE' } },
      { ads: 1, entity: { id: 'email:rooms@orchid.example', kind: 'EMAIL' } },
    ],
  });
  expect(contacts.writtenAs).toEqual({
    totalCount: 2,
    nodes: [
      { raw: '8 (700) 000-44-17', ads: 2, firstSeen: '2026-03-01T10:00:00.000Z' },
      { raw: '+77000004417', ads: 1, firstSeen: '2026-04-01T10:00:00.000Z' },
    ],
  });
  const { heldWith: pictures } = await about(phone, 'IMAGE', 'CLUSTER');
  expect(pictures).toMatchObject({
    totalCount: 1,
    nodes: [{ ads: 2, entity: { kind: 'CLUSTER' } }],
  });
  const cluster = pictures.nodes[0]?.entity.id ?? '';
  expect((await about(cluster, 'PHONE', 'IMAGE', 'CLUSTER')).heldWith).toEqual({
    totalCount: 1,
    nodes: [{ ads: 2, entity: { id: phone, kind: 'PHONE' } }],
  });
});

test('its ads are narrowed to a place, and each has its images', async () => {
  const { track } = await app.data<{ track: { places: { id: string }[] } }>(
    'query ($id: ID!) { track(id: $id) { places { id } } }',
    { id: phone },
  );
  const places = track.places.map(({ id }) => id);
  const { ads } = await app.data<{ ads: { nodes: { id: string; images: object[] }[] } }>(
    `query ($id: String!, $places: [ID!]) {
      ads(filter: { holds: { all: [$id] }, places: $places }) { totalCount nodes { id images { received } } }
    }`,
    { id: phone, places },
  );
  expect(ads).toEqual({
    totalCount: 1,
    nodes: [{ id: 'ad:lotus-board.example/1', images: [{ received: true }] }],
  });
});

test('what no ad holds is refused', async () => {
  const { errors } = await app.ask(asked, { id: phone, kinds: ['PLACE'] });
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
});
