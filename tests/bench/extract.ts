import { readFileSync } from 'node:fs';
import { type CountryCode, findPhoneNumbersInText } from 'libphonenumber-js/max';
import { generateScenario } from '../../seed-data/index.ts';
import { extract, foundLine, textInput } from '../../server/extract/index.ts';
import { labelledAds } from '../extract/labelled/read.ts';
import { type Found, type LabelledAd, score } from './score.ts';
import { type BenchResult, type BenchRow, machine } from './table.ts';

interface Ad {
  readonly text: string;
  readonly country: string | undefined;
}

/** Ads that nobody has read before; with ads that repeat themselves, memory of words would flatter us. */
const generated = 20_000;

/**
 * How fast and how well texts are read: all types together, beside libphonenumber's own search for phone numbers
 * alone on the same texts. Pass files of labelled ads to have them scored as well.
 */
export async function benchExtract(files: readonly string[]): Promise<BenchResult> {
  const scenario = scenarioAds(generated);
  const labelled = [...labelledAds().values()].flat();
  const sets: (readonly [string, readonly LabelledAd[]])[] = [
    ['labelled ads', labelled],
    ['ads of a second hand', [...labelledAds('held-out').values()].flat()],
    ['ads of a third hand, half A', [...labelledAds('third-hand/half-a').values()].flat()],
    ['ads of a third hand, half B', [...labelledAds('third-hand/half-b').values()].flat()],
    ['ads of a fourth hand, half A', [...labelledAds('fourth-hand/half-a').values()].flat()],
    ['ads of a fourth hand, half B', [...labelledAds('fourth-hand/half-b').values()].flat()],
    ...files.map((file) => [file, readLabels(file)] as const),
  ];
  const texts = labelled.map(({ text, platform_country }) => ({ text, country: platform_country }));
  return {
    bench: 'extract',
    machine,
    note: `one core; ${generated.toLocaleString('en')} generated ads (seed 11) read once, labelled ads read ten times`,
    rows: [
      speed('generated ads: all types', scenario, 1, readAll),
      speed('generated ads: baseline, findPhoneNumbersInText', scenario, 1, readPhones),
      speed('labelled ads: all types', texts, 10, readAll),
      speed('labelled ads: baseline, findPhoneNumbersInText', texts, 10, readPhones),
      ...sets.flatMap(([name, ads]) => quality(name, ads)),
    ],
  };
}

function scenarioAds(ads: number): Ad[] {
  const out: Ad[] = [];
  for (const record of generateScenario({ ads, seed: 11 }).captures()) {
    const { title, text, country } = record as { title?: string; text?: string; country?: string };
    out.push({ text: `${title ?? ''}\n${text ?? ''}`, country });
  }
  return out;
}

const readLabels = (file: string): LabelledAd[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledAd);

const readAll = ({ text, country }: Ad): readonly Found[] =>
  extract(textInput(text, country)).observations.map((observation) =>
    foundLine(observation, false),
  );

const readPhones = ({ text, country }: Ad): readonly Found[] =>
  findPhoneNumbersInText(
    text,
    country ? { defaultCountry: country as CountryCode } : undefined,
  ).map(({ number, startsAt, endsAt }) => ({
    type: 'phone',
    value: number.number,
    start: startsAt,
    end: endsAt,
  }));

function speed(
  what: string,
  ads: readonly Ad[],
  times: number,
  read: (ad: Ad) => readonly Found[],
): BenchRow {
  for (const ad of ads.slice(0, 500)) read(ad);
  const before = process.cpuUsage();
  const start = performance.now();
  let found = 0;
  for (let i = 0; i < times; i += 1) for (const ad of ads) found += read(ad).length;
  const seconds = (performance.now() - start) / 1000;
  const cpu = process.cpuUsage(before).user / 1e6;
  const count = ads.length * times;
  return { what, 'ads/s': count / seconds, 'ads/s of CPU': count / cpu, found };
}

function quality(name: string, ads: readonly LabelledAd[]): BenchRow[] {
  const readWith = (read: (ad: Ad) => readonly Found[]) =>
    score(
      ads,
      new Map(
        ads.map(({ id, text, platform_country }) => [
          id,
          read({ text, country: platform_country }),
        ]),
      ),
    );
  const ours = readWith(readAll);
  const baseline = readWith(readPhones);
  const rowsOf = (types: readonly string[], scores: typeof ours, by: string): BenchRow[] =>
    types.map((type) => ({
      what: `${name}: ${type}${by}`,
      precision: scores.byType[type]?.precision ?? '–',
      recall: scores.byType[type]?.recall ?? '–',
      F1: scores.byType[type]?.f1 ?? '–',
    }));
  return [
    ...rowsOf(Object.keys(ours.byType), ours, ''),
    ...rowsOf(['phone'], baseline, ', baseline'),
    {
      what: `${name}: ads with decoys ${ours.adsWithDecoys}`,
      'false identifiers': ours.falsePositives,
      baseline: baseline.falsePositives,
    },
  ];
}
