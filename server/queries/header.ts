import { z } from 'zod';
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
  /** The whole text, header included: what is run is what is shown. */
  readonly cypher: string;
}

/** A query file that does not follow the form of a header, with the line. */
export class QueryHeaderError extends Error {
  readonly query: string;
  readonly remedy =
    'Correct that line as the other files of the folder have it, or take the file away.';
  constructor(query: string, line: number, problem: string) {
    super(`cypher/library/${query}.cypher, line ${line}: ${problem}`);
    this.name = 'QueryHeaderError';
    this.query = query;
  }
}

const parameterLine =
  /^param (\w+) (\w+)(?: (\d+)\.\.(\d+)?)?(?: not (\w+))?(?: = (\S+))? "([^"]+)"(?: e\.g\. (\S+))?$/;
const columnLine = /^column (\w+) "([^"]+)"$/;
const textLine = /^(title|description|how to read|version): (.+)$/;

const headerSchema = z.object({
  title: z.string(),
  description: z.string(),
  'how to read': z.string(),
  version: z
    .string()
    .regex(/^[1-9]\d*$/, 'is no whole number')
    .transform(Number),
});

/**
 * Reads the header of a saved query: comment lines before the first statement line, of the forms
 * `title: …`, `description: …`, `how to read: …`, `version: N`, `column NAME "Title"` and
 * `param NAME TYPE [LEAST..[MOST]] [not OTHER] [= default] "Title" [e.g. example]`.
 */
export function parseQuery(name: string, cypher: string): SavedQuery {
  const texts: Record<string, string> = {};
  const parameters: Parameter[] = [];
  const columns: { name: string; title: string }[] = [];
  for (const [i, line] of cypher.split('\n').entries()) {
    if (!line.startsWith('//')) break;
    const fail = (problem: string): never => {
      throw new QueryHeaderError(name, i + 1, problem);
    };
    const body = line.slice(2).trim();
    const text = textLine.exec(body);
    const column = columnLine.exec(body);
    const parameter = parameterLine.exec(body);
    if (text?.[1] && text[2]) {
      if (Object.hasOwn(texts, text[1])) fail(`${text[1]} is given twice`);
      texts[text[1]] = text[2];
    } else if (column?.[1] && column[2]) {
      if (columns.some((other) => other.name === column[1])) fail(`${column[1]} is given twice`);
      columns.push({ name: column[1], title: column[2] });
    } else if (parameter) {
      if (parameters.some((other) => other.name === parameter[1]))
        fail(`${parameter[1]} is given twice`);
      const read = toParameter(parameter, fail);
      if (read.unlike !== undefined && !parameters.some(({ name }) => name === read.unlike))
        fail(`${read.unlike} is no parameter above it`);
      parameters.push(read);
    } else fail(`“${body}” is no line of a header`);
  }
  if (columns.length === 0) throw new QueryHeaderError(name, 1, 'the header lacks column');
  const header = headerSchema.safeParse(texts);
  if (!header.success) {
    const [issue] = header.error.issues;
    const key = issue?.path.join('.') ?? '';
    const problem = Object.hasOwn(texts, key)
      ? `${key} ${issue?.message}`
      : `the header lacks ${key}`;
    throw new QueryHeaderError(name, 1, problem);
  }
  const { title, description, version } = header.data;
  return {
    name,
    title,
    description,
    howToRead: header.data['how to read'],
    version,
    parameters,
    columns,
    cypher,
  };
}

function toParameter(
  [, name = '', written = '', least, most, unlike, preset, title = '', example]: RegExpExecArray,
  fail: (problem: string) => never,
): Parameter {
  const type =
    parameterTypes.find((candidate) => candidate === written) ??
    fail(`${written} is none of ${parameterTypes.join(', ')}`);
  if (least !== undefined && type !== 'number' && type !== 'integer')
    fail(`${name} is no number: it has no least`);
  const allowed: Allowed = {
    type,
    ...(least === undefined ? {} : { least: Number(least) }),
    ...(most === undefined ? {} : { most: Number(most) }),
  };
  for (const value of [preset, example]) {
    if (value !== undefined && allowedValue(allowed, value) === undefined)
      fail(`${name} “${value}” is not ${wantedOf(allowed)}`);
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
