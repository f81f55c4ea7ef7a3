import { readFileSync } from 'node:fs';
import path from 'node:path';
import { REPOSITORY } from '../config.ts';
import { GraphError } from './graph-errors.ts';

const FOLDER = path.join(REPOSITORY, 'cypher');
const STATEMENT_NAME = /^[a-z0-9-]+(\/[a-z0-9-]+)+$/;
const PLACEHOLDER = /__[A-Z]+(?:_[A-Z]+)*__/g;
/** Labels and relationship types only: nothing that could close an identifier and go on. */
const GRAPH_NAME = /^[A-Z][A-Za-z_]*$/;

const texts = new Map<string, string>();

function load(name: string): string {
  const kept = texts.get(name);
  if (kept !== undefined) return kept;
  if (!STATEMENT_NAME.test(name)) {
    throw new GraphError(
      'statement-missing',
      `"${name}" is not the name of a statement`,
      'Name it as room/name, in lower-case letters, digits and dashes.',
    );
  }
  try {
    const text = readFileSync(path.join(FOLDER, `${name}.cypher`), 'utf8');
    texts.set(name, text);
    return text;
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause;
    throw new GraphError(
      'statement-missing',
      `There is no statement cypher/${name}.cypher`,
      'Check the name, or restore the file from the release.',
      { cause },
    );
  }
}

/**
 * Puts names into a statement's placeholders; see `statement`.
 * @param name of the statement, for errors
 */
export function fillNames(name: string, text: string, names: Record<string, string>): string {
  const used = new Set<string>();
  const filled = text.replace(PLACEHOLDER, (placeholder) => {
    const key = placeholder.slice(2, -2);
    const value = names[key];
    used.add(key);
    if (value === undefined || !GRAPH_NAME.test(value)) {
      throw new GraphError(
        'statement',
        `cypher/${name}.cypher cannot take ${JSON.stringify(value)} for ${placeholder}`,
        'Give a label or relationship type: a capital letter, then letters and underscores.',
      );
    }
    return value;
  });
  const unknown = Object.keys(names).filter((key) => !used.has(key));
  if (unknown.length > 0) {
    throw new GraphError(
      'statement',
      `cypher/${name}.cypher has no placeholder for ${unknown.join(', ')}`,
      'Leave the name out, or put its placeholder into the statement.',
    );
  }
  return filled;
}

/**
 * The text of `cypher/<name>.cypher`, leading comments included, read once.
 *
 * `names` fills placeholders: `{ LABEL: 'Phone' }` replaces `__LABEL__`. This is the only way a
 * label or a relationship type gets into a statement (Cypher takes no parameter there), so a value
 * must look like one; everything else travels as a parameter.
 *
 * @throws GraphError `statement-missing` for an unknown file, `statement` for a name that is not a
 * label, a placeholder left unfilled, or one that the statement does not have
 */
export function statement(name: string, names: Record<string, string> = {}): string {
  return fillNames(name, load(name), names);
}
