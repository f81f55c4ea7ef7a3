import { z } from 'zod';

export const parameterTypes = [
  'text',
  'entity',
  'country',
  'date',
  'number',
  'integer',
  'kind',
] as const;
export type ParameterType = (typeof parameterTypes)[number];

export interface Parameter {
  readonly name: string;
  readonly title: string;
  readonly type: ParameterType;
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
  constructor(name: string, line: number, problem: string) {
    super(`cypher/library/${name}.cypher, line ${line}: ${problem}`);
    this.name = 'QueryHeaderError';
  }
}

const parameterLine = /^param (\w+) (\w+)(?: = (\S+))? "([^"]+)"(?: e\.g\. (\S+))?$/;
const columnLine = /^column (\w+) "([^"]+)"$/;
const textLine = /^(title|description|how to read|version): (.+)$/;

const headerSchema = z.object({
  title: z.string(),
  description: z.string(),
  'how to read': z.string(),
  version: z.coerce.number().int().positive(),
});

/**
 * Reads the header of a saved query: comment lines before the first statement line, of the forms
 * `title: …`, `description: …`, `how to read: …`, `version: N`, `column NAME "Title"` and
 * `param NAME TYPE [= default] "Title" [e.g. example]`.
 */
export function parseQuery(name: string, cypher: string): SavedQuery {
  const texts: Record<string, string> = {};
  const parameters: Parameter[] = [];
  const columns: { name: string; title: string }[] = [];
  for (const [i, line] of cypher.split('\n').entries()) {
    if (!line.startsWith('//')) break;
    const body = line.slice(2).trim();
    const text = textLine.exec(body);
    const column = columnLine.exec(body);
    const parameter = parameterLine.exec(body);
    if (text?.[1] && text[2]) texts[text[1]] = text[2];
    else if (column?.[1] && column[2]) columns.push({ name: column[1], title: column[2] });
    else if (parameter) parameters.push(toParameter(name, i + 1, parameter));
    else throw new QueryHeaderError(name, i + 1, `“${body}” is no line of a header`);
  }
  const header = headerSchema.safeParse(texts);
  if (!header.success)
    throw new QueryHeaderError(
      name,
      1,
      `the header lacks ${header.error.issues[0]?.path.join('.')}`,
    );
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
  query: string,
  line: number,
  [, name = '', written = '', preset, title = '', example]: RegExpExecArray,
): Parameter {
  const type = parameterTypes.find((candidate) => candidate === written);
  if (!type)
    throw new QueryHeaderError(query, line, `${written} is none of ${parameterTypes.join(', ')}`);
  return {
    name,
    title,
    type,
    ...(preset === undefined ? {} : { default: preset }),
    ...(example === undefined ? {} : { example }),
  };
}
