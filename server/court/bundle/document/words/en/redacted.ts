import type { RedactedTimes } from '../../../../../core/redaction/index.ts';
import { digits } from './common.ts';

/** What a redacted version says of itself. */
export const redacted = {
  cover: 'REDACTED VERSION',
  about: (people: number, times: RedactedTimes): string =>
    `Contacts, names, addresses, captured words, pictures and hashes of what was received are left out of this version, and are in the full version. Each stands under a label, such as Phone 12, which is the same in every version of this case. […] stands for words that were left out. ${people === 0 ? 'No person was marked by name in this case.' : `People marked by name in this case: ${digits(people)}. No name is in this version.`} In place of times stand ${times === 'days' ? 'days' : 'weeks, by their first and last day'}. Every line of the custody log is withheld.`,
  exhibits:
    'One exhibit is one capture of one advertisement. What was received is in the full version, under the same number.',
  forms: 'The certificates and statements to complete come with the full version.',
  reference: 'Reference hash',
  ofName: 'Full version, keyed hash',
};
