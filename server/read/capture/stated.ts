import { optionalFields } from './fields.ts';
import { reasonOf } from './problems.ts';
import { type StatedCustody, UnreadableFileError } from './reader.ts';

const { collector, tool, toolSettings, vantage, authority, collectorHash } = optionalFields;

/** What may be said of a whole file: the field of a capture that each one stands for, and its check. */
const statedFields = { collector, tool, toolSettings, vantage, authority, sha256: collectorHash };
const statedNames = Object.keys(statedFields) as (keyof StatedCustody)[];

/** What was written, before it is checked: from a form, a request or a command line. */
export type WrittenCustody = { readonly [Name in keyof StatedCustody]?: unknown };

/**
 * What whoever imports says of how a file was collected, checked as the fields of a capture are.
 * @returns undefined where nothing is said
 * @throws UnreadableFileError naming what is said in a way that cannot be kept
 */
export function statedCustody(written: WrittenCustody): StatedCustody | undefined {
  const said: Record<string, string> = {};
  for (const name of statedNames) {
    const value = written[name];
    if (typeof value !== 'string' || value.trim() === '') continue;
    const read = statedFields[name].safeParse(value.trim());
    const text = read.success ? read.data.replace(/^sha256:/, '') : '';
    if (!read.success || (name === 'sha256' && !/^[0-9a-f]{64}$/.test(text)))
      throw new UnreadableFileError(
        `${name} ${read.success ? 'is not a SHA-256 in hex' : reasonOf(read.error)}`,
        'Write it again, or leave it out.',
      );
    said[name] = name === 'sha256' ? text : read.data;
  }
  return Object.keys(said).length === 0 ? undefined : said;
}

/** What is said of a whole file, for a file within it: the hash is of the whole alone. */
export function statedWithin(stated: StatedCustody | undefined): StatedCustody | undefined {
  const { sha256: _, ...rest } = stated ?? {};
  return Object.keys(rest).length === 0 ? undefined : rest;
}
