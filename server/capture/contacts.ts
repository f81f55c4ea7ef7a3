import { filled } from './fields.ts';
import { type FieldProblem, problem, problemOf } from './problems.ts';
import { isNothing, isObject, quickFilled } from './quick.ts';

export const contactLists = ['phones', 'emails', 'handles', 'payments', 'websites'] as const;
export type ContactList = (typeof contactLists)[number];

/** Made once: building a schema costs more than running it. */
const longestContact = 500;
const contactText = filled(longestContact);

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
    const items: unknown = value[name] ?? [];
    for (const [i, item] of (Array.isArray(items) ? items : [items]).entries()) {
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
