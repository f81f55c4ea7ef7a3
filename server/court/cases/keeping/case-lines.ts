import canonicalize from 'canonicalize';
import { z } from 'zod';
import { sha256Of } from '../../../core/evidence/index.ts';
import { CaseError, exhibitNumber, type Marking, markings } from '../../snapshot/index.ts';
import { contents } from './contents.ts';
import { storedQuery } from './items.ts';
import { caseWhats } from './records.ts';

/**
 * The form of a case that is handed on: one record a line, canonical JSON (RFC 8785). Each line holds the SHA-256 of the
 * line before (64 zeros in the first), as the custody log does, so that the first line that was changed is named; the
 * last counts them. Whoever changes the form, or adds a kind of item or entry, counts
 * the number on: a release that does not know it says so in its first line. Files of every form here are read.
 */
const caseForms = ['throughline-case/1', 'throughline-case/2', 'throughline-case/3'] as const;
const caseFormat = caseForms[2];

const start = '0'.repeat(64);
const time = z.iso.datetime({ precision: 3 });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const signed = { at: time, author: z.string(), account: z.string() };
const changed = { changedAt: time, changedBy: z.string(), changedAccount: z.string() };
const day = z.iso.date().nullable();
const whats = Object.keys(caseWhats);
const whole = z.number().int().nonnegative();

/** A text that holds JSON of this form. */
const jsonOf = (form: z.ZodType) =>
  z.string().refine((text) => {
    try {
      return form.safeParse(JSON.parse(text)).success;
    } catch {
      return false;
    }
  }, 'is not what such a record holds');
const ids = z.array(z.string());
const entry = {
  ...{ id: z.string(), version: whole, ...signed, ...changed },
  ...{ withdrawnAt: time.nullable(), withdrawnBy: z.string().nullable() },
  withdrawnAccount: z.string().nullable(),
};
const item = {
  ...{ network: z.string().nullable(), run: whole.nullable(), caption: z.string().nullable() },
  ...{ ...signed, removedAt: time.nullable(), removedBy: z.string().nullable() },
  removedAccount: z.string().nullable(),
};

const records = {
  case: z.strictObject({
    ...{ id: z.string().regex(/^case-[0-9a-f]{12}$/), title: z.string().min(1) },
    ...{ reference: z.string(), authority: z.string(), status: z.enum(['open', 'archived']) },
    ...{ producer: z.string().regex(/^[A-Z]{1,4}$/), members: jsonOf(ids) },
    ...{ periodFrom: day, periodTo: day, version: whole },
    /** How far it may be told, by TLP 2.0; files of the first forms have none. */
    marking: z.enum(Object.keys(markings) as Marking[]).optional(),
    ...{ createdAt: time, createdBy: z.string(), createdAccount: z.string(), ...changed },
  }),
  item: z.discriminatedUnion('kind', [
    z.strictObject({
      ...{ kind: z.enum(['entity', 'network', 'operation']), item: z.string(), ...item },
    }),
    z.strictObject({ kind: z.literal('query'), item: jsonOf(storedQuery), ...item }),
    z.strictObject({ kind: z.literal('link'), item: jsonOf(ids.length(2)), ...item }),
  ]),
  entry: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('note'), content: jsonOf(contents.note), ...entry }),
    z.strictObject({ kind: z.literal('task'), content: jsonOf(contents.task), ...entry }),
    z.strictObject({
      kind: z.literal('disclosure'),
      content: jsonOf(contents.disclosure),
      ...entry,
    }),
    z.strictObject({ kind: z.literal('answer'), content: jsonOf(contents.answer), ...entry }),
    z.strictObject({ kind: z.literal('name'), content: jsonOf(contents.name), ...entry }),
  ]),
  exhibit: z.strictObject({
    ...{ capture: z.string(), number: z.string().regex(exhibitNumber), n: whole },
    ...{ letters: z.string(), ad: z.string(), ...signed },
  }),
  bundle: z.strictObject({
    ...{ id: z.string(), name: z.string(), sha256, snapshot: sha256 },
    ...{ form: z.enum(['full', 'redacted']), recipient: z.string(), pages: whole },
    ...{ exhibits: whole, ...signed, servedOn: day, servedTo: z.string().nullable() },
    ...{ servedBy: z.string().nullable(), servedAccount: z.string().nullable() },
  }),
  change: z.strictObject({
    ...{ ...signed, what: z.enum(whats), about: jsonOf(ids), version: whole.nullable() },
    before: jsonOf(z.json()).nullable(),
  }),
} as const;

export type RecordName = keyof typeof records;
export type CaseRecord<Name extends RecordName> = z.infer<(typeof records)[Name]>;

/** A case as it is handed on, record by record. */
export interface CaseRecords {
  readonly case: CaseRecord<'case'>;
  readonly item: readonly CaseRecord<'item'>[];
  readonly entry: readonly CaseRecord<'entry'>[];
  readonly exhibit: readonly CaseRecord<'exhibit'>[];
  readonly bundle: readonly CaseRecord<'bundle'>[];
  readonly change: readonly CaseRecord<'change'>[];
}

