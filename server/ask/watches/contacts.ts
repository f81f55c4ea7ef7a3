import { countryCode, parseEntityId } from '../../core/model/index.ts';
import { extract } from '../../read/extract/index.ts';

/** What was read in a pasted text. */
export interface Pasted {
  /** Ids of contacts, each once, in the order of the text. */
  readonly ids: readonly string[];
  /** The first lines in which none was read. */
  readonly unread: readonly string[];
}

const mostUnread = 100;
const noContacts = { phones: [], emails: [], handles: [], payments: [], websites: [] };

/**
 * Contacts of a pasted text, line by line: ids as they are, and what an ad with these words would be read as. A line of
 * digits alone is read as a number.
 * @param country ISO code, for numbers that do not say theirs
 */
export function readContacts(text: string, country?: string): Pasted {
  const [ids, unread]: [Set<string>, string[]] = [new Set(), []];
  const about = { country: country && countryCode(country), platform: '' };
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/u).map((one) => one.trim())) {
    if (line === '') continue;
    const found = parseEntityId(line) ? [line] : readLine(line, about);
    for (const id of found) ids.add(id);
    if (found.length === 0 && unread.length < mostUnread) unread.push(line.slice(0, 200));
  }
  return { ids: [...ids], unread };
}

function readLine(
  line: string,
  about: { country: string | undefined; platform: string },
): string[] {
  const inWords = extract({ text: line, contacts: noContacts, ...about }).observations;
  const read =
    inWords.length > 0 || /\p{L}/u.test(line)
      ? inWords
      : extract({ contacts: { ...noContacts, phones: [line] }, ...about }).observations;
  return read.map(({ entity }) => entity.id);
}
