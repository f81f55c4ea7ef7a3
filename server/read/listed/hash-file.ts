import { HashListError } from './listed-errors.ts';

/** How a line of a list is read: by its length, where 64 digits are a SHA-256 unless PDQ is said. */
export const hashKinds = ['sha256', 'md5', 'pdq'] as const;
export type HashKind = (typeof hashKinds)[number];

const digits: Readonly<Record<HashKind, number>> = { sha256: 64, md5: 32, pdq: 64 };
/** So many wrong lines are named. */
const mostNamed = 20;

/**
 * Reads a list of hashes, one a line; what follows a blank, a comma or a # on the line is a comment.
 * @param kind of all lines; by their length where it is not given
 * @throws HashListError `bad-line` naming the first lines that hold none
 */
export function readHashFile(
  text: string,
  kind?: HashKind,
): readonly { readonly kind: HashKind; readonly hash: string }[] {
  const wrong: number[] = [];
  const found = text.split('\n').flatMap((line, at) => {
    const hash = (/^[^\s,#]*/.exec(line.replace(/^\uFEFF/, '').trim())?.[0] ?? '').toLowerCase();
    if (hash === '') return [];
    const own = kind ?? (hash.length === digits.md5 ? 'md5' : 'sha256');
    if (/^[0-9a-f]+$/.test(hash) && hash.length === digits[own]) return [{ kind: own, hash }];
    wrong.push(at + 1);
    return [];
  });
  if (wrong.length > 0) throw badLines(wrong, kind);
  return found;
}

function badLines(wrong: readonly number[], kind: HashKind | undefined): HashListError {
  const named = wrong.slice(0, mostNamed).join(', ');
  const more = wrong.length > mostNamed ? ` and ${wrong.length - mostNamed} more` : '';
  return new HashListError(
    'bad-line',
    `${wrong.length === 1 ? 'Line' : 'Lines'} ${named}${more} of the list hold no ${kind === undefined ? 'SHA-256, MD5 or PDQ' : kind.toUpperCase()} hash`,
    `Write one hash a line, in hex digits: ${kind === undefined ? '64 of a SHA-256 or a PDQ hash (with --kind pdq), 32 of an MD5' : digits[kind]}. Begin comments with #. Nothing was added.`,
    { field: 'file' },
  );
}
