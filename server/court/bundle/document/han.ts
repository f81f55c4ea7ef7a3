import type { HanForm } from '../../../core/typeset/index.ts';

const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;

/**
 * In which form the characters of a text are drawn that China, Japan and Korea share: as the letters beside them say;
 * else in traditional Chinese where more of them belong to that alone than to simplified Chinese alone.
 * @returns undefined where it has none
 */
export function hanFormOf(text: string): HanForm | undefined {
  if (!HAN.test(text)) return undefined;
  if (KANA.test(text)) return 'jp';
  if (HANGUL.test(text)) return 'kr';
  const { simplified, traditional } = standards();
  let lead = 0;
  for (const character of text)
    lead += Number(traditional.has(character)) - Number(simplified.has(character));
  return lead > 0 ? 'tc' : 'sc';
}

interface Standards {
  readonly simplified: ReadonlySet<string>;
  readonly traditional: ReadonlySet<string>;
}
let known: Standards | undefined;

/** Characters that one of the two national standards has alone: GB 2312 (mainland China) and Big5 (Taiwan). */
function standards(): Standards {
  if (known) return known;
  const simplified = charactersOf('gb18030', [[0xb0, 0xf7]], [[0xa1, 0xfe]]);
  const traditional = charactersOf(
    'big5',
    [
      [0xa4, 0xc6],
      [0xc9, 0xf9],
    ],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  );
  const without = (some: Set<string>, others: Set<string>) =>
    new Set([...some].filter((character) => !others.has(character) && HAN.test(character)));
  known = {
    simplified: without(simplified, traditional),
    traditional: without(traditional, simplified),
  };
  return known;
}

type Range = readonly [first: number, last: number];

function charactersOf(
  encoding: string,
  leads: readonly Range[],
  trails: readonly Range[],
): Set<string> {
  const bytes = (ranges: readonly Range[]) =>
    ranges.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => first + i),
    );
  const pairs = bytes(leads).flatMap((lead) => bytes(trails).map((trail) => [lead, trail]));
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(pairs.flat())));
}
