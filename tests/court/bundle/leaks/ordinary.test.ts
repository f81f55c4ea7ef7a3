import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { typesetDocument } from '../../../../server/court/bundle/document/typesetting.ts';
import { buildBundle, readSigning, verifyBundle } from '../../../../server/court/bundle/index.ts';
import { folded, wordsIn } from '../../../../server/court/bundle/leaks/fold.ts';
import { frame } from '../../../../server/court/bundle/leaks/frame.ts';
import { findLeaks, type LeakReport } from '../../../../server/court/bundle/leaks/leak-check.ts';
import { referenceOf } from '../../../../server/court/bundle/leaks/reference.ts';
import { textsIn } from '../../../../server/court/bundle/leaks/texts.ts';
import { caseCustody } from '../../../../server/court/bundle/package/custody-files.ts';
import { readExhibits } from '../../../../server/court/bundle/package/exhibits.ts';
import { UNSIGNED } from '../../../../server/court/bundle/package/signing.ts';
import { stageData } from '../../../../server/court/bundle/package/stage.ts';
import { redactedSnapshot, type Snapshot } from '../../../../server/court/snapshot/index.ts';
import type { MarkedName } from '../../../../server/court/snapshot/redaction/index.ts';
import { makeAuthorities, PASSPHRASE } from '../../signature/authority.ts';
import { kept } from '../kept.ts';
import { unpacked } from '../programs.ts';
import { temporaryFolder } from '../support.ts';

type Language = 'en' | 'ru';

/** Names of people that are words, months or parts of certificates as well. */
const names = ['May', 'Will', 'Mark', 'Page', 'Роза', 'Вера', 'Мая', 'Root', 'Unit 7'];
const marked: MarkedName[] = names.map((text, i) => ({
  id: `e${i}`,
  text,
  spellings: [],
  role: 'victim',
}));

/** The small case in May, with these people marked. */
async function inMay(reference = 'KZ-2026/14') {
  const made = await kept(reference, marked);
  const captures = made.full.captures.map((one) => ({
    ...one,
    capturedAt: one.capturedAt.replace('-03-', '-05-'),
  }));
  const full = await made.freeze({ ...made.full, captures });
  return { ...made, full, redacted: await redactedSnapshot(full, made.evidence) };
}
type Made = Awaited<ReturnType<typeof inMay>>;

/** The files of a redacted version, of a snapshot in which something may be planted. */
async function staged({ evidence }: Made, snapshot: Snapshot, language: Language) {
  const folder = path.join(temporaryFolder(), 'bag');
  mkdirSync(folder);
  const custody = await caseCustody(snapshot, evidence);
  await stageData(snapshot, custody, folder, UNSIGNED, language);
  const exhibits = await readExhibits(snapshot, async () => undefined);
  await typesetDocument({ snapshot, exhibits, custody, language }, folder);
  return folder;
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.relative(folder, path.join(file.parentPath, file.name)));

const told = ({ leaks }: LeakReport) =>
  leaks.map(({ value, file, place }) => `${value.text} in ${file}, ${place}`);

async function referenceFor({ redacted, evidence }: Made, language: Language) {
  return referenceOf(redacted, await caseCustody(redacted, evidence), UNSIGNED, language);
}

test.each(['en', 'ru'] as const)(
  'words of our own sentences stop no bundle (%s), and a name that is one is found wherever names stand',
  async (language) => {
    const made = await inMay();
    const { redacted, full } = made;
    const folder = await staged(made, redacted, language);
    const reference = await referenceFor(made, language);
    const looked = async (files: readonly string[]) =>
      told(await findLeaks(full, [], [{ folder, files }], { reference }));
    expect(await looked(filesIn(folder))).toEqual([]);
    const shown = (await textsIn(path.join(folder, 'data/bundle/volume-1.pdf'))).pages.join('\n');
    // Days, and the foot of each page.
    expect(shown).toMatch(language === 'en' ? /1 May 2026/ : /1 мая 2026/);
    if (language === 'en') expect(shown).toMatch(/Page 1 of \d+/);

    // In one file alone, as a fault of what writes it would leave it.
    const plant = async (file: string, from: string, to: string) => {
      const at = path.join(folder, file);
      const text = readFileSync(at, 'utf8');
      expect(text).toContain(from);
      writeFileSync(at, text.replace(from, to));
      const found = await looked([file]);
      writeFileSync(at, text);
      return found.join('\n');
    };
    for (const name of ['May', 'Will', 'Mark', 'Роза', 'Вера']) {
      const inTable = await plant('data/graph/nodes.csv', 'Phone 1', name);
      expect(inTable).toMatch(new RegExp(`^${name} in data/graph/nodes\\.csv, line \\d+$`));
      const link = await plant('data/graph/relationships.csv', '[…]', `${name} 24`);
      expect(link).toContain(`${name} in data/graph/relationships.csv`);
      expect(await plant('data/graph/network.graphml', 'Phone 1', name)).toContain(`${name} in`);
      expect(await plant('data/graph/case.jsonld', 'Phone 1', name)).toContain(`${name} in`);
      expect(await plant('data/snapshot.json', '"Phone 1"', `"${name}"`)).toMatch(
        new RegExp(`^${name} in data/snapshot\\.json, entities\\[\\d+\\]\\.caption$`),
      );
    }
    writeFileSync(path.join(folder, 'data/graph/May.csv'), '');
    expect(await looked(['data/graph/May.csv'])).toEqual(['May in data/graph/May.csv, its name']);
  },
  120_000,
);

