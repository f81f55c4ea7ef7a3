import path from 'node:path';
import { expect, test } from 'vitest';
import { printedChecks } from '../../../../server/court/bundle/document/checks-part.ts';
import { documentContent } from '../../../../server/court/bundle/document/content.ts';
import { CaseFacts } from '../../../../server/court/bundle/document/facts.ts';
import { wordsFor } from '../../../../server/court/bundle/document/words/index.ts';
import { counted } from '../../../../server/court/bundle/document/words/ru/common.ts';
import { caseCustody } from '../../../../server/court/bundle/package/custody-files.ts';
import { stageExhibits } from '../../../../server/court/bundle/package/exhibits.ts';
import { type Snapshot, snapshotSha256 } from '../../../../server/court/snapshot/index.ts';
import {
  smallCase,
  temporaryFolder,
  withCustody,
  withNetworkJudgements,
  withOperation,
} from '../support.ts';

const ru = wordsFor('ru');

test('Russian counts after 1, 2, 5 and 21, and sets numbers, days and lists as Russian does', () => {
  const ads = ['объявление', 'объявления', 'объявлений'] as const;
  expect([1, 2, 5, 11, 21, 104].map((n) => counted(n, ads))).toEqual([
    '1 объявление',
    '2 объявления',
    '5 объявлений',
    '11 объявлений',
    '21 объявление',
    '104 объявления',
  ]);
  expect(counted(1204, ads)).toBe('1\u00a0204 объявления');
  expect(ru.claims.operation('3/1', 2, 21)).toBe('Операция 3/1: 2 сети, 21 объявление');
  expect(ru.share(0.9)).toBe('0,90');
  expect(ru.utc('2026-05-19T06:42:10.000Z')).toBe('19 мая 2026\u00a0г., 06:42:10 UTC');
  expect(ru.listed(['а', 'б', 'в'])).toBe('а, б и в');
  expect(ru.partName('links')).toBe('дополнение А');
});

/** Signs and names that are the same in every language. */
const allowed = new Set(
  'SHA UTC PDF MinHash PDQ Throughline NFKC ASCII px data json jsonl csv snapshot graph associations custody exhibits U'.split(
    ' ',
  ),
);
/** Not read by a person: codes that the templates look up. */
const codes = new Set(['key', 'kind', 'side', 'style', 'language', 'print', 'titles', 'file']);

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value.replaceAll(/\{\w+\}|\u200b/g, '');
  else if (Array.isArray(value)) for (const one of value) yield* textsIn(one);
  else if (value !== null && typeof value === 'object')
    for (const [name, one] of Object.entries(value)) if (!codes.has(name)) yield* textsIn(one);
}

const latin = (text: string): string[] => text.match(/[A-Za-z]{2,}/g) ?? [];

/** Latin words of what was captured, named or signed: they stay as they are. */
function ownWords(snapshot: Snapshot): Set<string> {
  const { title, selection, batches, captures, links, entities, judgements, custody } = snapshot;
  const kept = {
    ...{ title, selection, batches, captures, judgements, custody },
    links: links.map(({ from, to, raw }) => [from, to, raw]),
    entities: entities.map(({ id }) => id),
    signed: snapshot.networkJudgements.map(({ author, reason, entities: about, withdrawn }) => [
      ...[author, reason, ...about, withdrawn?.author, withdrawn?.reason],
    ]),
  };
  return new Set([...textsIn(JSON.parse(JSON.stringify(kept)))].flatMap(latin));
}

