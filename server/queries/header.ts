import { z } from 'zod';
import { ThroughlineError } from '../errors.ts';
import { type Allowed, allowedValue, parameterTypes, wantedOf } from './types.ts';

export interface Parameter extends Allowed {
  readonly name: string;
  readonly title: string;
  /** The parameter whose value this one may not have. */
  readonly unlike?: string;
  readonly default?: string;
  readonly example?: string;
}

/** A saved query: its header and its Cypher. */
export interface SavedQuery {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly howToRead: string;
  readonly version: number;
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
  readonly problem: string;
  /** What to write instead, for who has the text before him. */
  readonly mend: string;
  constructor({ name, own }: Named, line: number, problem: string, mend: string) {
    super(
      `${own ? 'queries' : 'cypher/library'}/${name}.cypher, line ${line}: ${problem}`,
      'Correct that line as the other files of the folder have it, or take the file away.',
    );
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
const name = '([\\p{L}\\p{M}\\p{N}_]+)';
const parameterLine = new RegExp(
  `^param ${name} (\\w+)(?: (\\d+)\\.\\.(\\d+)?)?(?: not ${name})?(?: = (\\S+))? "([^"]+)"(?: e\\.g\\. (\\S+))?$`,
  'u',
);
const columnLine = new RegExp(`^column ${name} "([^"]+)"$`, 'u');
const textLine = /^(title|description|how to read|version|saved): (.+)$/;
const forms = {
  text: 'Write “// title: …”, “// description: …”, “// how to read: …” or “// version: 1”.',
  column: 'Write “// column NAME "Title"” for each name of the RETURN.',
  param:
    'Write “// param NAME TYPE "Title"”, with “= default” before the title or “e.g. example” after it.',
};

const time = z.iso.datetime({ precision: 3 });
const headerSchema = z.object({
  title: z.string(),
  description: z.string(),
  'how to read': z.string(),
  version: z
    .string()
    .regex(/^[1-9]\d*$/, 'is no whole number')
    .transform(Number),
  saved: z
    .string()
    .regex(/^\S+ by \p{L}{1,4}$/u, 'is no time and initials')
    .refine((text) => time.safeParse(text.split(' ')[0]).success, 'is no time and initials')
    .optional(),
});

/**
 * Reads the header of a saved query: comment lines before the first statement line, of the forms
 * `title: …`, `description: …`, `how to read: …`, `version: N`, `column NAME "Title"` and
 * `param NAME TYPE [LEAST..[MOST]] [not OTHER] [= default] "Title" [e.g. example]`, and
 * `saved: TIME by INITIALS`, which the program writes.
 * @throws QueryHeaderError
 */
export function parseQuery(named: Named, cypher: string): SavedQuery {
  const texts: Record<string, string> = {};
  const parameters: Parameter[] = [];
  const columns: { name: string; title: string }[] = [];
  const lines = cypher.split('\n');
  checkSigns(named, cypher, lines);
  for (const [i, line] of lines.entries()) {
    if (!line.startsWith('//')) break;
    const fail: Fail = (problem, mend) => {
      throw new QueryHeaderError(named, i + 1, problem, mend);
    };
    const body = line.slice(2).trim();
    const text = textLine.exec(body);
    const column = columnLine.exec(body);
    const parameter = parameterLine.exec(body);
    const once = (what: string, already: boolean) => {
      if (already) fail(`${what} is given twice`, 'Take one of the two lines out.');
    };
    if (text?.[1] && text[2]) {
      once(text[1], Object.hasOwn(texts, text[1]));
      texts[text[1]] = text[2];
    } else if (column?.[1] && column[2]) {
      once(
        column[1],
        columns.some((other) => other.name === column[1]),
      );
      columns.push({ name: column[1], title: column[2] });
    } else if (parameter) {
      once(
        parameter[1] ?? '',
        parameters.some((other) => other.name === parameter[1]),
      );
      const read = toParameter(parameter, fail);
      if (read.unlike !== undefined && !parameters.some(({ name }) => name === read.unlike))
        fail(`${read.unlike} is no parameter above it`, 'Name one of a line above.');
      parameters.push(read);
    } else fail(`“${body}” is no line of a header`, formLike(body));
  }
  if (columns.length === 0)
    throw new QueryHeaderError(named, 1, 'the header lacks column', forms.column);
  const header = headerSchema.safeParse(texts);
  if (!header.success) {
    const [issue] = header.error.issues;
    const key = issue?.path.join('.') ?? '';
    const there = Object.hasOwn(texts, key);
    throw new QueryHeaderError(
      named,
      there ? lines.findIndex((line) => line.startsWith(`// ${key}:`)) + 1 || 1 : 1,
      there ? `${key} ${issue?.message}` : `the header lacks ${key}`,
      fieldMend[key] ?? forms.text,
    );
  }
  const { title, description, version, saved } = header.data;
  const [at, , by] = saved?.split(' ') ?? [];
  return {
    ...named,
    title,
    description,
    howToRead: header.data['how to read'],
    version,
    parameters,
    columns,
    ...(at && by ? { saved: { at, by } } : {}),
    cypher,
  };
}

const fieldMend: Readonly<Record<string, string>> = {
  saved: 'Take the line out: saving writes it.',
  version: 'Write “// version: 1”: saving counts on.',
};

type Fail = (problem: string, mend: string) => never;

const formLike = (body: string): string =>
  (body.startsWith('param') && forms.param) ||
  (body.startsWith('column') && forms.column) ||
  `${forms.text} Other comments stand below an empty line or the first line of Cypher.`;

/** @throws QueryHeaderError for a text that is too long, or holds what is not seen */
function checkSigns(named: Named, cypher: string, lines: readonly string[]): void {
  if (cypher.length > longestQuery)
    throw new QueryHeaderError(
      named,
      1,
      `the text has ${cypher.length.toLocaleString('en')} characters, ${longestQuery.toLocaleString('en')} at the most`,
      'Make it shorter.',
    );
  for (const [i, line] of lines.entries()) {
    const [sign] = unseen.exec(line.replaceAll('\t', '').replace(/\r$/, '')) ?? [];
    if (sign === undefined) continue;
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new QueryHeaderError(
      named,
      i + 1,
      `the line holds a sign that is not seen (U+${code})`,
      `Take it out, or write \\u${code} in a text in quotes.`,
    );
  }
}

function toParameter(
  [, name = '', written = '', least, most, unlike, preset, title = '', example]: RegExpExecArray,
  fail: Fail,
): Parameter {
  const type =
    parameterTypes.find((candidate) => candidate === written) ??
    fail(`${written} is none of ${parameterTypes.join(', ')}`, 'Write one of these types.');
  if (least !== undefined && type !== 'number' && type !== 'integer')
    fail(
      `${name} is no number: it has no least`,
      'Take LEAST..MOST out, or make it a number or an integer.',
    );
  const allowed: Allowed = {
    type,
    ...(least === undefined ? {} : { least: Number(least) }),
    ...(most === undefined ? {} : { most: Number(most) }),
  };
  for (const value of [preset, example]) {
    if (value !== undefined && allowedValue(allowed, value) === undefined)
      fail(`${name} “${value}” is not ${wantedOf(allowed)}`, `Write ${wantedOf(allowed)}.`);
  }
  return {
    name,
    title,
    ...allowed,
    ...(unlike === undefined ? {} : { unlike }),
    ...(preset === undefined ? {} : { default: preset }),
    ...(example === undefined ? {} : { example }),
  };
}
