import type { CaptureRecord } from '../../../seed-data/index.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import { fieldPhone, writePhone } from './phones.ts';
import type { Ad, Contact, Role, Said } from './types.ts';
import { phrases } from './words.ts';

/** What stands in front of a contact that is not for whoever placed the ad; own ones have the owner's words. */
const listOf: Readonly<Record<Role, string>> = {
  own: 'call',
  agency: 'agency',
  support: 'support',
  service: 'service',
  more: 'more',
};

function writeHandle(rng: Rng, { service, value }: Contact): string {
  if (service === 'telegram')
    return rng.pick([
      `Telegram: @${value}`,
      `telegram @${value}`,
      `t.me/${value}`,
      `https://t.me/${value}`,
      `Telegram @${value}`,
    ]);
  if (service === 'instagram')
    return rng.pick([`Instagram: @${value}`, `instagram.com/${value}`, `insta: @${value}`]);
  return rng.pick(
    service === 'line'
      ? [`LINE ID: ${value}`, `LINE: ${value}`, `Line ID ${value}`]
      : [`KakaoTalk ID: ${value}`, `카톡: ${value}`, `카카오톡 ID: ${value}`],
  );
}

const writeEmail = (rng: Rng, { value }: Contact): string =>
  rng.chance(0.95) ? value : value.replace('@', rng.pick([' @ ', '(at)', ' [at] ']));

const inFours = (value: string): string => value.replace(/(.{4})(?=.)/g, '$1 ');

function writePayment(rng: Rng, { service, value }: Contact): string {
  if (service === 'iban') return `IBAN ${rng.chance(0.6) ? inFours(value) : value}`;
  return rng.pick([`USDT TRC20 ${value}`, `USDT (TRC20): ${value}`, `TRC20: ${value}`]);
}

/** A contact in the text of an ad, with the words that say what it is for. */
export function sayIn(rng: Rng, ad: Ad, { contact, role }: Said): string {
  const { tongue } = ad.wording;
  const call = rng.pick(phrases(tongue, listOf[role]));
  if (contact.kind === 'phone') {
    if (role === 'own' && rng.chance(0.08)) return `https://wa.me/${contact.value.slice(1)}`;
    const atHome = ad.board.land === contact.land || (!ad.board.land && ad.land === contact.land);
    const number = writePhone(rng, contact, atHome && ad.land.country !== undefined);
    const also = role === 'own' && rng.chance(0.15) ? ' (WhatsApp)' : '';
    return role === 'own' && rng.chance(0.25) ? `${number}${also}` : `${call}: ${number}${also}`;
  }
  if (contact.kind === 'payment')
    return `${rng.pick(phrases(tongue, 'payto'))}: ${writePayment(rng, contact)}`;
  const name = contact.kind === 'email' ? writeEmail(rng, contact) : writeHandle(rng, contact);
  const mail = contact.kind === 'email' && rng.chance(0.5) ? 'e-mail: ' : '';
  return role === 'own' ? `${mail}${name}` : `${call}: ${name}`;
}

/** What the form of a board holds of an ad's contacts; undefined where it is empty. */
export function formOf(rng: Rng, { said }: Ad): CaptureRecord['contacts'] {
  const of = (kind: Contact['kind'], write: (contact: Contact) => string) => {
    const values = said.flatMap(({ contact, inField }) =>
      inField && contact.kind === kind ? [write(contact)] : [],
    );
    return values.length > 0 ? values : undefined;
  };
  const phones = of('phone', (contact) => fieldPhone(rng, contact));
  const emails = of('email', ({ value }) => value);
  const handles = of('handle', ({ service, value }) => `${service}:${value}`);
  const payments = of('payment', ({ service, value }) =>
    service === 'iban' ? `iban:${value}` : value,
  );
  if (!phones && !emails && !handles && !payments) return undefined;
  return {
    ...(phones && { phones }),
    ...(emails && { emails }),
    ...(handles && { handles }),
    ...(payments && { payments }),
  };
}
