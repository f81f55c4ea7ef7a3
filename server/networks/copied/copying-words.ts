import type { SentencePart } from '../../explore/index.ts';
import { type KindName, kinds, parseEntityId } from '../../model/index.ts';
import { count, listed, type NameOf, nameOf, told } from '../words/wording.ts';
import { hubCaution } from './copied-words.ts';
import type { CopiedBy } from './copying.ts';

const n = (value: number) => value.toLocaleString('en');
const mostNamed = 3;

const kindOf = (id: string): KindName | undefined => parseEntityId(id)?.kind;

/** Contacts by name, those in most copies first, and how many there are of each other kind. */
function namedOf({ leftOut }: Pick<CopiedBy, 'leftOut'>, name: NameOf): string[] {
  const isContact = ({ id }: { readonly id: string }) => {
    const kind = kindOf(id);
    return kind !== undefined && kinds[kind].family === 'identifier';
  };
  const contacts = leftOut.filter(isContact);
  const shown = contacts
    .slice(0, mostNamed)
    .map(({ id, ads }) => `${name(id)} (in ${count(ads, 'ad', 'ads')})`);
  const more = contacts.length - shown.length;
  const others = new Map<KindName, number>();
  for (const one of leftOut) {
    const kind = kindOf(one.id);
    if (kind !== undefined && !isContact(one)) others.set(kind, (others.get(kind) ?? 0) + 1);
  }
  return [
    ...shown,
    ...(more > 0 ? [count(more, 'more contact', 'more contacts')] : []),
    ...[...others].map(([kind, of]) =>
      count(of, kinds[kind].title.toLowerCase(), kinds[kind].plural.toLowerCase()),
    ),
  ];
}

/** "12 ads under chat handle x may have been copied from 7 of the 40 ads here. …": what was counted, and what it may be. */
export function copiedBySentence(
  copied: Pick<CopiedBy, 'contact' | 'ads' | 'sources' | 'leftOut'>,
  size: number,
  name: NameOf = nameOf,
): SentencePart[] {
  const { contact, ads, sources } = copied;
  return [
    ...told`${count(ads, 'ad', 'ads')} under ${name(contact)} may have been copied from ${n(sources)} of the ${count(size, 'ad', 'ads')} here. `,
    ...told`Left out of ${ads === 1 ? 'it' : 'them'} as copied: ${listed(namedOf(copied, name))}.`,
  ];
}

/**
 * What may be wrong with it, and what to do then.
 * @param hub why the contact is a hub, where it is one
 */
export const copiedByCautions = (
  { whys }: Pick<CopiedBy, 'whys'>,
  hub?: string,
): readonly string[] => [
  ...(hub === undefined ? [] : [hubCaution(hub)]),
  'Earlier means earlier of the ads that were captured. These words may have been used before, and a date of posting may be wrong: then the ads here may be the copies. Of several ads in the same words only the earliest counts as the one that was copied.',
  'One owner who changes contacts looks alike. Then judge the ads of both to belong together.',
  ...(whys.includes('taker')
    ? [
        'An agency, or a line that places ads for independent sellers, looks alike. Then judge its contact generic.',
      ]
    : []),
  ...(whys.includes('left-in-text')
    ? [
        'A number that stands in the words alone may be a second number of whoever placed the ad. Then judge the two to belong together.',
      ]
    : []),
];