test.each([
  ['en', 'May'],
  ['en', 'Mark'],
  ['ru', 'Роза'],
  ['ru', 'Мая'],
] as const)(
  'in the document (%s) %s is found where a title or a reference stands, in the snapshot in every field',
  async (language, name) => {
    const made = await inMay();
    const { redacted, full } = made;
    const planted: Snapshot = {
      ...redacted,
      title: `Case of ${name}`,
      entities: redacted.entities.map((one) =>
        one.kind === 'phone' ? { ...one, caption: name } : one,
      ),
      case: redacted.case && { ...redacted.case, reference: `${name} 7` },
    };
    const folder = await staged(made, planted, language);
    const files = ['data/bundle/volume-1.pdf'];
    const reference = await referenceFor(made, language);
    const inDocument = await findLeaks(full, [], [{ folder, files }], { reference });
    expect(told(inDocument).join('\n')).toMatch(
      new RegExp(`^${name} in data/bundle/volume-1\\.pdf, page \\d+$`),
    );
    // A reference that is made of the same has it, too: its fields are looked through.
    const same = await referenceFor({ ...made, redacted: planted }, language);
    const { leaks } = await findLeaks(full, [], [], { reference: same });
    const places = leaks.filter(({ value }) => value.text === name).map(({ place }) => place);
    expect(places).toEqual(
      expect.arrayContaining([
        'title',
        'case.reference',
        expect.stringMatching(/^entities\[\d+\]\.caption$/),
      ]),
    );
  },
  120_000,
);

test('a name in a reference is refused by file and place, and is not said', async () => {
  const { full, evidence, out } = await inMay('May 7');
  const made = buildBundle({ snapshot: full, redacted: true, evidence, out });
  await expect(made).rejects.toMatchObject({
    code: 'leak',
    message: expect.stringMatching(/person:\d+ in data\/snapshot\.json, (title|case\.reference)/),
  });
  await expect(made).rejects.not.toMatchObject({ message: expect.stringContaining('May') });
});

test('a redacted version is signed with an ordinary chain, whoever is called as its certificates are', async () => {
  const { full, evidence, out, folder } = await inMay();
  const { p12 } = makeAuthorities(temporaryFolder());
  const signing = await readSigning({ key: p12, passphrase: PASSPHRASE }, new Date());
  const made = await buildBundle({
    snapshot: full,
    redacted: true,
    evidence,
    out,
    signing,
    filing: true,
  });
  expect(made.status).toContain('SIGNED');
  expect(made.signedBy).toContain('Unit 7');
  expect((await verifyBundle(made.path)).problems).toEqual([]);
  const bytes = readFileSync(path.join(folder, 'out', made.name));
  expect(bytes.includes('Root')).toBe(true);
}, 120_000);

test('the words that excuse a value in a bag or a PDF file are few, and each is in one', async () => {
  const fixed = new Set(frame.flatMap((text) => wordsIn(folded(text))));
  expect(fixed.size).toBeLessThan(160);
  const used = new Set<string>();
  const missing = new Set<string>();
  for (const language of ['en', 'ru'] as const) {
    const { full, redacted, evidence, out, folder } = await inMay();
    const bundle = await buildBundle({
      snapshot: full,
      redacted: true,
      evidence,
      out,
      language,
      filing: true,
    });
    const there = path.join(folder, `there-${language}`);
    const custody = await caseCustody(redacted, evidence);
    const { said, files } = await referenceOf(redacted, custody, UNSIGNED, language);
    const known = new Set(said.flatMap((text) => wordsIn(folded(text))));
    for (const name of unpacked(bundle.path, there))
      if (!files.has(name)) {
        const { texts, isPdf } = await textsIn(path.join(there, name));
        // The bytes of its letters say words by chance; of the rest its metadata is text.
        const [written = '', ...shown] = texts;
        const [packet = ''] = /<\?xpacket begin[\s\S]*xpacket end/.exec(written) ?? [];
        // A file and its instance are named by 16 bytes in base64, which say words by chance, too.
        const metadata = packet.replaceAll(/[A-Za-z0-9+/]{22}==/g, '');
        for (const word of [isPdf ? metadata : written, ...shown].flatMap((text) =>
          wordsIn(folded(text)),
        )) {
          if (fixed.has(word)) used.add(word);
          if (!known.has(word) && /^\p{L}{4,}$/u.test(word)) missing.add(word);
        }
        for (const word of wordsIn(folded(written))) if (fixed.has(word)) used.add(word);
        // The tables of a font stand between bytes that may be letters by chance.
        for (const word of ['hmtx', 'loca', 'maxp', 'post'])
          if (written.includes(word)) used.add(word);
      }
  }
  expect([...missing]).toEqual([]);
  expect([...fixed].filter((word) => !used.has(word))).toEqual([]);
}, 120_000);
