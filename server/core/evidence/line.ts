import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CustodyLine } from './events.ts';
import { isWellFormed } from './well-formed.ts';

/**
 * The two forms of a line of the custody log, as it is and as it is handed on with its content withheld.
 *
 * The first form is JSON whose hash is that of its text. Withheld, it shows a hash that binds nothing:
 *
 *     {"at":…,"by":…,"event":…,"n":7,"previous":"…"}     {"n":7,"previous":"…","sha256":"…","withheld":true}
 *
 * The second form binds its number and what it follows, also where its content is withheld:
 *
 *     {"content":{…},"n":8,"previous":"…","salt":"…"}     {"content":"…","n":8,"previous":"…"}
 *
 *     content hash = SHA-256 of: salt, line feed, the content's bytes as they stand in the line
 *     hash         = SHA-256 of: "throughline-custody/2", n, previous, content hash, a line feed after each
 *
 * All hashes and the salt are written as 64 lower-case hex digits. Nothing is parsed and written again to be hashed.
 */

export const custodyStart = '0'.repeat(64);
const domain = 'throughline-custody/2';

/** Where a line is in the chain. */
export interface Place {
  readonly n: number;
  /** Hash of the line before. */
  readonly previous: string;
}

/** What a line says of its place in the chain, whatever its form. */
interface Placed extends Place {
  /** Its own hash: of a withheld line of the first form the one that it states. */
  readonly sha256: string;
  readonly form: 1 | 2;
}

/** A line as it was read. */
export type ReadLine =
  | (Placed & { readonly withheld: false; readonly line: CustodyLine; readonly content: string })
  | (Placed & { readonly withheld: true; readonly content: string });

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');
const contentHash = (salt: string, content: string): string => sha256Of(`${salt}\n${content}`);
const lineHash = (n: number, previous: string, content: string): string =>
  sha256Of(`${domain}\n${n}\n${previous}\n${content}\n`);

/** A new line of what is said. `salt` has to be random, or who sees the line withheld can try contents. */
export function writeLine(
  { n, previous, salt }: Place & { readonly salt: string },
  said: object,
): { readonly text: string; readonly sha256: string } {
  const content = `${canonicalize(said)}`;
  return {
    text: `{"content":${content},"n":${n},"previous":"${previous}","salt":"${salt}"}`,
    sha256: lineHash(n, previous, contentHash(salt, content)),
  };
}

const hex = '([0-9a-f]{64})';
const second = new RegExp(
  `^\\{"content":(\\{.*\\}),"n":([1-9]\\d{0,14}),"previous":"${hex}","salt":"${hex}"\\}$`,
  's',
);
const secondWithheld = new RegExp(
  `^\\{"content":"${hex}","n":([1-9]\\d{0,14}),"previous":"${hex}"\\}$`,
);

/** Reads a line of any form. @returns undefined where it is no custody record */
export function readLine(text: string): ReadLine | undefined {
  const [, content = '', n, previous = '', salt = ''] = second.exec(text) ?? [];
  if (n !== undefined) {
    const said = parsed(content);
    if (!said || !isWellFormed(said)) return undefined;
    const hash = contentHash(salt, content);
    const place = { n: Number(n), previous };
    return {
      ...{ ...place, form: 2, withheld: false, content: hash },
      sha256: lineHash(place.n, previous, hash),
      // Its content is a record that this log wrote: the chain says whether it is still that.
      line: { ...said, ...place } as unknown as CustodyLine,
    };
  }
  const [, hash = '', number, before = ''] = secondWithheld.exec(text) ?? [];
  if (number !== undefined) {
    const place = { n: Number(number), previous: before };
    const sha256 = lineHash(place.n, before, hash);
    return { ...place, form: 2, withheld: true, content: hash, sha256 };
  }
  return readFirstForm(text);
}

const isHash = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

function readFirstForm(text: string): ReadLine | undefined {
  const said = parsed(text);
  if (!said || typeof said.n !== 'number' || !isHash(said.previous)) return undefined;
  const { n, previous, sha256 } = said;
  if (said.withheld === true && isHash(sha256)) {
    const read = { n, previous, sha256, form: 1, withheld: true, content: '' } as const;
    // It is not hashed itself, so it has one form only.
    return withheldLine(read) === text ? read : undefined;
  }
  if (!isWellFormed(said)) return undefined;
  const line = said as unknown as CustodyLine;
  return { n, previous, sha256: sha256Of(text), form: 1, withheld: false, content: '', line };
}

/** The text of a line whose content is not handed on. */
export function withheldLine({ n, previous, sha256, form, content }: ReadLine): string {
  return form === 1
    ? JSON.stringify({ n, previous, sha256, withheld: true })
    : JSON.stringify({ content, n, previous });
}

/** Whether a text is JSON at all: a line that is none was cut off while it was written. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : undefined;
  } catch {
    return undefined;
  }
}
