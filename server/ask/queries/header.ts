import { z } from 'zod';
import { ThroughlineError } from '../../core/errors.ts';
import { didYouMean } from '../../core/nearest.ts';
import { type FrontMatter, FrontMatterError, readFrontMatter } from './front-matter.ts';
import { checkParameter, type Fail } from './header-parameter.ts';
import type { TextPlace } from './refused.ts';
import { type Allowed, parameterTypes } from './types.ts';

export interface Parameter extends Allowed {
  readonly name: string;
  readonly title: string;
  /** The parameter whose value this one may not have. */
  readonly unlike?: string;
  /** What counts where nothing is given; an empty one: nothing has to be. */
  readonly default?: string;
  readonly example?: string;
  /** What is meant, where the title is too short for it. */
  readonly help?: string;
}

/** What an answer is looked at as first. */
export const resultForms = ['table', 'graph', 'chart', 'line', 'map'] as const;

/** A saved query: its header and its Cypher. */
export interface SavedQuery {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly howToRead: string;
  readonly version: number;
  /** The folders in which lists show it. */
  readonly tags: readonly string[];
  /** How long it takes, where that is more than a second on a graph of 100,000 ads. */
  readonly slow?: string;
  readonly result: (typeof resultForms)[number];
  readonly parameters: readonly Parameter[];
  readonly columns: readonly { readonly name: string; readonly title: string }[];
  /** Who saved this version and when, as the program wrote it; what ships with Throughline has none. */
  readonly saved?: { readonly at: string; readonly by: string };
  /** An analyst's, in the data folder; else it ships with Throughline. */
  readonly own: boolean;
  /** The whole text, header included: what is run is what is shown. */
  readonly cypher: string;
}

/** A query file that does not follow the form of a header, with the line. */
export class QueryHeaderError extends ThroughlineError {
  override readonly name = 'QueryHeaderError';
  readonly answeredAs = 'BAD_INPUT';
  readonly query: string;
  readonly own: boolean;
  readonly line: number;
  /** In UTF-16 units from 1; undefined where it is about the whole line. */
  readonly column: number | undefined;
  readonly problem: string;
  /** What to write instead, for who has the text before him. */
  readonly mend: string;
  /** @param field of the header, with what it lies in: `parameters.since.type` */
  constructor(
    { name, own }: Named,
    { line = 1, column }: TextPlace,
    problem: string,
    mend: string,
    field?: string,
  ) {
    super(
      `${own ? 'queries' : 'cypher/library'}/${name}.cypher, line ${line}${column === undefined ? '' : `, column ${column}`}: ${problem}`,
      `${mend} Or take the file away.`,
      { field },
    );
    this.column = column;
    this.query = name;
    this.own = own;
    this.line = line;
    this.problem = problem;
    this.mend = mend;
  }
}

/** Which file it is: one of the data folder, or one that ships with Throughline. */
export type Named = Pick<SavedQuery, 'name' | 'own'>;

/** Longer ones are none that anybody reads. In UTF-16 units. */
export const longestQuery = 20_000;
/** Signs that are not seen, or turn the order in which others are: what is run would not be what is shown. */
const unseen = /[\p{Cc}\p{Cs}\u061c\u202a-\u202e\u2066-\u2069]/u;

/** What Cypher takes for a name without quotes: letters of any script. */
const name = z.string().regex(/^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u);
const text = z.string().trim().min(1, 'is empty');
const number = z
  .string()
  .regex(/^-?\d{1,15}(?:\.\d+)?$/, 'is no number')
  .transform(Number);
/** A text as it is written, or a list of them. */
const preset = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => (typeof given === 'string' ? given : given.join(', ')));
const parameter = z.strictObject({
  type: z.enum(parameterTypes),
  title: text,
  help: text.optional(),
  least: number.optional(),
  most: number.optional(),
  choices: z.array(text).min(1, 'is empty').optional(),
  unlike: text.optional(),
  default: preset.optional(),
  example: preset.optional(),
});
/** Of the header itself; one that says nothing is of this. A later one may have fields of which nobody here knows. */
const formatRead = '1';
const header = z.strictObject({
  title: text,
  description: text,
  howToRead: text,
  version: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'is no whole number')
    .transform(Number),
  saved: z
    .strictObject({
      at: z.iso.datetime({ precision: 3, error: 'is no time' }),
      by: z.string().regex(/^\p{L}{1,4}$/u, 'is no initials'),
    })
    .optional(),
  tags: z.array(z.string().regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u, 'is no tag')).optional(),
  slow: text.optional(),
  result: z.enum(resultForms).optional(),
  // An empty one is a text in YAML.
  parameters: z.preprocess((given) => given || {}, z.record(name, parameter)),
  columns: z.record(name, text),
  format: z.literal(formatRead).optional(),
});

/** The fields that a header has, and each parameter in it. */
export const headerFields = {
  header: Object.keys(header.shape),
  parameter: Object.keys(parameter.shape),
} as const;
const fields = {
  header: headerFields.header.join(', '),
  parameter: headerFields.parameter.join(', '),
};

/** What to write instead, by field. */
const mends: Readonly<Record<string, string>> = {
  saved: 'Take it out: saving writes it.',
  version: 'Write “version: 1”: saving counts on.',
  tags: 'Write “tags: [movement, payments]”: words of letters and digits, with dashes within.',
  columns:
    'Write “columns:” and below it, for each name of the RETURN, a line “  NAME: Title”: letters, digits and _.',
  parameters:
    'Write “parameters:” and below it a line “  NAME: { type: text, title: Title }” for each, with “, default: …” or “, example: …” where there is one.',
};

