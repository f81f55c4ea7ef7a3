import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import { generateScenario } from '../../seed-data/index.ts';
import { extract, readContext, textInput } from '../../server/extract/index.ts';
import { labelledAds } from './labelled/read.ts';

/**
 * Pins all that is read: a hash an ad of every observation (offsets, steps, confidence and all) and of the context.
 * A change that is meant to be one of speed or of order leaves these files as they are. Where another reading is
 * meant, `npx vitest run tests/extract/golden.test.ts -u` writes them anew; the diff names the ads that are read
 * otherwise.
 */
describe('what is read stays as it was', () => {
  it.each(['labelled', 'held-out'] as const)('in the %s ads', async (set) => {
    const lines = [...labelledAds(set).values()]
      .flat()
      .map(
        ({ id, text, platform_country }) => `${id} ${hashOf({ text, country: platform_country })}`,
      );
    await expect(fileOf(lines)).toMatchFileSnapshot(`golden/${set}.txt`);
  });

  it('in generated ads of every language', { timeout: 60_000 }, async () => {
    const byLanguage = new Map<string, string[]>();
    for (const record of generateScenario({ ads: generated, seed: 7 }).captures()) {
      const language = record.language ?? 'unsaid';
      const lines = byLanguage.get(language) ?? [];
      byLanguage.set(language, lines);
      if (lines.length < ofEach) lines.push(`${language}-${lines.length} ${hashOf(record)}`);
    }
    await expect(fileOf([...byLanguage.values()].flat())).toMatchFileSnapshot(
      'golden/generated.txt',
    );
  });
});

const generated = 3_000;
const ofEach = 150;

interface Shown {
  readonly title?: string;
  readonly text?: string;
  readonly country?: string | undefined;
}

const fileOf = (lines: readonly string[]) => `${lines.join('\n')}\n`;

function hashOf(ad: Shown): string {
  const input = { ...textInput(ad.text ?? '', ad.country), title: ad.title };
  const { observations, unread } = extract(input);
  const context = readContext({ ...input, capturedAt: '2026-03-12T00:00:00Z' }, observations);
  const read = canonicalize([observations, unread, context]) ?? '';
  return createHash('sha256').update(read).digest('hex').slice(0, 8);
}