test('a Russian document holds no English word but of what was captured, named or signed', async () => {
  const folder = temporaryFolder();
  const { snapshot: small, evidence } = await smallCase(path.join(folder, 'data'));
  const links = small.links.map((link) => ({
    ...{ ...link, method: link.field === 'image' ? 'source field' : 'phone reader' },
    steps: link.field === 'image' ? [] : ['separators removed', 'country KZ taken from the source'],
    confidence: 0.7,
  }));
  const reason =
    'Shared by 1,165 ads. In the run its ads fall into 44 groups that nothing else merged; of the 43 that hold anything else, 2 at most have to do with one another.';
  const entities = small.entities.map((entity) => ({
    ...entity,
    caption:
      entity.kind === 'ad' ? 'Ad 1' : entity.kind === 'image' ? 'Image 7f3a' : entity.caption,
    hub: entity.hub && { ...entity.hub, reason },
  }));
  const { rules } = { rules: ['extraction', 'hubs', 'resolution'] };
  const told = withOperation({
    ...withNetworkJudgements({ ...small, links, entities }),
    software: { ...small.software, rules: rules.map((name) => ({ name, version: '1' })) },
    forms: [
      { name: '1-fre.en.md', text: '# A certificate\n\n[sign]' },
      { name: '1-fre.ru.md', text: '# Подтверждение\n\n[sign]' },
    ],
  });
  const snapshot = await withCustody(told, evidence);
  const custody = await caseCustody(snapshot, evidence);
  const exhibits = await stageExhibits(
    snapshot,
    evidence,
    path.join(folder, 'bag'),
    () => undefined,
  );
  const content = documentContent({
    ...{ snapshot, exhibits, custody, printed: new Set<string>(), language: 'ru' },
  });
  const own = ownWords(snapshot);
  const lines = exhibits.flatMap(({ record }) => latin(`${record?.title} ${record?.text}`));
  const events = custody.entries.flatMap(({ line }) => latin(`${line.host} ${line.by} chronyc`));
  const known = new Set([
    ...allowed,
    ...own,
    ...lines,
    ...events,
    ...latin(snapshotSha256(snapshot)),
  ]);
  const strange = [...textsIn(content)].flatMap((text) =>
    // A hash is no word.
    latin(text.replaceAll(/\b[0-9a-f]{16,}\b/g, '')).some((word) => !known.has(word)) ? [text] : [],
  );
  expect(strange).toEqual([]);
  expect(content.forms.map(({ language }) => language)).toEqual(['ru']);
  expect(JSON.stringify(content.contrary)).toContain('1\u00a0165 объявлений');
});

test('what the program recorded is told in Russian, and what an analyst wrote stays', () => {
  const steps = [
    'compared without contacts, links, numbers, emoji and punctuation',
    'shares about 62 % of its five-letter stretches with the first text of its group (alike: from 45 %)',
    'differs in 12 of 256 bits from the first image of its group (alike: up to 31)',
    'one of the two is cropped: compared without 5 % at the left and with its edge drawn on by 3 % at the top',
    'compared mirrored left to right',
    'letters read as digits: О as 0',
    'number words read in Kyrgyz',
    'words and signs for @ and dots read',
    'a second picture of the ad agrees',
    'read in a picture with 81 % certainty',
    'leading 00 read as +',
    'Алматы is Алматы, KZ',
  ];
  const told = steps.map(ru.recorded.step);
  expect(told.flatMap(latin).filter((word) => word !== 'KZ')).toEqual([]);
  expect(told[1]).toBe(
    'около 62\u00a0% отрезков по пять букв общие с первым текстом группы (сходство: от 45\u00a0%)',
  );
  expect(ru.recorded.method('words in a picture (tesseract), phone reader')).toBe(
    'слова на изображении (tesseract), распознавание телефонов',
  );
  expect(
    ru.recorded.hubReason(
      'Shared by 30 ads. In the run its ads fall into 11 groups that nothing else merged; 2 of the 9 that hold anything else belong together, and too many stand outside.',
    ),
  ).toBe(
    'Его содержат: 30 объявлений. В расчёте объявления с ним образуют группы (11), которые ничто другое не объединило; из тех, в которых есть что-либо ещё (9), относятся друг к другу 2, а вне их остаётся слишком много.',
  );
  expect(ru.recorded.hubReason('same switchboard')).toBe('same switchboard');
});

const told = (parts: readonly { readonly s: string }[]): string => parts.map(({ s }) => s).join('');

