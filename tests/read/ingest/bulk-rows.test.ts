import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type EntityRecord, imageEntity, placeEntity } from '../../../server/core/model/index.ts';
import { bulkLine, bulkRows } from '../../../server/core/neo4j/index.ts';
import fold from '../../../server/read/ingest/bulk/fold-worker.ts';
import { checkSize } from '../../../server/read/ingest/bulk/prepare-all.ts';
import type { MergedAd, MergedLink } from '../../../server/read/ingest/merge.ts';
import {
  adRow,
  adShape,
  entityRow,
  linkRow,
  linkShape,
} from '../../../server/read/ingest/stages/rows.ts';
import { adOf, entityOf, linkOf } from '../../../server/read/ingest/stages/rows-back.ts';
import {
  readSpill,
  SpillFiles,
  textOfBytes,
  thingsOf,
} from '../../../server/read/ingest/stages/spill.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-rows-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const awkward = 'He said "yes",\r\n""\\ ;\u2028 ночь 🌙,,"';
const ad: MergedAd = {
  id: `ad:lotus-board.example/a\t"1"\n`,
  firstCaptured: '2026-03-01T10:00:00.000Z',
  latest: {
    id: `ad:lotus-board.example/a\t"1"\n`,
    kind: 'ad',
    caption: 'Ad 1',
    title: '',
    text: awkward,
    status: 'live',
    lastCaptured: '2026-03-02T10:00:00.000Z',
    lastCapture: 'capture:1',
    cardsMasked: 2,
  },
  thai: true,
};
const link: MergedLink = {
  type: 'LISTS',
  source: ad.id,
  target: 'phone:+77000000001',
  evidence: {
    field: 'text',
    raw: awkward,
    start: 0,
    end: awkward.length,
    method: 'digits',
    version: '1.0',
    steps: ['one, two', '"three"'],
    confidence: 0.85,
    inferred: false,
    capture: 'capture:1',
    firstSeen: '2026-03-01T10:00:00.000Z',
  },
  captures: 3,
  lastSeen: '2026-03-02T10:00:00.000Z',
};
const plain: MergedLink = { ...link, evidence: { ...link.evidence, steps: [], inferred: true } };

describe('rows of a bulk load', () => {
  it('read back as what they were made from', () => {
    expect(adOf(adRow(ad))).toEqual(ad);
    const bare: MergedAd = { ...ad, latest: { ...ad.latest, text: '' }, thai: false };
    expect(adOf(adRow(bare))).toEqual(bare);
    for (const one of [link, plain]) expect(linkOf(linkRow(one))).toEqual(one);
    const entities: EntityRecord[] = [
      imageEntity('a'.repeat(64), { received: true, width: 90, height: 60, mime: 'image/png' }),
      imageEntity('b'.repeat(64), { received: false }),
      placeEntity('KZ', awkward, { lat: 43.25, lon: -76.9 }),
    ];
    for (const entity of entities) expect(entityOf(entityRow(entity))).toEqual(entity);
  });

  it('read back cell by cell from their files, however long', () => {
    const header = join(folder, 'header.csv');
    const own = join(folder, 'own.csv');
    const long = `${awkward}${'long '.repeat(1_000_000)}`;
    const rows = [
      ['ad:1', awkward, null, 0.5],
      ['', long, 'end', true],
      ['ad:ночь', '""', '\n', ''],
    ];
    writeFileSync(header, ':START_ID,said:string,id:ID,number:double\n');
    writeFileSync(own, rows.map(bulkLine).join(''));
    const cells = (files: string[], columns: string[]) =>
      Array.from(bulkRows([header, ...files], columns), (cell) => columns.map((_, at) => cell(at)));
    expect(cells([own, own], ['number', 'said', 'none', 'id'])).toEqual(
      [...rows, ...rows].map(([, said, id, number]) => [
        number === '' ? '' : String(number),
        said,
        undefined,
        id ?? undefined,
      ]),
    );
    expect(cells([own], [':START_ID'])).toEqual([['ad:1'], [''], ['ad:ночь']]);
  });

  it('come back from a spill by what they are about, in the order of the chunks', () => {
    const [late, early] = ['late', 'early'].map((name) => new SpillFiles(folder, name, 1));
    const place = placeEntity('KZ', 'Nowhere');
    late?.writer.things(7, [ad], [link]);
    late?.writer.entities(7, [place]);
    late?.writer.entities(8, [place]);
    early?.writer.things(2, [ad], [link, plain]);
    early?.writer.groups(2, [{ ...link, type: 'USES_TEMPLATE' }]);
    // A thread may be given more to do, so that it flushes and never closes.
    late?.writer.flush();
    early?.close();
    const things = [...thingsOf(readSpill(folder, 0))].map((said) =>
      said.map(({ chunk, what, lengths }) => [chunk, what.split('|')[0], lengths.length]),
    );
    expect(things).toHaveLength(3);
    expect(things).toContainEqual([
      [2, 'own', 3],
      [7, 'own', 2],
    ]);
    expect(things).toContainEqual([[2, 'groups', 1]]);
    expect(things).toContainEqual([[7, 'Entity:Place', 1]]);
    const [groups] = [...thingsOf(readSpill(folder, 0))].filter(
      ([said]) => said?.what === 'groups',
    );
    expect(textOfBytes(groups?.[0]?.lines ?? '')).toBe(
      linkRow({ ...link, type: 'USES_TEMPLATE' }).line,
    );
  });

  it('put together what several captures of a chunk say of an ad as that chunk would, before others', () => {
    const seen = (day: string, says: Partial<MergedAd['latest']>): MergedAd => {
      const at = `2026-03-${day}T10:00:00.000Z`;
      const { id, kind, caption, status } = ad.latest;
      const latest = { id, kind, caption, status, lastCaptured: at, lastCapture: day, ...says };
      return { id: ad.id, firstCaptured: at, latest: latest as MergedAd['latest'], thai: false };
    };
    const own = mkdtempSync(join(folder, 'own-'));
    const [one, other] = ['one', 'other'].map((name) => new SpillFiles(own, name, 1));
    // Chunk 2 came out of order: its later capture names no city, and its earlier one another than chunk 1 did.
    other?.writer.things(2, [seen('04', {})], [link]);
    other?.writer.things(2, [seen('03', { city: 'Almaty' })], [link]);
    one?.writer.things(1, [seen('02', { city: 'Astana', title: 'Rooms' })], [link]);
    for (const writer of [one, other]) writer?.close();
    const written = fold({ spill: own, tables: own, part: 0 });
    const lines = (shape: string) =>
      written.flatMap((table) => (table.shape === shape ? [readFileSync(table.file, 'utf8')] : []));
    const [folded = ''] = lines(adShape);
    expect(adOf({ shape: adShape, line: folded })).toEqual({
      ...seen('04', { city: 'Almaty', title: 'Rooms' }),
      firstCaptured: '2026-03-02T10:00:00.000Z',
    });
    const [links = ''] = lines(linkShape);
    expect(linkOf({ shape: linkShape, line: links })).toMatchObject({ captures: 9 });
  });
});

it('refuses more captures than one graph can be asked of, with what to do', () => {
  expect(() => checkSize(16_000_000)).not.toThrow();
  expect(() => checkSize(16_000_001)).toThrow(/more than 16,000,000 captures/);
});
