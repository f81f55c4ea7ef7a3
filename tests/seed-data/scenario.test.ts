import { describe, expect, it } from 'vitest';
import { type CaptureRecord, generateScenario, ScenarioError } from '../../seed-data/index.ts';
import { parseCapture } from '../../server/read/capture/index.ts';
import { extract } from '../../server/read/extract/index.ts';

const scenario = generateScenario({ ads: 1500, seed: 11, scenario: 'mixed', images: true });
const records = [...scenario.captures()];
const truth = scenario.truth();
const keyOf = ({ platform, adId }: CaptureRecord): string => `${platform}/${adId}`;
const later = Date.UTC(2026, 6, 2);

describe('generateScenario', () => {
  it('gives the same records, pictures and truth for the same arguments', () => {
    const again = generateScenario({ ads: 1500, seed: 11, scenario: 'mixed', images: true });
    expect(JSON.stringify([...again.captures()])).toBe(JSON.stringify(records));
    expect(again.truth()).toEqual(truth);
    expect(again.pictures()).toEqual(scenario.pictures());
  });

  it('gives another scenario for another seed', () => {
    const other = generateScenario({ ads: 1500, seed: 12, scenario: 'mixed', images: true });
    const texts = new Set(records.map(({ text }) => text));
    const shared = [...other.captures()].filter(({ text }) => text && texts.has(text));
    expect(shared.length).toBeLessThan(15);
  });

  it('makes only records that the capture format takes whole', () => {
    for (const record of records) {
      const result = parseCapture(record, later);
      expect('rejected' in result ? result.rejected : result.leftOut, keyOf(record)).toEqual([]);
    }
  });

  it('yields captures by time, in the first half of 2026, after the ad was posted', () => {
    const times = records.map(({ capturedAt }) => capturedAt);
    expect(times).toEqual([...times].sort());
    expect(times[0]?.slice(0, 7)).toBe('2026-01');
    expect(times.at(-1)?.slice(0, 7)).toBe('2026-06');
    for (const { postedAt, capturedAt } of records) {
      if (postedAt !== undefined) expect(postedAt <= capturedAt).toBe(true);
    }
  });

  it('captures some ads again, with the same words, and some that are gone', () => {
    expect(records.length).toBe(scenario.size);
    expect(records.length / scenario.ads).toBeGreaterThan(1.08);
    expect(records.length / scenario.ads).toBeLessThan(1.3);
    const first = new Map<string, CaptureRecord>();
    const removed = new Set<string>();
    for (const record of records) {
      expect(removed.has(keyOf(record)), `${keyOf(record)} came back`).toBe(false);
      const known = first.get(keyOf(record));
      if (known === undefined) first.set(keyOf(record), record);
      else expect(record.title).toBe(known.title);
      if (record.status === 'removed') removed.add(keyOf(record));
      else if (known !== undefined)
        expect(record).toEqual({ ...known, capturedAt: record.capturedAt });
    }
    expect(first.size).toBe(scenario.ads);
    expect(removed.size).toBeGreaterThan(20);
  });

  it('knows the truth of every ad and of no other', () => {
    const keys = new Set(records.map(keyOf));
    expect(new Set(Object.keys(truth.ads))).toEqual(keys);
    expect(new Set(Object.keys(truth.templates))).toEqual(keys);
    const counted = new Map<string, number>();
    for (const { network, kind } of Object.values(truth.ads)) {
      expect(network === null).toBe(kind !== 'operator');
      if (network !== null) counted.set(network, (counted.get(network) ?? 0) + 1);
    }
    expect(new Map(truth.networks.map(({ id, ads }) => [id, ads]))).toEqual(counted);
    expect(truth.networks.length).toBe(scenario.networks);
  });

  it('says of each stolen ad what it was taken from, and the words agree', () => {
    const texts = new Map(records.map((record) => [keyOf(record), record.title]));
    const stolen = Object.entries(truth.ads).filter(([, ad]) => ad.copiedFrom !== undefined);
    expect(stolen.length).toBeGreaterThan(40);
    for (const [key, { copiedFrom, kind, owner }] of stolen) {
      expect(kind).toBe('copycat');
      const victim = truth.ads[copiedFrom ?? ''];
      expect(victim?.owner).not.toBe(owner);
      expect(truth.templates[key]).toBe(truth.templates[copiedFrom ?? '']);
      expect(texts.get(key)).toBeDefined();
    }
  });

  it('shows no identifier in a contact field that the reader takes for something else', () => {
    const wrong = records.flatMap((record) => {
      const {
        phones = [],
        emails = [],
        handles = [],
        payments = [],
        websites = [],
      } = record.contacts ?? {};
      const contacts = { phones, emails, handles, payments, websites };
      const input = { contacts, country: record.country, platform: record.platform };
      return extract(input).unread.map((one) => ({ key: keyOf(record), ...one }));
    });
    expect(wrong).toEqual([]);
  });

  it('names every picture in truth, and every record names a picture that exists', () => {
    const paths = new Set(scenario.pictures().map(({ path }) => path));
    const used = new Set(
      records.flatMap(({ images = [] }) =>
        images.map((image) => ('path' in image ? image.path : image.url)),
      ),
    );
    for (const path of used) expect(paths.has(path)).toBe(true);
    expect(Object.keys(truth.imageGroups).length).toBe(paths.size);
  });

  it('refuses what it cannot make, and says what to ask for', () => {
    expect(() => generateScenario({ ads: 0, seed: 1 })).toThrow(ScenarioError);
    expect(() => generateScenario({ ads: 1.5, seed: 1 })).toThrow('whole number');
    expect(() => generateScenario({ ads: 5, seed: Number.NaN })).toThrow('seed');
    const unknown = JSON.parse('{"ads":5,"seed":1,"scenario":"toString"}');
    expect(() => generateScenario(unknown)).toThrow('Choose one of');
  });
});
