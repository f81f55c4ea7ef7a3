import path from 'node:path';
import { expect, test } from 'vitest';
import { typesetDocument } from '../../../../server/court/bundle/document/typesetting.ts';
import { wordsFor } from '../../../../server/court/bundle/document/words/index.ts';
import { caseCustody } from '../../../../server/court/bundle/package/custody-files.ts';
import type { Exhibit } from '../../../../server/court/bundle/package/exhibits.ts';
import { run } from '../programs.ts';
import { smallCase, temporaryFolder, withOperation } from '../support.ts';

/** The small case with as many captures as asked for, each with the text given. */
async function longCase(captures: number, text: string) {
  const { snapshot, evidence } = await smallCase(path.join(temporaryFolder(), 'data'));
  const [first] = snapshot.captures;
  const [batch] = snapshot.batches;
  if (!first || !batch) throw new Error('the small case has a capture and a file');
  const many = Array.from({ length: captures }, (_, i) => ({ ...first, id: `capture:${i}` }));
  const exhibits = many.map(
    (capture, i): Exhibit => ({
      number: `AB${i + 1}`,
      capture,
      batch,
      record: recordOf(text),
      files: [],
      images: [],
      observations: i === 0 ? snapshot.links.slice(0, 1) : [],
    }),
  );
  const [link] = snapshot.links;
  const links = many.flatMap(({ id }) => (link ? [{ ...link, capture: id, raw: text }] : []));
  return {
    snapshot: { ...withOperation(snapshot), captures: many, links },
    exhibits,
    custody: await caseCustody(snapshot, evidence),
  };
}

const recordOf = (text: string): Exhibit['record'] => ({
  platform: 'lotus-board.example',
  capturedAt: '2026-03-01T10:00:00Z',
  title: text.slice(0, 80),
  text,
  price: '5 200 TL',
  images: [],
  extra: { rooms: 2 },
  contacts: { phones: ['+7 700 000 44 17'], emails: [], handles: [], payments: [], websites: [] },
});

interface Described {
  readonly pages: readonly { readonly object: string }[];
  readonly qpdf: readonly Record<string, { readonly value?: Record<string, unknown> }>[];
}

test('more exhibits than a court takes in one volume go on in the next, and the index says where', async () => {
  const folder = temporaryFolder();
  const input = await longCase(340, 'Звоните +7 700 000 44 17');
  const { files, pages } = await typesetDocument(input, folder);
  expect(files).toEqual(['data/bundle/volume-1.pdf', 'data/bundle/volume-2.pdf']);
  const texts = files.map((file) => run('pdftotext', '-layout', path.join(folder, file), '-'));
  const counts = files.map((file) =>
    Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', path.join(folder, file)))?.[1]),
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(pages);
  for (const count of counts) expect(count).toBeLessThanOrEqual(350);
  const [, page = ''] = /AB340: .*volume 2, (\d+)/.exec(texts[0] ?? '') ?? [];
  const pageText = texts[1]?.split('\f')[Number(page) - 1];
  expect(pageText).toContain('Exhibit AB340');
  expect(pageText).toContain(`Volume 2 of 2, page ${page} of ${counts[1]}`);
  expect(texts[1]).toContain('6. Exhibits, continued');
  expect(texts[1]).toContain('AB1 (vol. 1)');
  expect(texts[0]).toMatch(/^ +Operation 3\/1 [. ]+\d+$/m);
  expect(texts[1]).not.toMatch(/^ +Operation 3\/1/m);
  expect(texts[0]).not.toContain('Annex C. Custody log\n');
});

test('a document opens at its first page and at 100 %, and is sound', async () => {
  const folder = temporaryFolder();
  const { files } = await typesetDocument(await longCase(3, 'text'), folder);
  const pdf = path.join(folder, files[0] ?? '');
  expect(run('qpdf', '--check', pdf)).toContain('No syntax or stream encoding errors found');
  const { pages, qpdf } = JSON.parse(run('qpdf', '--json', pdf)) as Described;
  const catalogs = Object.values(qpdf[1] ?? {}).filter(
    ({ value }) => value?.['/Type'] === '/Catalog',
  );
  expect(catalogs.at(-1)?.value?.['/MarkInfo']).toMatchObject({ '/Marked': true });
  expect(catalogs.at(-1)?.value?.['/ViewerPreferences']).toMatchObject({
    '/DisplayDocTitle': true,
  });
  expect(catalogs.at(-1)?.value?.['/OpenAction']).toEqual([
    pages[0]?.object,
    '/XYZ',
    null,
    null,
    1,
  ]);
});

test.each([
  ['en', 'Operation', 'It is no police operation and no offence.'],
  ['ru', 'Операция', 'Это не действие полиции и не преступление.'],
] as const)(
  'page 2 says in %s what words mean that a court reads otherwise',
  async (language, term, said) => {
    const folder = temporaryFolder();
    const { files } = await typesetDocument({ ...(await longCase(1, 'text')), language }, folder);
    const pdf = path.join(folder, files[0] ?? '');
    const page = run('pdftotext', '-f', '2', '-l', '2', '-layout', pdf, '-').replace(/\s+/g, ' ');
    const { firstTerms, glossary } = wordsFor(language);
    expect(glossary.map(([name]) => name)).toEqual(expect.arrayContaining([...firstTerms]));
    expect(firstTerms).toContain(term);
    expect(page).toContain(said);
    for (const name of firstTerms) expect(page).toContain(name.split(' ')[0]);
  },
);

/** Words of the pages, each with its page and line, and where it begins there. */
const wordsOf = (pdf: string) =>
  run('pdftotext', '-bbox', pdf, '-')
    .split('<page ')
    .flatMap((page, n) =>
      [...page.matchAll(/xMin="([\d.]+)" yMin="(\d+).*>(.*)</g)].map(([, x, y, word = '']) => ({
        x: Number(x),
        line: `${n} ${y}`,
        word: word.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''),
      })),
    );