const listed = ['item', 'entry', 'exhibit', 'bundle', 'change'] as const;

/** The text of a case that is handed on. @param from when and by whom it was written, for whoever reads it */
export function caseText(
  all: CaseRecords,
  from: { readonly at: string; readonly author: string; readonly account: string },
): string {
  let previous = start;
  let n = 0;
  const line = (record: string, content: object): string => {
    n += 1;
    const text = `${canonicalize({ n, previous, record, content })}`;
    previous = sha256Of(text);
    return `${text}\n`;
  };
  const lines = [line('format', { format: caseFormat, ...from }), line('case', all.case)];
  for (const name of listed) for (const one of all[name]) lines.push(line(name, one));
  lines.push(line('end', { lines: n + 1 }));
  return lines.join('');
}

const anyLine = z.strictObject({
  ...{ n: z.number().int(), previous: sha256, record: z.string(), content: z.unknown() },
});

/**
 * Reads a case that was handed on, and checks every line of it.
 * @throws CaseError `file` naming the first line that is not as it was written
 */
export function readCaseText(text: string): CaseRecords {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw damaged('its last line has no end: the file was cut off');
  const found = { item: [], entry: [], exhibit: [], bundle: [], change: [] } as {
    [Name in (typeof listed)[number]]: CaseRecord<Name>[];
  };
  let file: CaseRecord<'case'> | undefined;
  let previous = start;
  for (const [i, written] of lines.entries()) {
    const { record, content } = readLine(written, i + 1, previous);
    previous = sha256Of(written);
    if (i === 0) checkFormat(record, content);
    else if (record === 'case' && i === 1) file = parsed('case', content, i + 1);
    else if (record === 'end') checkEnd(content, i + 1, lines.length);
    else add(found, record, content, i + 1);
  }
  if (!file) throw damaged('it names no case');
  if (!/"record":"end"}$/.test(lines.at(-1) ?? '')) throw damaged('lines are missing at its end');
  return { case: file, ...found };
}

function readLine(written: string, n: number, previous: string) {
  let line: z.infer<typeof anyLine>;
  try {
    line = anyLine.parse(JSON.parse(written));
  } catch {
    if (n === 1) throw notOurs();
    throw damaged(`line ${n} is no record of a case`);
  }
  if (line.n !== n) throw damaged(`line ${n} is numbered ${line.n}: a line was removed or added`);
  if (line.previous !== previous)
    throw damaged(`line ${n - 1} was changed: line ${n} names another hash of it`);
  if (canonicalize(line) !== written) throw damaged(`line ${n} is not in canonical form`);
  return line;
}

function add(
  found: { readonly [Name in (typeof listed)[number]]: CaseRecord<Name>[] },
  record: string,
  content: unknown,
  n: number,
): void {
  switch (record) {
    case 'item':
      found.item.push(parsed('item', content, n));
      break;
    case 'entry':
      found.entry.push(parsed('entry', content, n));
      break;
    case 'exhibit':
      found.exhibit.push(parsed('exhibit', content, n));
      break;
    case 'bundle':
      found.bundle.push(parsed('bundle', content, n));
      break;
    case 'change':
      found.change.push(parsed('change', content, n));
      break;
    default:
      throw damaged(`line ${n} holds “${record.slice(0, 40)}”, which no case has`);
  }
}

function parsed<Name extends RecordName>(
  name: Name,
  content: unknown,
  n: number,
): CaseRecord<Name> {
  const read = records[name].safeParse(content);
  if (read.success) return read.data as CaseRecord<Name>;
  const [issue] = read.error.issues;
  throw damaged(
    `line ${n} (${name}): ${[...(issue?.path ?? [])].join('.')} ${issue?.message ?? ''}`,
  );
}

function checkFormat(record: string, content: unknown): void {
  const format = z.looseObject({ format: z.string() }).safeParse(content);
  if (record !== 'format' || !format.success) throw notOurs();
  if (caseForms.some((form) => form === format.data.format)) return;
  throw new CaseError(
    'file',
    `The file is of the form ${format.data.format.slice(0, 60)}; this release reads ${caseForms.join(' and ')}`,
    'Nothing was taken in. Take it in by the release that wrote it, or have it written by this one.',
  );
}

function checkEnd(content: unknown, n: number, lines: number): void {
  const end = z.strictObject({ lines: z.number() }).safeParse(content);
  if (!end.success || end.data.lines !== n || n !== lines)
    throw damaged(`line ${n} ends the case and does not count its ${lines} lines`);
}

const notOurs = () =>
  new CaseError('file', 'The file is no case of Throughline', 'Take one that “case export” wrote.');

export const damaged = (what: string): CaseError =>
  new CaseError(
    'file',
    `The file is not as it was written: ${what}`,
    'Nothing was taken in. Have it sent again, and compare its SHA-256 with the one that its author tells.',
  );
