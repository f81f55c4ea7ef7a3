import { z } from 'zod';
import { authorOf } from '../../../link/judgements/index.ts';
import { CaseError, checkIds } from '../../snapshot/index.ts';
import { wordsOf } from './changing.ts';

export const disclosureStatuses = {
  used: 'It is part of what is relied on.',
  unused: 'It may be relevant and is not relied on.',
  sensitive: 'It is not relied on, and to disclose it could do harm; the reason says which.',
} as const;
export type DisclosureStatus = keyof typeof disclosureStatuses;

/** Who a person is that a case names. */
export const nameRoles = {
  victim: 'Somebody who may be a victim: always left out of a redacted version.',
  minor: 'Somebody who may be a minor: always left out of a redacted version.',
  witness: 'Somebody who saw or told something.',
  other: 'Anybody else whose name is to be left out of a redacted version.',
} as const;
export type NameRole = keyof typeof nameRoles;

/** What is written in a case, kind by kind. */
export const contents = {
  note: z.strictObject({
    text: z.string(),
    /** What it is about, of the case's scope; null: the case itself. */
    about: z.string().nullable(),
  }),
  task: z.strictObject({
    text: z.string(),
    done: z.boolean(),
    /** Initials of who is to do it; null: anybody. */
    assignee: z.string().nullable(),
  }),
  disclosure: z.strictObject({
    /** What the material is. */
    what: z.string(),
    status: z.enum(Object.keys(disclosureStatuses) as DisclosureStatus[]),
    /** Why it is used, not used, or sensitive. */
    reason: z.string(),
    /** It points the other way: it can weaken the case or help the defence. */
    contrary: z.boolean(),
    /** The entity that it is about; null where it is about none. */
    about: z.string().nullable(),
  }),
  name: z.strictObject({
    /** A person's name as captured text has it. */
    text: z.string(),
    role: z.enum(Object.keys(nameRoles) as NameRole[]),
    /** Other ways in which captured text writes it. */
    spellings: z.array(z.string()),
  }),
  answer: z.strictObject({
    check: z.enum(checkIds),
    /** Why what the check found is accepted. */
    reason: z.string(),
    /** SHA-256 over what the check had found: the answer is for that. */
    found: z.string().regex(/^[0-9a-f]{64}$/),
  }),
} as const;
export type EntryKind = keyof typeof contents;
export type Contents = { readonly [Kind in EntryKind]: z.infer<(typeof contents)[Kind]> };

const longestText = 4000;
const longestWhat = 500;
const longestName = 100;
const mostSpellings = 20;

export const called: Readonly<Record<EntryKind, string>> = {
  note: 'note',
  task: 'task',
  disclosure: 'entry of the disclosure schedule',
  name: 'name',
  answer: 'answer to a check',
};

const checks: { readonly [Kind in EntryKind]: (given: Contents[Kind]) => Contents[Kind] } = {
  note: ({ text, about }) => ({
    text: wordsOf(text, longestText, { called: 'A note', field: 'text', least: 1 }),
    about,
  }),
  task: ({ text, done, assignee }) => ({
    text: wordsOf(text, longestText, { called: 'A task', field: 'text', least: 1 }),
    done,
    assignee: assignee === null ? null : authorOf(assignee),
  }),
  disclosure: ({ what, status, reason, contrary, about }) => ({
    what: wordsOf(what, longestWhat, { called: 'The description', field: 'what', least: 1 }),
    status,
    reason: wordsOf(reason, longestText, {
      ...{ called: 'The reason', field: 'reason' },
      // What is relied on needs none.
      least: status === 'used' ? 0 : 1,
    }),
    contrary,
    about,
  }),
  answer: ({ check, reason, found }) => {
    if (!contents.answer.shape.found.safeParse(found).success) throw nothingOpen();
    const words = wordsOf(reason, longestText, { called: 'The reason', field: 'reason', least: 1 });
    return { check, reason: words, found };
  },
  name: ({ text, role, spellings }) => {
    if (spellings.length > mostSpellings) throw tooManySpellings(spellings.length);
    const name = nameOf(text, 'text');
    const others = spellings.map((one) => nameOf(one, 'spellings'));
    return { text: name, role, spellings: [...new Set(others)].filter((one) => one !== name) };
  },
};

/**
 * What somebody wrote, as a case keeps it: normal form C, without space around it.
 * @throws CaseError `text`; JudgementError for initials
 */
export const checked = <Kind extends EntryKind>(kind: Kind, given: Contents[Kind]) =>
  checks[kind](given);

const nothingOpen = () =>
  new CaseError(
    'text',
    'A check that passed needs no answer.',
    'Load the checks again: answer those that are open, for what they found.',
    { field: 'found' },
  );

/** A name of one character would be found in every text. */
const shortestName = 2;

function nameOf(given: string, field: string): string {
  const name = wordsOf(given.replace(/\s+/gu, ' '), longestName, {
    ...{ called: 'A name', field, least: 1 },
  });
  if ([...name].length >= shortestName && /\p{L}/u.test(name)) return name;
  throw new CaseError(
    'text',
    `“${name}” is no name: it needs two characters, one of them a letter.`,
    'Write the name as it stands in the ad.',
    { field },
  );
}

const tooManySpellings = (count: number) =>
  new CaseError(
    'text',
    `A name has up to ${mostSpellings} spellings; this has ${count}.`,
    'Write the others as a name of their own.',
    { field: 'spellings' },
  );
