import { extract } from '../../../server/read/extract/index.ts';

/** Ids of what is read in a text, in the order in which it is found. */
export function readFrom(text: string, country = 'KZ', platform = 'lotus-board.example'): string[] {
  const contacts = { phones: [], emails: [], handles: [], payments: [], websites: [] };
  return extract({ text, country, platform, contacts }).observations.map(({ entity }) => entity.id);
}
