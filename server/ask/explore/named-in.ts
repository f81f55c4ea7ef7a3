import { countryCalled, parseEntityId } from '../../core/model/index.ts';
import { extract, readContext } from '../../read/extract/index.ts';
import { readTyped } from './read-typed.ts';

const longest = 500;
const mostWords = 20;
const contacts = { phones: [], emails: [], handles: [], payments: [], websites: [] };

/**
 * Ids of what a question in plain words may name: ids as they are, numbers, accounts and addresses as a search reads
 * them, cities as they are read in ads, and countries. Pure.
 */
export function namedIn(question: string): string[] {
  const text = question.normalize('NFKC').trim().slice(0, longest);
  const words = text
    .split(/\s+/)
    .map((word) => word.replace(/[?!,.;:]+$/, ''))
    .filter((word) => /[@.:/]/.test(word))
    .slice(0, mostWords);
  const typed = [text, ...words].flatMap(readTyped).map(({ entity }) => entity.id);
  return [
    ...new Set([...words.filter(parseEntityId), ...typed, ...placesIn(text), ...countriesIn(text)]),
  ];
}

function placesIn(text: string): string[] {
  const input = { text, contacts, country: undefined, platform: '', capturedAt: '' };
  // Of what an ad says only its places are wanted.
  const known = { language: 'en', price: '0', postedAt: '2000-01-01' };
  const { places } = readContext({ ...input, ...known }, extract(input).observations);
  return places.map(({ entity }) => entity.id);
}

/** Ads say “turkey” of a bird and “Georgia” of a person; who asks means the country. */
function countriesIn(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  return words
    .slice(0, mostWords * 2)
    .flatMap((_, at) =>
      [3, 2, 1].flatMap((size) => countryCalled(words.slice(at, at + size).join(' '))?.id ?? []),
    );
}
