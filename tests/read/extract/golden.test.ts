import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import { generateScenario } from '../../../seed-data/index.ts';
import {
  extract,
  type Observation,
  readContext,
  textInput,
} from '../../../server/read/extract/index.ts';
import { labelledAds } from './labelled/read.ts';

/**
 * Shows all that is observed in an ad: where, what, how surely, by which steps, and the context. A change that is meant
 * to be one of speed or of order leaves these files as they are. Where another observation is meant,
 * `npx vitest run tests/read/extract/golden.test.ts -u` writes them anew, and the diff shows it.
 */
describe('what is observed stays as it was', { timeout: 60_000 }, () => {
  it.each(['labelled', 'held-out'] as const)('in the %s ads', async (set) => {
    const blocks = [...labelledAds(set).values()]
      .flat()
      .map(({ id, text, platform_country }) => shown(id, { text, country: platform_country }));
    await expect(blocks.join('\n')).toMatchFileSnapshot(`golden/${set}.txt`);
  });

  it('in generated ads of every language', async () => {
    const byLanguage = new Map<string, string[]>();
    for (const record of generateScenario({ ads: 600, seed: 7 }).captures()) {
      const language = record.language ?? 'unsaid';
      const blocks = byLanguage.get(language) ?? [];
      byLanguage.set(language, blocks);
      if (blocks.length < ofEach) blocks.push(shown(`${language}-${blocks.length}`, record));
    }
    await expect([...byLanguage.values()].flat().join('\n')).toMatchFileSnapshot(
      'golden/generated.txt',
    );
  });
});

const ofEach = 12;

interface Ad {
  readonly title?: string;
  readonly text?: string;
  readonly country?: string | undefined;
}

function shown(id: string, ad: Ad): string {
  const input = { ...textInput(ad.text ?? '', ad.country), title: ad.title };
  const { observations, unread } = extract(input);
  const { places, ...context } = readContext(
    { ...input, capturedAt: '2026-03-12T00:00:00Z' },
    observations,
  );
  return [
    id,
    ...[...observations, ...places].map(lineOf),
    ...unread.map((one) => `  unread ${canonicalize(one)}`),
    `  ${canonicalize(context)}`,
    '',
  ].join('\n');
}

/** All but what follows from the id: its caption, its parts, the version of the method. */
function lineOf({ entity, ...one }: Observation): string {
  const { field, raw, start, end, confidence, steps, method, inferred } = one;
  const properties = Object.entries(entity.properties ?? {}).flatMap(([name, value]) =>
    entity.id.includes(String(value)) ? [] : [`${name} ${value}`],
  );
  return [
    `  ${entity.id} ${confidence}, ${field} ${start}-${end} ${JSON.stringify(raw)}`,
    [method, ...steps].join('; '),
    [...properties, ...(inferred ? ['inferred'] : [])].join(', '),
  ]
    .filter((part) => part !== '')
    .join(' | ');
}
