import { analyse } from 'chardet';
import { decodeStrictly, encodings, markedEncoding } from './encoding.ts';

/** What is taken to be the encoding of a text, and why. */
export interface EncodingGuess {
  readonly encoding: string;
  readonly from: 'mark' | 'valid' | 'guess';
}

/** Letters that each encoding was made for; the rest of what it can write is rare in its texts. */
const own: Readonly<Record<string, RegExp>> = {
  // А to я with Ё, and no letter that only Serbian or Macedonian has.
  'windows-1251': /[А-яЁёІіЇїЄєҐґЎў]/gu,
  // Turkish; the same bytes are the letters of western Europe.
  'windows-1254': /[À-ÖØ-öø-ÿğĞşŞıİ]/gu,
  'windows-1256': /[ء-يپچژگکھہےںٹڈڑ]/gu,
  'windows-874': /[ก-ฺเ-๛]/gu,
  // Kana stand in every Japanese sentence; half-width ones are what other encodings look like.
  shift_jis: /[ぁ-んァ-ヶー一-龥々]/gu,
  'euc-kr': /[가-힣]/gu,
  gb18030: /[一-龥，。！？、：；（）]/gu,
};

/** Enough text to tell by. */
const sampleBytes = 64 * 1024;
/** Of a file that is ASCII to here, the rest is too, or is told by --encoding. */
const searchedBytes = 64 * 1024 * 1024;

/** The beginning of a file, and its lines from the first one on that is not ASCII. */
export async function encodingSample(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let held = 0;
  let searched = 0;
  for await (const chunk of source) {
    const first = searched < sampleBytes ? 0 : chunk.findIndex((byte) => byte >= 0x80);
    searched += chunk.length;
    if (first !== -1) {
      const from = first === 0 ? 0 : chunk.lastIndexOf(0x0a, first) + 1;
      const part = chunk.subarray(from, from + sampleBytes);
      parts.push(part);
      held += part.length;
    }
    const foreign = parts.some((part) => part.some((byte) => byte >= 0x80));
    if ((foreign && held >= sampleBytes) || searched >= searchedBytes) break;
  }
  return Buffer.concat(parts).subarray(0, sampleBytes * 2);
}

const nonAscii = /[^\0-\x7f]/gu;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * The encoding of a text by its bytes: a byte order mark, then zero bytes, then whether it is UTF-8,
 * then which of the old encodings gives words rather than a jumble.
 * @param sample the beginning of the file, and lines of it that are not ASCII
 */
export function guessEncoding(sample: Buffer): EncodingGuess {
  const marked = markedEncoding(sample);
  if (marked) return { encoding: marked, from: 'mark' };
  const wide = wideEncoding(sample);
  if (wide) return { encoding: wide, from: 'guess' };
  if (isUtf8(sample)) return { encoding: 'utf-8', from: 'valid' };
  const supported = new Map(
    analyse(sample).map(({ name, confidence }) => [
      name.toLowerCase() === 'iso-8859-9' ? 'windows-1254' : name.toLowerCase(),
      confidence / 100,
    ]),
  );
  // A few letters are too few for statistics.
  const weight = 0.3 * Math.min(1, sample.filter((byte) => byte >= 0x80).length / 40);
  const [best] = encodings
    .filter((encoding) => own[encoding])
    .map((encoding) => ({
      encoding,
      score: plausibility(sample, encoding) + weight * (supported.get(encoding) ?? 0),
    }))
    .sort((a, b) => b.score - a.score);
  return best && best.score > 0.4
    ? { encoding: best.encoding, from: 'guess' }
    : { encoding: 'utf-8', from: 'guess' };
}

/** UTF-16 without a mark: in delimited text every other byte of most characters is zero. */
function wideEncoding(sample: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  let even = 0;
  let odd = 0;
  const length = Math.min(sample.length, 4096);
  for (let i = 0; i < length; i += 1) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = length / 20;
  if (odd > many && even < odd / 8) return 'utf-16le';
  if (even > many && odd < even / 8) return 'utf-16be';
  return undefined;
}

/** Broken lines make no other encoding of a file: most of what is not ASCII has to be none of UTF-8. */
function isUtf8(sample: Buffer): boolean {
  const text = sample.toString('utf8');
  const broken = count(text, /\ufffd/gu);
  return broken === 0 || broken * 4 < count(text, nonAscii);
}

/**
 * How much of what is not ASCII is written in the letters of the encoding, less what no text of it has:
 * capitals inside words, half-width kana, rare ideographs. From below 0 to 1.
 */
function plausibility(sample: Buffer, encoding: string): number {
  const text =
    decodeStrictly(sample, encoding) ??
    decodeStrictly(sample.subarray(0, -1), encoding) ??
    decodeStrictly(sample.subarray(0, -2), encoding);
  if (text === undefined) return -1;
  const all = count(text, nonAscii);
  if (all === 0) return 0;
  const letters = count(text, own[encoding] ?? /$^/gu) / all;
  return letters - mixedWords(text, encoding) / all - jumble(sample, text, encoding, all);
}

/** Letters of another alphabet right beside Latin ones, which no word has; Turkish letters stand nowhere else. */
function mixedWords(text: string, encoding: string): number {
  if (encoding === 'windows-1254') return 0;
  return count(text, /[a-z](?=[^\0-\x7f])|(?<=[^\0-\x7f])[a-z]/giu);
}

function jumble(sample: Buffer, text: string, encoding: string, all: number): number {
  if (encoding === 'gb18030') return rareIdeographs(sample, text, all);
  if (encoding === 'shift_jis') {
    const ideographs = count(text, /[一-龥]/gu);
    const kana = count(text, /[ぁ-んァ-ヶ]/gu);
    return (kana === 0 && ideographs > 2 ? 0.5 : 0) + count(text, /[｡-ﾟ]/gu) / all;
  }
  if (encoding === 'windows-1254') {
    // Turkish letters stand among Latin ones; a word without any of these is of another alphabet.
    const runs = count(text, /(?<![a-zÀ-ɏ])[À-ɏ]{2,}(?![a-zÀ-ɏ])|[À-ɏ]{3,}/giu) * 3;
    return runs / all;
  }
  if (encoding === 'windows-874') return count(text, /(?<![ก-ฮ][ก-ฺ็-๎]?[่-๋]?)[ัิ-ฺ็-๎]/gu) / all;
  const capitals = count(text, /(?<=\p{Ll})\p{Lu}/gu);
  return capitals / all;
}

/**
 * GB 2312 keeps the 3,755 ideographs that are nearly all of what is written before byte D8, and the rare ones after it.
 */
function rareIdeographs(sample: Buffer, text: string, all: number): number {
  let common = 0;
  let rare = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const byte = sample[i] ?? 0;
    if (byte < 0x81) continue;
    if (byte >= 0xb0 && byte <= 0xd7) common += 1;
    else if (byte > 0xd7) rare += 1;
    i += 1;
  }
  const foreign = count(text, /[^\0-\x7f一-龥，。！？、：；（）《》“”…—]/gu) / all;
  return foreign + rare / Math.max(1, common + rare);
}
