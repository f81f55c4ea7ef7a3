import type { CaptureRecord } from '../../../seed-data/index.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import { formNumber, writeNumber } from './numbers.ts';
import type { Ad, Contact, Said } from './types.ts';
import { phrases } from './words.ts';

const named: Readonly<Record<string, readonly string[]>> = {
  telegram: ['Telegram @', 'telegram: @', 'TG: @', 'https://t.me/', 't.me/'],
  instagram: ['Instagram: @', 'insta @', 'https://instagram.com/'],
  line: ['LINE ID: ', 'LINE: ', 'Line ID '],
  kakaotalk: ['KakaoTalk ID: ', '카카오톡 ID: ', '카톡: '],
};

function written(rng: Rng, ad: Ad, contact: Contact): string {
  const { kind, service, value, land } = contact;
  if (kind === 'phone') return writeNumber(rng, contact, land === ad.owner.land);
  if (kind === 'handle') return `${rng.pick(named[service] ?? [''])}${value}`;
  if (kind === 'email')
    return rng.chance(0.94) ? value : value.replace('@', rng.pick([' (at) ', '(at)', ' @ ']));
  if (kind === 'site') return rng.pick([`https://${value}`, `https://${value}/`, `www.${value}`]);
  if (service === 'iban')
    return `IBAN ${rng.chance(0.5) ? value : value.replace(/(.{4})(?=.)/g, '$1 ')}`;
  return `${rng.pick(['USDT TRC20 ', 'USDT (TRC20): ', 'TRC20: '])}${value}`;
}

/** A contact in the text of an ad, mostly with the words that say what it is for. */
export function sayIn(rng: Rng, ad: Ad, { contact, as }: Said): string {
  if (contact.kind === 'phone' && as === 'call' && rng.chance(0.06))
    return `https://wa.me/${contact.value.slice(1)}`;
  const text = written(rng, ad, contact);
  if (as === 'call' && (contact.kind !== 'phone' || rng.chance(0.3))) return text;
  return `${rng.pick(phrases(ad.template.tongue, as))}: ${text}`;
}

/** What the form of a board holds of an ad's contacts. */
export function formOf(rng: Rng, { said }: Ad): CaptureRecord['contacts'] {
  const of = (kind: Contact['kind'], write: (contact: Contact) => string) =>
    said.flatMap(({ contact, inField }) =>
      inField && contact.kind === kind ? [write(contact)] : [],
    );
  const rows = {
    phones: of('phone', (contact) => formNumber(rng, contact)),
    emails: of('email', ({ value }) => value),
    handles: of('handle', ({ service, value }) => `${service}:${value}`),
    payments: of('payment', ({ service, value }) => (service === 'iban' ? `iban:${value}` : value)),
    websites: of('site', ({ value }) => `https://${value}`),
  };
  const filled = Object.entries(rows).filter(([, values]) => values.length > 0);
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}
