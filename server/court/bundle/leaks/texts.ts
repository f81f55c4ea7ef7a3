import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

/** Every text that is in a file, however it is written there. */
export interface Texts {
  /** Its bytes, and of a PDF what it shows and says of itself: title, keywords, outline, names. */
  readonly texts: readonly string[];
  readonly isPdf: boolean;
  /** Of a PDF what each page shows. */
  readonly pages: readonly string[];
}

export async function textsIn(file: string): Promise<Texts> {
  const bytes = await readFile(file);
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-')
    return { texts: [bytes.toString('utf8')], isPdf: false, pages: [] };
  const { pages, said } = await shownIn(bytes);
  return { texts: [writtenIn(bytes), pages.join('\n'), ...said], isPdf: true, pages };
}

async function shownIn(bytes: Buffer) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  try {
    const { text } = await extractText(pdf, { mergePages: false });
    const { info } = await getMeta(pdf);
    // Its fields are named by the reader; those that a file adds itself, and places in it, are named by the file.
    const own = Object.keys(Object(Object(info).Custom)).join('\n');
    const said = [strings(info), own, strings(await pdf.getOutline())];
    const places = Object.keys(await pdf.getDestinations()).join('\n');
    return { pages: text, said: [...said, places] };
  } finally {
    await pdf.destroy();
  }
}

/** Texts of a tree, without its numbers: these are places on pages. */
function strings(tree: unknown): string {
  if (typeof tree === 'string') return tree;
  if (typeof tree !== 'object' || tree === null) return '';
  return Object.values(tree).map(strings).join('\n');
}

/** What stands in its bytes, unpacked: the strings of its objects, and whole what is text: metadata and attached files. */
function writtenIn(bytes: Buffer): string {
  const texts: string[] = [];
  let after = 0;
  for (let at = bytes.indexOf(begin); at !== -1; at = bytes.indexOf(begin, after)) {
    texts.push(stringsIn(bytes.subarray(after, at)));
    const from = at + begin.length + (bytes[at + begin.length] === 13 ? 2 : 1);
    const to = bytes.indexOf(end, from);
    if (to === -1) break;
    const stream = unpacked(bytes.subarray(from, to));
    const text = stream.toString('utf8');
    // What draws a page or a letter is read by what it shows: its strings are numbers of letters in a font.
    if (!drawing.test(text)) texts.push(isText(text) ? text : stringsIn(stream));
    after = to + end.length;
  }
  return [...texts, stringsIn(bytes.subarray(after))].join('\n');
}

const begin = Buffer.from('stream');
const end = Buffer.from('endstream');
const drawing = /(?:^|\s)(?:Tj|TJ|BT|BDC|begincmap)(?:\s|$)/m;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that tell
const isText = (text: string): boolean => !/[\u0000-\u0008\ufffd]/.test(text);

function unpacked(stream: Buffer): Buffer {
  try {
    return inflateSync(stream);
  } catch {
    return stream;
  }
}

const literal = /\(((?:\\[\s\S]|[^\\()])*)\)/g;
const inHex = /<([0-9a-fA-F]{4,})>/g;

/** Strings of PDF objects, as they are read. */
function stringsIn(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  const found = [
    ...[...text.matchAll(literal)].map(([, inner = '']) => Buffer.from(unescaped(inner), 'latin1')),
    ...[...text.matchAll(inHex)].map(([, digits = '']) => Buffer.from(digits, 'hex')),
  ];
  return found.map(decoded).join('\n');
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const unescaped = (text: string): string =>
  text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code)
      ? String.fromCharCode(Number.parseInt(code, 8) & 0xff)
      : (escapes[code] ?? code),
  );

/** UTF-16 where it says so, as what is not Latin is written; else UTF-8. */
function decoded(string: Buffer): string {
  if (string[0] !== 0xfe || string[1] !== 0xff) return string.toString('utf8');
  return Buffer.from(string.subarray(2, string.length & ~1))
    .swap16()
    .toString('utf16le');
}
