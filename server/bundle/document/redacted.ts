import { isRedacted, type Snapshot } from '../../cases/index.ts';

/** What a redacted version says of itself; null in a full one. */
export function redactedWords(snapshot: Snapshot) {
  const { redaction } = snapshot;
  if (!isRedacted(snapshot) || redaction?.form !== 'redacted') return null;
  const people =
    redaction.people === 0
      ? 'No person was marked by name in this case.'
      : `People marked by name in this case: ${redaction.people.toLocaleString('en')}. No name is in this version.`;
  return {
    cover: 'REDACTED VERSION',
    about: `Contacts, names, addresses, captured words, pictures and hashes of what was received are left out of this version, and are in the full version. Each stands under a label, such as Phone 12, which is the same in every version of this case. […] stands for words that were left out. ${people} Every line of the custody log is withheld.`,
    exhibits:
      'One exhibit is one capture of one advertisement. What was received is in the full version, under the same number.',
    forms: 'The certificates and statements to complete come with the full version.',
    reference: 'Reference hash',
    of: redaction.of,
    ofName: 'Full version, keyed hash',
  };
}
