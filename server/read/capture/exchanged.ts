import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  type OpenFile,
  type RawRecord,
  type Reader,
  type SourceFile,
  sliceOf,
  UnreadableFileError,
} from './reader.ts';

/**
 * What Throughline adds to an entity of FollowTheMoney (beside its properties) and of STIX (in an extension), by the name
 * `throughline`. The records are what is read; the rest is there to tell a whole file from one that was cut or edited.
 */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const base64 = z.base64();

const carriedRecord = z.strictObject({
  sha256,
  /** Its place in the order in which the records were received: what leads a group follows from it. */
  n: z.number().int().nonnegative(),
  /** The id of the reader of the file that it was received in, and what that needs to read it again. */
  format: z.string(),
  parseOptions: z.string(),
  /** The file that it was received in: its name, its hash, and the line there. */
  file: z.string(),
  fileSha256: sha256,
  line: z.number().int().positive(),
  bytes: base64,
  /** The line of a table that names its columns. */
  header: base64.optional(),
  /** SHA-256 of its pictures, by the path or address by which it names them. */
  shows: z.record(z.string(), sha256),
});

const carried = z.strictObject({
  /** How many objects of the file say such a thing. */
  of: z.number().int().positive(),
  /** The id of what this is here; of a link `from|TYPE|to`. */
  id: z.string(),
  /** SHA-256 of the records that show it. */
  captures: z.array(sha256),
  records: z.array(carriedRecord).optional(),
  /** The bytes of pictures that the records show and no object before does, by their SHA-256. */
  pictures: z.record(sha256, base64).optional(),
});

export type CarriedRecord = z.infer<typeof carriedRecord>;
type Carried = z.infer<typeof carried>;
/** What one object says, and where it stands in the file. */
type Said = Carried & { readonly at: string; readonly line: number };

/** Held in memory as a whole, since nothing is taken in before all was looked through. */
export const mostExchanged = 128 * 1024 * 1024;

