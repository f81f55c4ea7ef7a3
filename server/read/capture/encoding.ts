import { UnreadableFileError } from './reader.ts';

/** The encodings that are told apart; any other that Node knows can be named with --encoding. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'windows-1254',
  'windows-1256',
  'windows-874',
  'shift_jis',
  'euc-kr',
  'gb18030',
] as const;

/** ISO-2022-JP changes the meaning of ASCII bytes by escapes: lines cannot be found in it. */
const withEscapes = new Set(['iso-2022-jp', 'replacement', 'x-user-defined']);

/** How the signs that hold a text file together are written in one encoding. */
export interface TextForm {
  readonly encoding: string;
  /** Bytes of one unit: the signs below are looked for only where a unit begins. */
  readonly width: 1 | 2;
  readonly mark: Buffer;
  readonly lineFeed: Buffer;
  readonly carriageReturn: Buffer;
  readonly quote: Buffer;
}

const marks: Readonly<Record<string, Buffer>> = {
  'utf-8': Buffer.from([0xef, 0xbb, 0xbf]),
  'utf-16le': Buffer.from([0xff, 0xfe]),
  'utf-16be': Buffer.from([0xfe, 0xff]),
};

/**
 * The form of text in an encoding. Every encoding that is read but UTF-16 writes line ends, quotes and
 * delimiters as ASCII does, and has none of these bytes inside another character.
 * @throws UnreadableFileError where there is no such encoding
 */
export function textForm(name: string): TextForm {
  const encoding = canonical(name);
  const sign = (code: number) =>
    encoding === 'utf-16le'
      ? Buffer.from([code, 0])
      : encoding === 'utf-16be'
        ? Buffer.from([0, code])
        : Buffer.from([code]);
  return {
    encoding,
    width: encoding.startsWith('utf-16') ? 2 : 1,
    mark: marks[encoding] ?? Buffer.alloc(0),
    lineFeed: sign(0x0a),
    carriageReturn: sign(0x0d),
    quote: sign(0x22),
  };
}

export const utf8 = textForm('utf-8');

/** The encoding whose byte order mark stands at the beginning of `head`. */
export function markedEncoding(head: Buffer): string | undefined {
  return Object.keys(marks).find((name) => {
    const mark = marks[name];
    return mark && head.subarray(0, mark.length).equals(mark);
  });
}

function canonical(name: string): string {
  try {
    const { encoding } = new TextDecoder(name.trim());
    if (!withEscapes.has(encoding)) return encoding;
  } catch {
    // Said below, with what can be done.
  }
  throw new UnreadableFileError(
    `no encoding is called ${name}`,
    `Use one of ${encodings.join(', ')}.`,
  );
}

const decoders = new Map<string, TextDecoder>();

/** Decodes strictly; undefined where the bytes are not of that encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  let decoder = decoders.get(encoding);
  if (!decoder) {
    decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    decoders.set(encoding, decoder);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
