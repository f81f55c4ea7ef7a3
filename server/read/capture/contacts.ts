import { filled } from './fields.ts';
import { type FieldProblem, problem, problemOf } from './problems.ts';
import { isNothing, isObject, quickFilled } from './quick.ts';

export const contactLists = ['phones', 'emails', 'handles', 'payments', 'websites'] as const;
export type ContactList = (typeof contactLists)[number];

/** Made once: building a schema costs more than running it. */
const longestContact = 500;
const contactText = filled(longestContact);

/**
 * So many identifiers are kept of one capture, and so many entries of one of its lists read. An ad names a handful, a
 * page of a whole board some hundred; a saved page is read for 200 of each of the five sorts. What names more is a
 * list of contacts: that its entries stand together links nobody, and each is a link that every later step carries.
 */
export const mostContacts = 1000;

/** The contacts that a record names as such, by their sort; what is none is named in `leftOut`. */
export function parseContacts(
  value: unknown,
  leftOut: FieldProblem[],
): Record<ContactList, string[]> {
  const contacts: Record<ContactList, string[]> = {
    phones: [],
    emails: [],
    handles: [],
    payments: [],
    websites: [],
  };
  if (value === undefined) return contacts;
  if (!isObject(value)) {
    leftOut.push(problem('contacts', 'is not an object'));
    return contacts;
  }
  for (const name of Object.keys(value)) {
    if (!contactLists.some((list) => list === name)) {
      leftOut.push(
        problem(
          `contacts.${name}`,
          'is not a known list',
          `Use one of ${contactLists.join(', ')}.`,
        ),
      );
    }
  }
  for (const name of contactLists) {
    const given: unknown = value[name] ?? [];
    const items: readonly unknown[] = Array.isArray(given) ? given : [given];
    if (items.length > mostContacts) leftOut.push(tooMany(`contacts.${name}`, items.length));
    for (const [i, item] of items.slice(0, mostContacts).entries()) {
      if (isNothing(item)) continue;
      const plain = quickFilled(item, longestContact);
      if (plain !== undefined) {
        contacts[name].push(plain);
        continue;
      }
      const parsed = contactText.safeParse(typeof item === 'number' ? String(item) : item);
      if (parsed.success) contacts[name].push(parsed.data);
      else leftOut.push(problemOf(`contacts.${name}[${i}]`, parsed.error));
    }
  }
  return contacts;
}

/** That only the first of so many contacts are kept. */
export const tooMany = (field: string, count: number): FieldProblem =>
  problem(
    field,
    `names ${count.toLocaleString('en')} contacts; the first ${mostContacts.toLocaleString('en')} are kept`,
    'If this is a list of contacts, save each ad as a capture of its own; the file itself is kept whole.',
  );