/**
 * Reads the header of a saved query: YAML in a comment block above the Cypher, of the fields of `header`.
 * @throws QueryHeaderError
 */
export function parseQuery(named: Named, cypher: string): SavedQuery {
  checkSigns(named, cypher, cypher.split('\n'));
  const matter = frontMatterOf(named, cypher);
  const fail: Fail = (path, problem, mend, at = 'value') => {
    const field = path.map(String).join('.') || undefined;
    throw new QueryHeaderError(named, matter.placeOf(path, at), problem, mend, field);
  };
  const format = formatOf(matter.value);
  if (format !== formatRead)
    fail(
      ['format'],
      `the header has form ${format}, of a newer Throughline; this one reads form ${formatRead}`,
      'Use it with the Throughline that wrote it, or bring this one up to date.',
    );
  const read = header.safeParse(matter.value);
  if (!read.success) {
    const { issues } = read.error;
    // A field that is misspelt is also missing.
    const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
    if (!issue) throw read.error;
    const [path, problem, word, allowed = []] = wrongWith(issue, matter.value);
    const mend =
      mends[String(path[0])] ??
      `Write “${path.join(': ')}: …”. The fields of a header are ${fields.header}.`;
    const near = word === undefined ? '' : didYouMean(word, allowed);
    return fail(
      path,
      problem,
      near || mend,
      issue.code === 'unrecognized_keys' || issue.code === 'invalid_key' ? 'name' : 'value',
    );
  }
  const { format: _, parameters, columns, saved, slow, ...about } = read.data;
  const { tags = [], result = 'table' } = about;
  if (Object.keys(columns).length === 0)
    fail(['columns'], 'the header lacks columns', mends.columns ?? '');
  const inOrder = Object.entries(parameters).map(([own, each]) => withName(own, each));
  for (const [i, each] of inOrder.entries()) checkParameter(each, inOrder.slice(0, i), fail);
  return {
    ...named,
    ...about,
    ...{ tags, result },
    ...(slow === undefined ? {} : { slow }),
    parameters: inOrder,
    columns: Object.entries(columns).map(([own, title]) => ({ name: own, title })),
    ...(saved ? { saved } : {}),
    cypher,
  };
}

const formatOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'format' in value ? value.format : formatRead;

/** The text of a saved query with another version in its header, and who saved it when. */
export const stampQuery = (named: Named, cypher: string, version: number, at: string, by: string) =>
  frontMatterOf(named, cypher).stamped(version, at, by);

/** The line of the text in which the header speaks of this, from 1; undefined where it cannot be read. */
export function lineInHeader(cypher: string, path: readonly string[]): number | undefined {
  try {
    return readFrontMatter(cypher).lineOf(path);
  } catch (error) {
    if (error instanceof FrontMatterError) return undefined;
    throw error;
  }
}

function frontMatterOf(named: Named, cypher: string): FrontMatter {
  try {
    return readFrontMatter(cypher);
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
    const { line, column, message, mend } = error;
    const place = column === undefined ? { line } : { line, column };
    throw new QueryHeaderError(named, place, message, mend);
  }
}

/** Where something is wrong, what, and which word; what may stand there where that is one of a few. */
function wrongWith(
  issue: z.core.$ZodIssue,
  value: unknown,
): [path: PropertyKey[], problem: string, word?: string, allowed?: readonly string[]] {
  const { path } = issue;
  const place = path.slice(0, -1);
  const owner =
    place.length === 0
      ? 'the header'
      : `${String(place[0]).replace(/s$/, '')} ${place.slice(1).map(String).join(' ')}`.trim();
  const field = String(path.at(-1) ?? 'the header');
  const written = path.reduce<unknown>(
    (all, key) => (all as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  if (issue.code === 'unrecognized_keys') {
    const [unknown = ''] = issue.keys;
    const level = path.length === 0 ? 'header' : 'parameter';
    return [
      [...path, unknown],
      `“${unknown}” is none of ${fields[level]}`,
      unknown,
      headerFields[level],
    ];
  }
  if (written === undefined) return [path, `${owner} lacks ${field}`];
  if (issue.code === 'invalid_key') return [path, `“${field}” is no name for Cypher`];
  if (issue.code === 'invalid_value')
    return [
      path,
      `${owner}: “${String(written)}” is none of ${issue.values.join(', ')}`,
      String(written),
      issue.values.map(String),
    ];
  if (issue.code === 'invalid_type')
    return [
      path,
      `${owner}: ${field} is ${issue.expected === 'string' ? 'no text' : 'not a list of names'}`,
    ];
  return [path, `${owner}: ${field} ${issue.message}`];
}

/** As it is kept: what is not given is not there. */
function withName(own: string, { title, type, ...rest }: z.output<typeof parameter>): Parameter {
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  return { name: own, title, type, ...Object.fromEntries(given) };
}

/** @throws QueryHeaderError for a text that is too long, or holds what is not seen */
function checkSigns(named: Named, cypher: string, lines: readonly string[]): void {
  if (cypher.length > longestQuery)
    throw new QueryHeaderError(
      named,
      { line: 1 },
      `the text has ${cypher.length.toLocaleString('en')} characters, ${longestQuery.toLocaleString('en')} at the most`,
      'Make it shorter.',
    );
  for (const [i, line] of lines.entries()) {
    const sign = unseen.exec(line.replaceAll('\t', ' ').replace(/\r$/, ''));
    if (!sign) continue;
    const code = (sign[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new QueryHeaderError(
      named,
      { line: i + 1, column: sign.index + 1 },
      `the line holds a sign that is not seen (U+${code})`,
      `Take it out, or write \\u${code} in a text in quotes.`,
    );
  }
}
