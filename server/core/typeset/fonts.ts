import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { textsOf } from './texts.ts';

/** A family of the document: one file for text, and one for bold text where it has one. */
interface Font {
  readonly family: string;
  readonly files: readonly string[];
}

/** How the characters that China, Japan and Korea share are drawn: simplified or traditional Chinese, Japanese, Korean. */
export type HanForm = 'jp' | 'kr' | 'sc' | 'tc';

const packages = createRequire(import.meta.url);
/** What stands in a package; one that names its parts tells where it begins alone. */
const within = (name: string, file: string): string =>
  path.join(packages.resolve(name), '../..', file);
const google = (family: string, bold = true): Font => {
  const [folder, file] = [family.toLowerCase().replaceAll(' ', '-'), family.replaceAll(' ', '')];
  const weights = bold ? ['400Regular', '700Bold'] : ['400Regular'];
  return {
    family,
    files: weights.map((weight) =>
      packages.resolve(`@expo-google-fonts/${folder}/${weight}/${file}_${weight}.ttf`),
    ),
  };
};
const chinese = (family: string, name: string, file: string): Font => ({
  family,
  files: ['Regular', 'Bold'].map((w) => within(name, `fonts/NotoSans${file}-${w}.otf`)),
});

/**
 * The fonts of the document, in the order in which they are tried. They are packages, so every machine sets the same
 * pages. All but the first are given to the typesetter as they occur.
 */
const FONTS: readonly Font[] = [
  google('Noto Sans'),
  google('Noto Sans Thai'),
  google('Noto Naskh Arabic'),
  google('Noto Sans Hebrew'),
  google('Noto Sans Georgian'),
  google('Noto Sans Armenian'),
  google('Noto Sans Devanagari'),
  google('Noto Sans Bengali'),
  google('Noto Sans Tamil'),
  google('Noto Sans Lao'),
  google('Noto Sans Khmer'),
  google('Noto Sans Myanmar'),
  google('Noto Sans Ethiopic'),
  // In one colour: PDF/A has no place for the others.
  google('Noto Emoji'),
  google('Noto Sans Symbols 2', false),
  google('Noto Sans Math', false),
];
/** Chinese of a release with half the weight of what Google Fonts has, and the same characters. */
const HAN_FONTS: Readonly<Record<HanForm, Font>> = {
  jp: google('Noto Sans JP'),
  kr: google('Noto Sans KR'),
  sc: chinese('Noto Sans S Chinese', '@embedpdf/fonts-sc', 'Hans'),
  tc: chinese('Noto Sans T Chinese', '@embedpdf/fonts-tc', 'Hant'),
};
const forms = Object.keys(HAN_FONTS) as readonly HanForm[];

/** The fonts in order where shared characters are drawn in a form. */
function inOrder(form: HanForm): Font[] {
  return [...FONTS, ...[form, ...forms.filter((other) => other !== form)].map((f) => HAN_FONTS[f])];
}

const coverages = new Map<Font, ReadonlySet<number>>();
function coverageOf(font: Font): ReadonlySet<number> {
  const known = coverages.get(font);
  if (known) return known;
  const read = readCoverage(readFileSync(font.files[0] ?? ''));
  coverages.set(font, read);
  return read;
}

/** Fonts by the signs that they were asked for: a document has few of them, and each is met thousands of times. */
const found: Readonly<Record<HanForm, Map<string, Font | null>>> = {
  ...{ jp: new Map(), kr: new Map(), sc: new Map(), tc: new Map() },
};
/** Captured text decides how many there are. */
const mostFound = 200_000;

function fontOf(sign: string, form: HanForm): Font | undefined {
  const known = found[form].get(sign);
  if (known !== undefined) return known ?? undefined;
  const points = [...sign].map((character) => character.codePointAt(0) ?? 0);
  const font = inOrder(form).find((one) => points.every((point) => coverageOf(one).has(point)));
  if (found[form].size < mostFound) found[form].set(sign, font ?? null);
  return font;
}

