import type { CaptureRecord } from '../../../seed-data/index.ts';
import type { Chance } from './chance.ts';
import type { Contact } from './contacts.ts';
import { covertly, openly } from './digits.ts';
import type { Ad, Shown } from './plan.ts';
import { banks } from './words/index.ts';

interface Written {
  readonly title: string;
  readonly text: string;
  readonly contacts: NonNullable<CaptureRecord['contacts']>;
}

const nameOf = ({ value }: Contact): string => value.slice(value.indexOf(':') + 1);

/** A card with its hidden digits in fours; a number that pays as a number. */
function accountOf(contact: Contact): string {
  const account = nameOf(contact);
  const said = account.includes('*') ? (account.match(/.{4}/g) ?? []).join(' ') : account;
  return `${contact.label} ${said}`;
}

/** A contact as it stands in a text; a name comes with what it is a name of unless the sentence says so. */
function said(chance: Chance, contact: Contact, ad: Ad): string {
  switch (contact.means) {
    case 'phone': {
      const number = ad.hidden
        ? covertly(chance, contact, ad.voice.tongue, ad.land.country)
        : openly(contact, ad.habit.digits, ad.land.country);
      if (ad.hidden) return number;
      return chance.weighed([
        [number, 7],
        [`${number} (WhatsApp)`, 2],
        [`WhatsApp ${number}`, 1.5],
        [`https://wa.me/${contact.value.slice(1)}`, 0.8],
      ]);
    }
    case 'telegram':
      return chance.weighed([
        [`@${nameOf(contact)}`, 6],
        [`t.me/${nameOf(contact)}`, 2],
        [`https://t.me/${nameOf(contact)}`, 1.5],
      ]);
    case 'instagram':
      return chance.pick([
        `instagram: @${nameOf(contact)}`,
        `https://instagram.com/${nameOf(contact)}`,
        `inst ${nameOf(contact)}`,
      ]);
    case 'line':
      return chance.pick([`LINE ID: ${nameOf(contact)}`, `LINE: ${nameOf(contact)}`]);
    case 'email':
      return ad.hidden ? contact.value.replace('@', ' (at) ') : contact.value;
    case 'site':
      return contact.value;
    case 'payment':
      return accountOf(contact);
  }
}

function sentence(chance: Chance, { contact, role }: Shown, ad: Ad): string {
  const words = said(chance, contact, ad);
  if (role === 'write' && contact.means !== 'telegram') return words;
  if (role === 'via' && contact.means !== 'telegram') return words;
  return chance.pick(banks[ad.voice.tongue](role)).replace('{X}', words);
}

const asField = (contact: Contact, ad: Ad): string =>
  contact.means === 'phone' ? openly(contact, ad.habit.digits, ad.land.country) : contact.value;

/** Where a contact is written, of an ad on this board. */
const fieldRoles = new Set<Shown['role']>(['call', 'write', 'mail', 'desk']);

/** Title, text and fields of an ad that shows this. */
export function written(chance: Chance, ad: Ad, shown: readonly Shown[]): Written {
  const { habit, board } = ad;
  const isField = (one: Shown) => board.contacts !== 'text' && fieldRoles.has(one.role);
  const fields = shown.filter(isField);
  const inText = shown.filter(
    (one) => !isField(one) || (board.contacts === 'both' && chance.is(0.7)),
  );
  const tail = inText.map((one) => sentence(chance, one, ad));
  if (shown.length === 0) tail.push(chance.pick(banks[ad.voice.tongue]('silent')));
  const decked = ad.lines.map((line, at) => {
    const sign = habit.emoji[at % Math.max(1, habit.emoji.length)];
    return sign ? `${sign} ${line}` : line;
  });
  const lines = habit.contactsFirst
    ? [...decked.slice(0, 1), ...tail, ...decked.slice(1)]
    : [...decked, ...tail];
  const of = (...means: readonly Contact['means'][]) =>
    fields
      .filter(({ contact }) => means.includes(contact.means))
      .map(({ contact }) => asField(contact, ad));
  const lists = {
    phones: of('phone'),
    handles: of('telegram', 'instagram', 'line'),
    emails: of('email'),
    websites: of('site'),
  };
  return {
    title: habit.loud ? ad.title.toUpperCase() : ad.title,
    text: lines.join(habit.between),
    contacts: Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
  };
}
