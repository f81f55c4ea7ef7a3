import { expect, test } from 'vitest';
import { imageEntity } from '../../../server/core/model/index.ts';
import { parseCapture } from '../../../server/read/capture/index.ts';
import { mergeAds, mergeEntities, mergeLinks } from '../../../server/read/ingest/merge.ts';
import { type Prepared, prepare } from '../../../server/read/ingest/prepare.ts';

function capture(
  n: number,
  over: Record<string, unknown>,
  images: Parameters<typeof prepare>[2] = [],
): Prepared {
  const record = { platform: 'lotus-board.example', adId: '1', text: 'x', ...over };
  const result = parseCapture(record, Date.parse('2026-07-01T00:00:00Z'));
  if ('rejected' in result) throw new Error(JSON.stringify(result.rejected));
  const place = { batch: 'b'.repeat(64), sha256: `${n}`.repeat(64), line: n, offset: 0, length: 9 };
  return prepare(result.capture, place, images);
}

const first = { capturedAt: '2026-03-01T10:00:00Z', title: 'ดอกกล้วยไม้' };
const march = capture(1, { ...first, text: 'Call +7 700 000 44 17' });
const april = capture(2, { capturedAt: '2026-04-01T10:00:00Z', text: 'Call +77000004417' });
const may = capture(3, { capturedAt: '2026-05-01T10:00:00Z', text: 'Gone', status: 'removed' });

test.each([
  ['as they were captured', [march, april, may]],
  ['the latest first', [may, april, march]],
  ['mixed', [april, may, march]],
])('captures of one ad are one ad and one link each, %s', (_, chunk) => {
  const latest = {
    title: 'ดอกกล้วยไม้',
    text: 'Gone',
    status: 'removed',
    lastCapture: may.capture.id,
  };
  const firstCaptured = '2026-03-01T10:00:00.000Z';
  expect(mergeAds(chunk)).toMatchObject([{ firstCaptured, latest, thai: true }]);
  const phones = mergeLinks(chunk).filter(({ type }) => type === 'LISTS');
  const evidence = { raw: '+7 700 000 44 17', capture: march.capture.id };
  const lastSeen = '2026-04-01T10:00:00.000Z';
  expect(phones).toMatchObject([{ target: 'phone:+77000004417', evidence, captures: 2, lastSeen }]);
});

test('of captures at one time the one with the lower id was first', () => {
  const at = { capturedAt: '2026-03-01T10:00:00Z', text: '+77000004417' };
  const [a, b] = [capture(1, at), capture(2, at)];
  for (const chunk of [[a, b], [a, b].reverse()])
    for (const { evidence, captures } of mergeLinks(chunk))
      expect([evidence.capture, captures]).toEqual([a.capture.id, 2]);
});

test('an image is as the capture says that brought its bytes', () => {
  const image = (received: boolean) => [
    { raw: 'a.jpg', entity: imageEntity('d'.repeat(64), { received }) },
  ];
  const at = { capturedAt: '2026-03-01T10:00:00Z' };
  const [named, brought] = [capture(1, at, image(false)), capture(2, at, image(true))];
  for (const chunk of [[named, brought], [named, brought].reverse()]) {
    const images = mergeEntities(chunk).filter(({ kind }) => kind === 'image');
    expect(images).toMatchObject([{ properties: { received: true } }]);
  }
});
