import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

/** Every text that is in a file, however it is written there: its bytes as UTF-8, and of a PDF what it shows and says of itself. */
export async function textsIn(file: string): Promise<string[]> {
  const bytes = await readFile(file);
  const plain = [bytes.toString('utf8')];
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return plain;
  return [...plain, ...streamsIn(bytes), ...(await shownIn(bytes))];
}

/** What its pages show, with what it says of itself: title, keywords, outline, names. */
async function shownIn(bytes: Buffer): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  try {
    const { text } = await extractText(pdf, { mergePages: false });
    const { info, metadata } = await getMeta(pdf);
    const said = [info, metadata, await pdf.getOutline(), await pdf.getDestinations()];
    return [text.join('\n'), ...said.map((one) => JSON.stringify(one) ?? '')];
  } finally {
    await pdf.destroy();
  }
}

const begin = Buffer.from('stream');
const end = Buffer.from('endstream');

/** Its streams as they are once unpacked: metadata, names, attached files. Letters of fonts are no text. */
function streamsIn(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = bytes.indexOf(begin); at !== -1; at = bytes.indexOf(begin, at)) {
    const from = at + begin.length + (bytes[at + begin.length] === 13 ? 2 : 1);
    const to = bytes.indexOf(end, from);
    if (to === -1) break;
    texts.push(...unpacked(bytes.subarray(from, to)));
    at = to + end.length;
  }
  return texts;
}

function unpacked(stream: Buffer): string[] {
  const plain = inflated(stream);
  return [plain.toString('utf8'), ...wideIn(plain)];
}

function inflated(stream: Buffer): Buffer {
  try {
    return inflateSync(stream);
  } catch {
    return stream;
  }
}

const mark = Buffer.from([0xfe, 0xff]);
/** Longer ones go on past the end of any string that a PDF of ours has. */
const longest = 4096;

/** Strings in UTF-16, as a PDF writes what is not Latin: each from its mark on. */
function wideIn(bytes: Buffer): string[] {
  const found: string[] = [];
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 2)) {
    const string = bytes.subarray(at + 2, at + 2 + longest);
    found.push(
      Buffer.from(string.subarray(0, string.length & ~1))
        .swap16()
        .toString('utf16le'),
    );
  }
  return found;
}
