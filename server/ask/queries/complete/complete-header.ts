import { headerFields, resultForms } from '../header.ts';
import { parameterTypes } from '../types.ts';
import type { Completion, Completions } from './index.ts';

/** What the fields of a header and of its parameters are, in a few words. */
const abouts: Readonly<Record<string, string>> = {
  ...{ title: 'as lists show it, a question', description: 'what it asks' },
  ...{ howToRead: 'what it says, and what not', version: 'counted by saving' },
  ...{ format: 'of the header; 1 unless said', saved: 'written by saving' },
  ...{ tags: 'folders, as [movement, time]' },
  ...{ slow: 'how long it takes', result: 'table, graph or a chart first' },
  ...{ parameters: 'what is asked for', columns: 'what is returned, with titles' },
  ...{ type: 'what its value has to be', help: 'what is meant' },
  ...{ least: 'smallest number', most: 'largest number', choices: 'the texts that it may be' },
  ...{ unlike: 'another that it has to differ from', default: 'what counts if nothing is given' },
  example: 'a value to begin with',
};

const word = /[\p{L}\p{N}_]*$/u;

/**
 * What may stand in a header at the end of this.
 * @param header all of it
 * @param before what stands before the place
 */
export function completeHeader(header: string, before: string): Completions | undefined {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const [written = ''] = word.exec(line) ?? [];
  const ahead = line.slice(0, line.length - written.length);
  const options = optionsFor(header, before, ahead);
  return options && { from: before.length - written.length, options };
}

function optionsFor(header: string, before: string, ahead: string): Completion[] | undefined {
  if (!before.includes('\n')) return undefined;
  if (/^result: +$/.test(ahead)) return values(resultForms, 'what is looked at first');
  if (/(?:^|[{,]) *type: +$/.test(ahead)) return values(parameterTypes, 'type of a parameter');
  if (ahead === '') return namesOf(headerFields.header, /^(\w+):/gm, header);
  const isOfParameter = /^ +[^\s:]+: *\{(?:.*,)? *$/.test(ahead) || /^ {4,}$/.test(ahead);
  return isOfParameter && sectionOf(before) === 'parameters'
    ? namesOf(headerFields.parameter, /(\w+):/g, ahead)
    : undefined;
}

const values = (names: readonly string[], about: string): Completion[] =>
  names.map((label) => ({ label, kind: 'keyword', about }));

/** Those that are not there yet. */
function namesOf(fields: readonly string[], pattern: RegExp, written: string): Completion[] {
  const taken = new Set(namesIn(written, pattern));
  return fields
    .filter((name) => !taken.has(name))
    .map((label) => ({ label, kind: 'field', insert: `${label}: `, about: abouts[label] ?? '' }));
}

const namesIn = (written: string, pattern: RegExp): string[] =>
  [...written.matchAll(pattern)].map(([, name = '']) => name);

/** The field below which this stands. */
const sectionOf = (before: string): string | undefined => namesIn(before, /^(\w+):/gm).at(-1);