/** Has one font of the document all characters of this sign: a letter with its marks, or an emoji with its modifiers? */
export const isDrawn = (sign: string): boolean => fontOf(sign, 'jp') !== undefined;

/** A letter with what is drawn onto it, which one font has to draw together. */
const SIGNS = /\P{M}[\p{M}\p{EMod}]*/gu;

interface UsedFonts {
  /** In the order in which they are tried. */
  readonly families: readonly string[];
  /** The families of shared characters among them, by form. */
  readonly han: Readonly<Partial<Record<HanForm, string>>>;
  /** Paths. */
  readonly files: readonly string[];
}

/**
 * The fonts that the texts of a document need, and no others: each is megabytes to load.
 * @param content its data; what stands beside a `han` is drawn in that form
 */
export function fontsFor(content: unknown): UsedFonts {
  const used = new Set(FONTS.slice(0, 1));
  for (const [form, some] of textsOf(content)) {
    const signs = new Set<string>();
    for (const text of some) for (const sign of text.match(SIGNS) ?? []) signs.add(sign);
    for (const sign of signs) {
      const font = fontOf(sign, form);
      if (font) used.add(font);
      else for (const part of sign) used.add(fontOf(part, form) ?? (FONTS[0] as Font));
    }
  }
  const all = inOrder('jp').filter((font) => used.has(font));
  return {
    families: all.map(({ family }) => family),
    han: Object.fromEntries(
      forms.flatMap((form) =>
        used.has(HAN_FONTS[form]) ? [[form, HAN_FONTS[form].family] as const] : [],
      ),
    ),
    files: all.flatMap(({ files }) => files),
  };
}

/**
 * The code points that an OpenType font maps to a glyph, from its `cmap` table, formats 4 and 12.
 * Source: OpenType 1.9, "cmap".
 */
export function readCoverage(font: Buffer): Set<number> {
  const covered = new Set<number>();
  const cmap = tableOffset(font, 'cmap');
  if (cmap === undefined) return covered;
  const tables = font.readUInt16BE(cmap + 2);
  for (let i = 0; i < tables; i += 1) {
    const record = cmap + 4 + i * 8;
    const platform = font.readUInt16BE(record);
    // 0 and 3 are Unicode; others map code pages.
    if (platform !== 0 && platform !== 3) continue;
    const at = cmap + font.readUInt32BE(record + 4);
    const format = font.readUInt16BE(at);
    if (format === 4) readFormat4(font, at, covered);
    if (format === 12) readFormat12(font, at, covered);
  }
  return covered;
}

function tableOffset(font: Buffer, tag: string): number | undefined {
  const count = font.readUInt16BE(4);
  for (let i = 0; i < count; i += 1) {
    const record = 12 + i * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  return undefined;
}

function readFormat4(font: Buffer, at: number, covered: Set<number>): void {
  const segments = font.readUInt16BE(at + 6);
  const ends = at + 14;
  const starts = ends + segments + 2;
  const deltas = starts + segments;
  const ranges = deltas + segments;
  for (let i = 0; i < segments; i += 2) {
    const start = font.readUInt16BE(starts + i);
    const end = font.readUInt16BE(ends + i);
    const delta = font.readUInt16BE(deltas + i);
    const range = font.readUInt16BE(ranges + i);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const stored =
        range === 0 ? code : font.readUInt16BE(ranges + i + range + 2 * (code - start));
      const glyph = range !== 0 && stored === 0 ? 0 : (stored + delta) & 0xffff;
      if (glyph !== 0) covered.add(code);
    }
  }
}

function readFormat12(font: Buffer, at: number, covered: Set<number>): void {
  const groups = font.readUInt32BE(at + 12);
  for (let i = 0; i < groups; i += 1) {
    const group = at + 16 + i * 12;
    const end = font.readUInt32BE(group + 4);
    for (let code = font.readUInt32BE(group); code <= end; code += 1) covered.add(code);
  }
}
