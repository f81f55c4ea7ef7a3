import { FrontMatterError, readFrontMatter } from '../front-matter.ts';
import { readers } from '../guard.ts';
import type { Completion } from './index.ts';
import { anyProperty, labels, types } from './schema.ts';

const name = String.raw`[\p{L}_][\p{L}\p{N}_]*`;
/** What is named in a pattern, by AS or YIELD, or goes through a list. */
const namings = new RegExp(
  `(?:[([]\\s*|\\bAS\\s+|\\bYIELD\\s+)(${name})(?![\\p{L}\\p{N}_]|\\s*[(.])`,
  'giu',
);
const keywords =
  /^(?:DISTINCT|NOT|CASE|EXISTS|COUNT|COLLECT|TRUE|FALSE|NULL|ALL|ANY|NONE|SINGLE)$/i;

const told = (kind: Completion['kind'], names: Readonly<Record<string, string>>): Completion[] =>
  Object.entries(names).map(([label, about]) => ({ label, kind, about }));

const abouts = (declared: typeof labels) =>
  Object.fromEntries(Object.entries(declared).map(([label, { about }]) => [label, about]));

export const labelNames = (): Completion[] => told('label', abouts(labels));
export const typeNames = (): Completion[] => told('type', abouts(types));

export const procedureNames = (): Completion[] =>
  [...readers].map((label) => ({ label, kind: 'procedure', insert: `${label}(`, about: '' }));

/** The parameters that the header asks for, with the sign before each. */
export function parameterNames(text: string): Completion[] {
  const { parameters } = headerOf(text);
  if (typeof parameters !== 'object' || parameters === null) return [];
  return Object.entries(parameters).map(([own, declared]) => ({
    ...{ label: `$${own}`, kind: 'parameter' },
    about: [declared?.type, declared?.title].filter((one) => typeof one === 'string').join(', '),
  }));
}

function headerOf(text: string): {
  readonly parameters?: Record<string, Record<string, unknown> | null>;
} {
  try {
    return readFrontMatter(text).value as ReturnType<typeof headerOf>;
  } catch (error) {
    // While it is written it may be none.
    if (error instanceof FrontMatterError) return {};
    throw error;
  }
}

/** Names that the Cypher has given. */
export function variableNames(cypher: string): Completion[] {
  const found = [...cypher.matchAll(namings)].map(([, one = '']) => one);
  const variables = new Set(found.filter((one) => !keywords.test(one)));
  return [...variables].map((label) => ({
    ...{ label, kind: 'variable' },
    about: labelsOf(cypher, label).join(', '),
  }));
}

/** The labels or types with which a pattern introduces a name. */
function labelsOf(cypher: string, variable: string): string[] {
  const introduced = new RegExp(`[([]\\s*${variable}\\s*:\\s*([^()[\\]{}*]+)`, 'gu');
  return [...cypher.matchAll(introduced)].flatMap(([, written = '']) =>
    (written.split(/\bWHERE\b/i)[0] ?? '').split(/[\s|&:!%]+/).filter((one) => one !== ''),
  );
}

/** The properties of what a name stands for; of everything, where that is not said. */
export function propertyNames(cypher: string, variable: string): Completion[] {
  return propertiesOf(labelsOf(cypher, variable));
}

/** The properties of the node or relationship whose braces are open at the end. */
export function propertyNamesWithin(cypher: string): Completion[] {
  const [, written = ''] = /:\s*([^()[\]{}:]+)\{[^{}]*$/.exec(cypher) ?? [];
  return propertiesOf(written.split(/[\s|&!]+/));
}

function propertiesOf(names: readonly string[]): Completion[] {
  const declared = names.flatMap((one) => labels[one] ?? types[one] ?? []);
  if (declared.length === 0) return told('property', anyProperty);
  return told('property', Object.assign({}, ...declared.map(({ properties }) => properties)));
}