test('every script that is read is set, numbers keep their order, and a value is found in one piece', async () => {
  const folder = temporaryFolder();
  const address = `https://lotus-board.example/${'abcdefghij'.repeat(3)}?id=1`;
  const text = [
    'اتصل +7 711 222 3333 الآن',
    'Ring اتصل +7 744 555 6666 الآن',
    'שלום 050 111 2222 לך',
    '我们的 電話 東京で 서울 ស្ត្រីខ្មែរ ကျွန်ုပ် শ্রী தமிழ் ສະບາຍດີ ქართული Հայերեն हिन्दी ሰላም 💋 7️⃣0️⃣ 𝐇𝐨𝐭 ★',
    address,
    '77000004417'.repeat(2),
  ].join('\n');
  const { files } = await typesetDocument(await longCase(1, text), folder);
  const pdf = path.join(folder, files[0] ?? '');
  const words = wordsOf(pdf);
  for (const groups of [
    ['711', '222', '3333'],
    ['744', '555', '6666'],
    ['050', '111', '2222'],
  ]) {
    const onLine = (line: string) => words.filter((word) => word.line === line);
    const lines = [...new Set(words.map(({ line }) => line))]
      .map((line) => onLine(line).sort((a, b) => a.x - b.x))
      // A cell may break it over lines.
      .filter((some) => groups.every((group) => some.some(({ word }) => word === group)))
      .map((some) => some.map(({ word }) => word).join(' '));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toContain(groups.join(' '));
  }
  const found = run('pdftotext', '-raw', pdf, '-');
  for (const value of [
    address,
    '77000004417'.repeat(2),
    '+7 711 222 3333',
    '我们的',
    'ქართული',
    '💋',
  ])
    expect(found).toContain(value);
  expect(found).not.toContain('\u200b');
  expect(found.match(/U\+[0-9A-F]{4}/g)).toEqual(['U+202E']);
});

test('captured text changes nothing around it: markup, controls, overrides, piled marks, no font', async () => {
  const folder = temporaryFolder();
  const hostile = [
    '#set page(fill: red) #import "x" $x^2$ *b* _i_ @ref <label> \\u{41} // comment',
    '\u202eoverride\u202c \u0000 \u0007 \ud800 zero\u200bwidth 💋 👨‍👩‍👧 ☎️ 𓀀 e\u0301\u0301\u0e34\u0e34',
    'می‌روم سلام +7700 สวัสดีค่ะ こんにちは 안녕하세요 Қазақша ўзбек тоҷикӣ',
    'w'.repeat(3000),
    'private \ue000 use',
  ].join('\n');
  const { files, pages } = await typesetDocument(await longCase(2, hostile), folder);
  const text = run('pdftotext', '-layout', path.join(folder, files[0] ?? ''), '-');
  expect(pages).toBeGreaterThan(10);
  const words = text.replaceAll('\u200b', '').replace(/\s+/g, ' ');
  for (const part of [
    '#set page(fill: red)',
    '<label>',
    'U+202E',
    'U+0000',
    'U+D800',
    '💋',
    'U+13000',
    'U+E000',
  ])
    expect(words).toContain(part);
  // pdftotext puts direction marks of its own around Arabic; the captured override is a code.
  expect(text).not.toContain('\u202eoverride');
  expect(text).not.toContain('\u0007');
});