test('Russian merges and near matches tell rule, signs and what is lacking, as English does', () => {
  const shared = (identifier: string, weight: 'strong' | 'slight') => ({
    ...{ identifier, weight, era: 0, probability: 0.9, groups: 2, ads: [1, 1] as const },
  });
  const evidence = [shared('phone:+77000004417', 'strong'), shared('template:t', 'slight')];
  const features = [
    { about: 'words', nats: 2.1 },
    { about: 'places', nats: 0.1 },
    { about: 'sizes', nats: -0.7 },
  ] as const;
  expect(ru.merges.said({ rule: 'one-strong', evidence, features }, ru.names.outOfScope)).toBe(
    'общее — телефон +77000004417; основание: одна сильная связь; за: насколько схожи слова; против: сколько объявлений у каждой стороны',
  );
  const near = ru.merges.near(
    '3/1',
    {
      ...{ other: 'network:3/2', probability: 0.4, why: 'too-little', evidence, features },
      missing: { share: 0.574, wants: ['contact', 'place'] },
    },
    (id) => (id.startsWith('network:') ? ru.names.network(id.slice(8)) : ru.names.outOfScope(id)),
  );
  expect(told(near)).toBe(
    'Сеть 3/1 не объединена с: сеть 3/2; общее — телефон +77000004417. Причина: общего слишком мало. Против: сколько объявлений у каждой стороны. За: насколько схожи слова. Всё вместе составляет 57\u00a0% того, что значит одна сильная связь; недостающее восполнило бы: сильный общий контакт, или то же место в пределах нескольких недель.',
  );
});

test('what a check names is called in Russian: ids, captions of the program, and links', async () => {
  const { snapshot } = await smallCase(path.join(temporaryFolder(), 'data'));
  const [ad] = snapshot.captures.map((capture) => capture.ad);
  const entities = snapshot.entities.map((entity) =>
    entity.id === ad ? { ...entity, caption: 'Ad 17' } : entity,
  );
  const check = (id: 'authority' | 'review' | 'weak', shown: string[]) => ({
    ...{ id, open: shown.length, shown, answer: null },
  });
  const file = {
    ...{ id: 'case-0123456789ab', reference: '', authority: '', period: null, gone: [] },
    ...{ queries: [], findings: [], numbersAbsent: [] },
    checks: [
      check('authority', ['reference', 'authority']),
      check('review', ['network:3/1', ad ?? '']),
      check('weak', ['Ad 17 – +7 700 000 44 17']),
    ],
  };
  const checked = { ...snapshot, entities, case: file };
  const shownIn = (words: typeof ru) =>
    printedChecks(new CaseFacts(checked, [], words)).flatMap((group) =>
      group.checks.map(({ shown }) => told(shown)),
    );
  expect(shownIn(ru)).toEqual([
    'номер дела, правовое основание',
    'сеть 3/1 (никем не подтверждена), Объявление 17',
    'Объявление 17 – +7 700 000 44 17',
  ]);
  expect(shownIn(wordsFor('en'))[1]).toBe('network 3/1 (nobody confirmed it), Ad 17');
});

test('what came of the signature of a web archive is told in Russian', () => {
  expect(
    ru.collected.invalid('certificate 2 of its chain does not vouch for the one before it'),
  ).toBe(
    '. ЕГО СОБСТВЕННАЯ ПОДПИСЬ НЕДЕЙСТВИТЕЛЬНА: сертификат 2 в цепочке не удостоверяет предыдущий',
  );
  expect(
    ru.collected.signed(
      'signed, as it says at 2026-05-01T00:00:00Z by ArchiveWeb.page for the domain unit.example, certificate SHA-256 ab12 with 1 above it; no authority signed the time, and whether the topmost authority is to be trusted was not checked',
    ),
  ).toBe(
    ', подписан, время подписания по данным самой подписи: 2026-05-01T00:00:00Z, программа: ArchiveWeb.page, домен unit.example, SHA-256 сертификата ab12, сертификатов над ним: 1; время никем не заверено; можно ли доверять верхнему удостоверяющему центру, не проверялось',
  );
});
