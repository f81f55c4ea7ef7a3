import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The fonts of the document, in the order in which they are tried. They are packages, so every
 * machine sets the same pages. Han characters are drawn as Japan and Korea write them.
 */
const packages = createRequire(import.meta.url);
const FILES = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf',
  'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  'noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  'noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf',
] as const;
const BOLD_FILES = [
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'noto-sans-thai/700Bold/NotoSansThai_700Bold.ttf',
  'noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
  'noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
  'noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf',
] as const;

export const fontPath = (file: string): string => packages.resolve(`@expo-google-fonts/${file}`);

/** Paths of every font file that the document may use. */
export const fontFiles: readonly string[] = [...FILES, ...BOLD_FILES].map(fontPath);

let coverages: readonly ReadonlySet<number>[] | undefined;

/** For each font of the text, the code points it has a glyph for. */
export function fontCoverages(): readonly ReadonlySet<number>[] {
  coverages ??= FILES.map((file) => readCoverage(readFileSync(fontPath(file))));
  return coverages;
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