const isStix = (head: string): boolean =>
  /^\s*\{/.test(head) && /"type"\s*:\s*"bundle"|"spec_version"\s*:\s*"2\./.test(head);
const isFtm = (head: string): boolean =>
  /^\s*\{/.test(head) && /"schema"\s*:\s*"[A-Z]\w+"/.test(head) && !head.includes('"capturedAt"');

/**
 * FollowTheMoney and STIX as `export` writes them: the records within are read as they were where they came from.
 * @param readers of what they came from
 */
export const exchanged = (readers: readonly Reader[]): Reader => ({
  id: 'exchange',
  title: 'FollowTheMoney or STIX 2.1 that Throughline exported',
  extensions: [],
  recognises: (head) => [isStix, isFtm].some((is) => is(head.toString('utf8'))),
  async open(source): Promise<OpenFile> {
    const text = await textOf(source);
    const said = isStix(text.slice(0, 4096)) ? saidInStix(text) : saidInFtm(text);
    const found = checked(said, readers);
    const networks = found.filter(({ id }) => id.startsWith('network:')).length;
    return {
      parseOptions: '{}',
      notices: networks > 0 ? [networksAnew(networks)] : [],
      records: records(found, readers),
    };
  },
  reread: () => undefined,
});

async function textOf(source: SourceFile): Promise<string> {
  if (source.bytes > mostExchanged)
    throw new UnreadableFileError(
      `the file has ${source.bytes.toLocaleString('en')} bytes; the most that is read of an export is ${mostExchanged.toLocaleString('en')}`,
      'Export fewer entities a file, and import the files one after another.',
    );
  return (await sliceOf(source, 0, source.bytes)).toString('utf8');
}

function saidInFtm(text: string): Said[] {
  return text.split('\n').flatMap((written, n) => {
    if (written.trim() === '') return [];
    const at = `line ${n + 1}`;
    return [saidBy(object(json(written, at)).throughline, `${at}: throughline`, n + 1)];
  });
}

const object = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** Only what has our extension; identities, definitions and what others added to the bundle say nothing of records. */
function saidInStix(text: string): Said[] {
  const { objects } = object(json(text, 'the bundle'));
  if (!Array.isArray(objects)) throw wrong('objects', 'is no list', copied);
  const said = objects.flatMap((one: unknown, n) => {
    const own = Object.values(object(object(one).extensions)).find(
      (value) => object(value).throughline !== undefined,
    );
    if (!own) return [];
    const all = object(own).throughline;
    const at = `objects[${n}].extensions.throughline`;
    return (Array.isArray(all) ? all : [all]).map((each) => saidBy(each, at, n + 1));
  });
  if (said.length === 0) throw foreign('objects[0].extensions.throughline');
  return said;
}

function json(text: string, at: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw wrong(at, `is not valid JSON: ${String(error).slice(0, 120)}`, copied);
  }
}

function saidBy(value: unknown, at: string, line: number): Said {
  if (value === undefined) throw foreign(at);
  const read = carried.safeParse(value);
  if (read.success) return { ...read.data, at, line };
  const [issue] = read.error.issues;
  throw wrong(`${at}.${issue?.path.join('.') ?? ''}`, issue?.message ?? 'is not valid', copied);
}

const copied = 'Copy the file once more from where it was exported, or export it again.';

const wrong = (at: string, reason: string, remedy: string): UnreadableFileError =>
  new UnreadableFileError(`nothing was imported: ${at} ${reason}`, remedy);

const foreign = (at: string): UnreadableFileError =>
  wrong(
    at,
    'is missing: nothing there says in which records this was read, and nothing is taken in without',
    'Import the records themselves (JSON Lines, CSV, saved pages), or what Throughline exported as FollowTheMoney or STIX.',
  );

/** Every object is there, and every record that one rests on. @throws UnreadableFileError */
function checked(said: readonly Said[], readers: readonly Reader[]): readonly Said[] {
  const formats = new Set(readers.map(({ id }) => id));
  const [first] = said;
  if (!first) throw wrong('(file)', 'holds nothing', copied);
  if (first.of !== said.length)
    throw wrong(`${first.at}.of`, `says ${first.of} objects, and ${said.length} are there`, copied);
  const there = new Set<string>();
  for (const { at, records: own = [] } of said)
    for (const [n, record] of own.entries()) {
      const hash = createHash('sha256').update(Buffer.from(record.bytes, 'base64')).digest('hex');
      if (!formats.has(record.format))
        throw wrong(
          `${at}.records[${n}].format`,
          `${record.format} is not read here`,
          'Update Throughline.',
        );
      if (hash !== record.sha256)
        throw wrong(`${at}.records[${n}].bytes`, `has SHA-256 ${hash}, not its own`, copied);
      there.add(hash);
    }
  for (const { at, id, captures } of said) {
    const lost = captures.find((one) => !there.has(one));
    if (lost)
      throw wrong(
        `${at}.captures`,
        `of ${id} names the record ${lost}, which is not in the file`,
        'Export it again with its records, from a folder whose evidence is whole.',
      );
  }
  return said;
}

const networksAnew = (count: number) => ({
  field: '(file)',
  reason: `names ${count === 1 ? '1 network' : `${count} networks`}, which a run found where it came from`,
  remedy: 'Networks are found anew here: run resolve. Judgements are not in an export.',
});

async function* records(
  said: readonly Said[],
  readers: readonly Reader[],
): AsyncGenerator<RawRecord> {
  const pictures = new Map(said.flatMap((one) => Object.entries(one.pictures ?? {})));
  const received = said
    .flatMap(({ line, records: own = [] }) => own.map((record) => ({ line, record })))
    .sort((a, b) => a.record.n - b.record.n);
  for (const { line, record } of received) {
    const { format, sha256: hash, header = '', shows } = record;
    const bytes = Buffer.from(record.bytes, 'base64');
    const head = Buffer.from(header, 'base64');
    const parseOptions = atFirstLine(record);
    const content = Buffer.concat([head, bytes]);
    const reader = readers.find(({ id }) => id === format);
    if (!reader) continue;
    const read = reader.record
      ? await reader.record(bytes, parseOptions, (key) => key in shows)
      : { bytes, value: () => reader.reread(bytes, parseOptions) };
    yield {
      ...{ line, offset: head.length, length: bytes.length, ...read },
      received: {
        ...{ name: `${record.file}, line ${record.line}.${format}`, format, parseOptions },
        sha256: head.length > 0 ? createHash('sha256').update(content).digest('hex') : hash,
        ...{ bytes: content.length, content },
      },
      picture: (key) => {
        const held = pictures.get(shows[key] ?? '');
        return held === undefined ? undefined : Buffer.from(held, 'base64');
      },
    };
  }
}

/** Of a table the names of its columns stand right before the row now. */
function atFirstLine({ parseOptions }: CarriedRecord): string {
  const { headLine, ...rest } = JSON.parse(parseOptions) as Record<string, unknown>;
  return headLine === undefined ? parseOptions : JSON.stringify(rest);
}
