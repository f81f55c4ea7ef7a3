import { count } from '../../../core/count.ts';
import { type KindName, kinds, parseEntityId } from '../../../core/model/index.ts';
import type { SentencePart } from '../../../read/recorded/index.ts';
import type { HeldCopiedContent, HeldReposter } from '../found-by-run.ts';
import { capital, listed, type NameOf, digits as n, nameOf, phrase } from '../messages/message.ts';
import type { CopiedBy } from './copying.ts';

/** Where a network is told: ads of it that hold the contact, and all its ads. */
export interface Here {
  readonly ads: number;
  readonly size: number;
}

/** "38 of its 41 ads repeat the words of earlier ads that show other contacts …": what was counted, and what it may be. */
export function reposterSentence(
  { ads, worded, copies, sources, largest }: HeldReposter,
  here?: Here,
): SentencePart[] {
  const alone = ads - worded;
  return [
    ...(copies === ads
      ? phrase`All ${n(ads)} of its ads`
      : phrase`${n(copies)} of its ${n(ads)} ads`),
    ...phrase([' repeat the words of earlier ads that show other contacts and not this one']),
    ...(alone > 0 ? phrase`; ${n(alone)} ` : []),
    ...phrase([alone > 0 ? `${alone === 1 ? 'has' : 'have'} words found nowhere else` : '']),
    ...phrase`. The earlier ads fall into ${n(sources)} groups that have nothing telling in common; the largest was repeated ${count(largest, 'time', 'times')}.`,
    ...(here
      ? phrase` It stands in ${n(here.ads)} of the ${count(here.size, 'ad', 'ads')} here.`
      : []),
    ...phrase([' This may be someone who puts others’ ads online under a contact of their own.']),
  ];
}

/**
 * What may be wrong with taking a contact for a reposter's, and what to do then.
 * @param hub why it is a hub, where it is one: what stands in strangers' ads may be nobody's own
 */
export const reposterCautions = (hub?: string): readonly string[] => [
  ...(hub === undefined ? [] : [hubCaution(hub)]),
  'One owner who changes contacts and leaves nothing in common between them looks alike, most of all where the groups are few. Then judge this contact and theirs to belong together.',
  'An agency, or a line that places ads for independent sellers, looks alike: the words are the sellers’ own. Then judge the contact shared: it links nobody, and its ads are told by their words again.',
  'Earlier means earlier of the ads that were captured. The first to use the words may be missing, and a date of posting may be wrong.',
];

/** Of a contact under which ads of others stand: what it may be where it is a hub. */
const hubCaution = (reason: string): string =>
  `It is a hub too: ${reason.replace(/\.$/, '')}. It may be the board’s own address, or that of who runs it, which stands in ads that others placed and reposts nothing. Judged shared, it links nobody, and its ads are told by their words again.`;

/** "Template 12 counts for nothing in this ad: …": what was left out of an ad, because of what, and which ad it can be from. */
export function copiedContentSentence(
  { why, contact, source, identifiers }: HeldCopiedContent,
  name: NameOf = nameOf,
): SentencePart[] {
  const some = identifiers.length === 1 ? 'counts' : 'count';
  const start = [
    ...phrase`${capital(listed(identifiers.map(name)))}`,
    ...phrase([` ${some} for nothing in this ad: `]),
  ];
  if (why === 'reposter')
    return [
      ...start,
      ...phrase`the ad repeats the words of ${source === null ? 'an earlier ad' : name(source)}, and stands under ${name(contact)}, which may be a reposter’s.`,
    ];
  const from =
    source === null
      ? phrase([' It may have come with the words of another ad; of which is not known.'])
      : phrase` The same words and number, without ${name(contact)}, stand in ${name(source)}, which came earlier.`;
  return [
    ...start,
    ...phrase`it stands in the words alone, beside ${name(contact)} in the contact field.`,
    ...from,
  ];
}

const mostNamed = 3;

const kindOf = (id: string): KindName | undefined => parseEntityId(id)?.kind;

/** Contacts by name, those in most copies first, and how many there are of each other kind. */
function namedOf({ copiedContent }: Pick<CopiedBy, 'copiedContent'>, name: NameOf): string[] {
  const isContact = ({ id }: { readonly id: string }) => {
    const kind = kindOf(id);
    return kind !== undefined && kinds[kind].family === 'identifier';
  };
  const contacts = copiedContent.filter(isContact);
  const shown = contacts
    .slice(0, mostNamed)
    .map(({ id, ads }) => `${name(id)} (in ${count(ads, 'ad', 'ads')})`);
  const more = contacts.length - shown.length;
  const others = new Map<KindName, number>();
  for (const one of copiedContent) {
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
  copied: Pick<CopiedBy, 'contact' | 'ads' | 'sources' | 'copiedContent'>,
  size: number,
  name: NameOf = nameOf,
): SentencePart[] {
  const { contact, ads, sources } = copied;
  return [
    ...phrase`${count(ads, 'ad', 'ads')} under ${name(contact)} may have been copied from ${n(sources)} of the ${count(size, 'ad', 'ads')} here. `,
    ...phrase`Left out of ${ads === 1 ? 'it' : 'them'} as copied: ${listed(namedOf(copied, name))}.`,
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
  ...(whys.includes('reposter')
    ? [
        'An agency, or a line that places ads for independent sellers, looks alike. Then judge its contact shared.',
      ]
    : []),
  ...(whys.includes('left-in-text')
    ? [
        'A number that stands in the words alone may be a second number of whoever placed the ad. Then judge the two to belong together.',
      ]
    : []),
];
