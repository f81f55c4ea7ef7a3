import { expect, test } from 'vitest';
import { exposure } from '../../../server/ask/analyse/analyses/exposure.ts';
import type { ExposureRows } from '../../../server/ask/analyse/analyses/measures.ts';
import { reportContent } from '../../../server/ask/analyse/report/content.ts';

const [lotus, amber] = ['lotus-board.example', 'amber-list.example'];

/** Of lotus 40 ads, 30 of them in Kazakhstan; of amber 200. */
const rows: ExposureRows = {
  captures: [
    { platform: lotus, captures: 80, days: 12, first: '2026-01-01', last: '2026-02-20' },
    { platform: amber, captures: 200, days: 3, first: '2026-01-01', last: '2026-03-01' },
  ],
  ads: [
    { platform: lotus, month: '2026-01', ads: 30, withContact: 28 },
    { platform: lotus, month: '2026-02', ads: 10, withContact: 8 },
    { platform: amber, month: '2026-02', ads: 200, withContact: 100 },
  ],
  countries: [
    { platform: lotus, country: 'KZ', ads: 30 },
    { platform: lotus, country: 'TR', ads: 7 },
    { platform: lotus, country: 'KG', ads: 3 },
    { platform: amber, country: 'TR', ads: 200 },
  ],
  removed: [
    { platform: lotus, days: 4, again: 2, hasContact: true, ads: 9 },
    { platform: lotus, days: 20, again: null, hasContact: true, ads: 18 },
    { platform: lotus, days: 30, again: null, hasContact: false, ads: 2 },
  ],
  identifiers: [
    { platform: lotus, identifiers: 25, elsewhere: 12, repeated: 3 },
    { platform: amber, identifiers: 90, elsewhere: 12, repeated: 9 },
  ],
  repeated: [{ platform: lotus, ads: 21 }],
  networks: [{ platform: lotus, groups: 2, elsewhere: 1, ads: 17 }],
  operations: [],
};
const asked = { platform: lotus, often: 5, days: 30, period: null };

const cellsOf = (what: string) => {
  const found = exposure.analyse(rows as never, asked as never);
  return found.rows.find((row) => row[1] === what)?.slice(2);
};

test('each measure as it is, beside that of the other platforms', () => {
  expect(cellsOf('Ads')).toEqual([40, null, 200, null]);
  expect(cellsOf('Ads that name a contact')).toEqual([36, 90, 100, 50]);
  expect(cellsOf('Captures of an ad (mean)')).toEqual([2, null, 1, null]);
  expect(cellsOf('Repeat advertisers: identifiers in 5 ads or more')).toEqual([3, 12, 9, 10]);
  expect(cellsOf('Ads that were found removed')).toEqual([29, 72.5, 0, 0]);
  expect(cellsOf('Days until found removed (median)')).toEqual([20, null, null, null]);
  // Of the 27 removed ads that named a contact.
  expect(cellsOf('Removed ads whose contact was in a new ad there within 30 days')).toEqual([
    9,
    33.3,
    0,
    null,
  ]);
});

const origin = {
  run: 3,
  files: 2,
  received: '2026-03-02T00:00:00.000Z',
  fingerprint: '0123456789abcdef',
  madeAt: '2026-03-03T04:05:06.000Z',
  version: '1.2.3',
};
const content = reportContent(rows, asked, origin);
const printed = content.groups.flatMap(({ lines }) => lines);
const lineOf = (what: string) =>
  [...printed, ...content.countries].find((line) => line.what === what);

test('the report has no exact count, and none of fewer than five', () => {
  expect(lineOf('Ads that name a contact')).toMatchObject({ here: '35', share: '88%' });
  expect(lineOf('Networks')).toMatchObject({ here: 'fewer than 5', others: '0' });
  expect(lineOf('Networks that stand on other platforms too')).toMatchObject({
    here: 'fewer than 5',
    share: '–',
  });
  expect(lineOf('Ads that were found removed')).toMatchObject({ here: '30', share: '75%' });
  expect(lineOf('Days until the new ad (median)')).toMatchObject({ here: '–' });
  for (const line of [...printed, ...content.countries, ...content.months]) {
    for (const count of [line.here, line.others].filter((text) => /^[\d,]+$/.test(text)))
      if (!/mean|median/.test(line.what)) expect(Number(count.replaceAll(',', '')) % 5).toBe(0);
  }
});

test('a country of few ads is not named, and the data and the version are', () => {
  expect(content.countries.map(({ what, here }) => [what, here])).toEqual([
    ['Kazakhstan', '30'],
    ['Türkiye', '5'],
    ['Other countries (1)', 'fewer than 5'],
  ]);
  const facts = Object.fromEntries(content.facts);
  expect(facts.Data).toContain('run 3; 2 received files, the last on 2026-03-02');
  expect(facts.Made).toContain('2026-03-03 04:05 UTC by Throughline 1.2.3');
  expect(facts.Captured).toBe('on 10 days, from 2026-01-01 to 2026-02-20');
  expect(facts.Platform).toMatch(/, a reserved name: its data are made up$/);
});

test('of fewer than five ads the months of capturing are told, and no day', () => {
  const few = { ...rows, ads: [{ platform: lotus, month: '2026-01', ads: 4, withContact: 0 }] };
  const facts = Object.fromEntries(reportContent(few, asked, origin).facts);
  expect(facts.Captured).toBe('on 10 days, from 2026-01 to 2026-02');
});
