import path from 'node:path';
import { expect, test } from 'vitest';
import { CustodyLog } from '../../../../server/core/evidence/custody.ts';
import { collectedFields } from '../../../../server/court/bundle/document/collected.ts';
import { documentContent } from '../../../../server/court/bundle/document/content.ts';
import { otherPictures } from '../../../../server/court/bundle/document/other-pictures.ts';
import type { Run } from '../../../../server/court/bundle/document/visible.ts';
import { wordsFor } from '../../../../server/court/bundle/document/words/index.ts';
import { caseCustody } from '../../../../server/court/bundle/package/custody-files.ts';
import { readExhibits } from '../../../../server/court/bundle/package/exhibits.ts';
import type { Snapshot } from '../../../../server/court/snapshot/index.ts';
import { RECEIVED, smallCase, temporaryFolder, withCustody, writer } from '../support.ts';

const plain = (runs: readonly Run[]) => runs.map(({ s }) => s).join('');

async function contentOf(
  { snapshot, evidence }: Awaited<ReturnType<typeof smallCase>>,
  custodyOf: Snapshot,
) {
  const exhibits = await readExhibits(snapshot, ({ batch, offset, length }) =>
    evidence.readSlice(batch, offset, length),
  );
  const custody = await caseCustody(custodyOf, evidence);
  return documentContent({ snapshot, exhibits, custody, printed: new Set() });
}

const words = wordsFor('en');

test('an exhibit prints how it was collected, as its record says and as was said at import', async () => {
  const { snapshot } = await smallCase(temporaryFolder());
  const [capture] = snapshot.captures;
  const [batch] = snapshot.batches;
  if (!capture || !batch) throw new Error('nothing captured');
  const said = collectedFields(
    {
      ...capture,
      ...{ toolSettings: 'scripts on', vantage: 'KZ', authority: 'warrant 12/26' },
      ...{ collectorHash: 'sha1:AAAA', collectorHashFits: false },
    },
    {
      ...batch,
      stated: {
        ...{ by: 'unit 7', at: '2026-03-03T10:00:00.000Z', collector: 'desk 4', tool: '' },
        ...{ toolSettings: '', vantage: '', authority: 'order 3', sha256: 'a'.repeat(64) },
      },
    },
    words,
  );
  expect(said.map(({ name, value }) => [name, plain(value)])).toEqual([
    ['Tool settings', 'scripts on'],
    ['Collected from', 'KZ'],
    ['Legal authority', 'warrant 12/26'],
    ['Collector’s hash', 'sha1:AAAA, which DOES NOT FIT what came'],
    [
      'Said at import',
      expect.stringMatching(
        /^collected by: desk 4; legal authority: order 3\. The account unit 7 said so on /,
      ),
    ],
    [
      'Collector’s hash of the file',
      expect.stringMatching(/^a{8}.*, WHICH IS NOT THAT OF THE FILE RECEIVED$/),
    ],
  ]);
  expect(collectedFields(capture, batch, words)).toEqual([]);
});

test('an exhibit prints its own lines of custody, and an invalid signature of its file', async () => {
  const folder = temporaryFolder();
  const small = await smallCase(folder);
  const [batch] = small.snapshot.batches;
  const image = small.snapshot.captures[0]?.files[1]?.sha256 ?? '';
  const log = new CustodyLog(path.join(folder, 'evidence', 'custody.jsonl'));
  await log.appendAll(
    [
      {
        ...{ event: 'received', batch: batch?.sha256 ?? '', name: 'again.wacz', bytes: 271 },
        signature: { outcome: 'invalid', said: 'the key did not make it' },
      },
      {
        ...{ event: 'received', batch: batch?.sha256 ?? '', name: 'told.wacz', bytes: 271 },
        stated: { sha256: 'a'.repeat(64) },
      },
      {
        ...{ event: 'received', batch: batch?.sha256 ?? '', name: 'fits.wacz', bytes: 271 },
        stated: { sha256: batch?.sha256 ?? '' },
      },
      { event: 'revealed', image: `image:${image}`, signed: 'AB', reason: 'to tell them apart' },
    ],
    writer('unit 7'),
    RECEIVED,
  );
  const frozen = await withCustody(small.snapshot, small.evidence);
  const { exhibits, custody } = await contentOf(small, frozen);
  const [first, second] = exhibits.map((one) => one.custody.lines.map(({ what }) => plain(what)));
  expect(first?.map((one) => one.replaceAll('\u200b', ''))).toEqual([
    'the file captures.jsonl was received',
    expect.stringMatching(/^picture 6b7fa434f92a… was received, \d+ bytes$/),
    'file e4becf49d412… was read: 2 records',
    'the file again.wacz was received. ITS OWN SIGNATURE IS INVALID: the key did not make it',
    `the file told.wacz was received. THE SHA-256 THAT ITS COLLECTOR GAVE IS NOT ITS OWN: ${'a'.repeat(64)}`,
    'the file fits.wacz was received. Its SHA-256 is the one that its collector gave',
    'picture 6b7fa434f92a… was shown unblurred to AB: to tell them apart',
  ]);
  expect(second).toHaveLength(5);
  const about = custody.lines.map((line) => plain(line.about));
  expect(about).toContain('again.wacz, WITH AN INVALID SIGNATURE: the key did not make it');
});

test('a picture that a record names says with which exhibit it came, or that it never did', async () => {
  const small = await smallCase(temporaryFolder());
  const exhibits = await readExhibits(small.snapshot, ({ batch, offset, length }) =>
    small.evidence.readSlice(batch, offset, length),
  );
  const [one, two] = exhibits;
  if (!one?.record || !two?.record) throw new Error('no record');
  const shown = small.snapshot.links.find(({ type }) => type === 'SHOWS');
  if (!shown) throw new Error('no picture');
  const links = [...small.snapshot.links, { ...shown, raw: 'images/a.png' }];
  const later = {
    ...two,
    capture: { ...two.capture, ad: one.capture.ad },
    record: {
      ...two.record,
      images: [
        { at: 0, path: 'images/a.png' },
        { at: 1, path: 'images/b.png' },
      ],
    },
  };
  const told = otherPictures([one, later], links, words);
  expect(told(later).named.map(({ name, exhibit }) => [plain(name), exhibit])).toEqual([
    ['images/a.png', 'AB1'],
    ['images/b.png', ''],
  ]);
  expect(told(one).named).toEqual([]);
});
