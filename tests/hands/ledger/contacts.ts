import { writePayment } from '../../../seed-data/payments.ts';
import { countryOf, numberPlans } from '../../../seed-data/phones.ts';
import type { CountryCode } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import { type Author, type Language, phrases } from './style.ts';

/** One way to reach or to pay somebody. Values as the contact fields of a capture have them. */
export interface Contact {
  readonly kind: 'phone' | 'email' | 'handle' | 'payment' | 'site';
  readonly value: string;
}

/** The id that the graph has for a contact. */
export const idOf = ({ kind, value }: Contact): string => `${kind}:${value}`;

const numerals: Partial<Record<Language, string[]>> = {
  ru: 'ноль один два три четыре пять шесть семь восемь девять'.split(' '),
  kk: 'нөл бір екі үш төрт бес алты жеті сегіз тоғыз'.split(' '),
  uz: 'nol bir ikki uch to‘rt besh olti yetti sakkiz to‘qqiz'.split(' '),
  tr: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz'.split(' '),
  en: 'zero one two three four five six seven eight nine'.split(' '),
};

const split = (national: string, groups: readonly number[], by: string): string => {
  let from = 0;
  return groups
    .map((size) => {
      from += size;
      return national.slice(from - size, from);
    })
    .join(by);
};

function disguised(digits: string, language: Language, rng: Rng): string {
  const said = numerals[language];
  const ways: (() => string)[] = [
    () => [...digits].join(' '),
    () => [...digits].join(rng.pick(['-', '.', '_', '*'])),
    () => [...digits].map((digit) => (/\d/.test(digit) ? `${digit}\uFE0F\u20E3` : digit)).join(''),
    () => digits.replaceAll('0', rng.pick(['O', 'О', 'o'])).replaceAll('3', rng.pick(['З', '3'])),
    () =>
      digits.replace(/(\d{3,4})(?=\d{3})/g, `$1${rng.pick(['🌸', ' (((', ' // ', '💋', ' ~ '])}`),
  ];
  if (said) {
    const from = rng.between(2, Math.max(2, digits.length - 4));
    const spell = (part: string): string =>
      [...part].map((digit) => said[Number(digit)] ?? digit).join(' ');
    ways.push(() => `${digits.slice(0, from)} ${spell(digits.slice(from))}`);
    ways.push(() => digits.replace(/(\d)(?=\d{2}$)/, (digit) => ` ${said[Number(digit)]} `));
  }
  return rng.pick(ways)();
}

/** A number in its author's usual manner, or hidden from simple readers. */
export function writeNumber(
  phone: string,
  author: Author,
  reader: CountryCode,
  language: Language,
  rng: Rng,
): string {
  const country = countryOf(phone);
  const { code, trunk, groups } = numberPlans[country];
  const national = phone.slice(1 + code.length);
  const home = country === reader && country !== 'JP';
  if (rng.chance(author.disguise)) {
    return disguised(home && rng.chance(0.5) ? trunk + national : phone, language, rng);
  }
  const spaced = split(national, groups, ' ');
  const first = groups[0] ?? 3;
  const area = national.slice(0, first);
  const rest = split(national.slice(first), groups.slice(1), '-');
  const abroad = [
    phone,
    `+${code} ${spaced}`,
    `+${code}-${area}-${rest}`,
    `+${code}(${area})${rest}`,
    `wa.me/${phone.slice(1)}`,
  ];
  const manners = home
    ? [...abroad, `${trunk}${national}`, `${trunk} ${spaced}`.trim(), `${trunk}-${area}-${rest}`]
    : abroad;
  const habit = rng.chance(0.85) ? author.manner : rng.int(manners.length);
  // A trunk digit 0 belongs to the area; 8 stands apart.
  const written = manners[habit % manners.length] ?? phone;
  return trunk === '0' ? written.replace(/^0[ -]/, '0') : written.replace(/^-/, '');
}

function writeHandle(value: string, rng: Rng): string {
  const [service = '', name = ''] = value.split(':');
  const ways: Record<string, string[]> = {
    telegram: [`@${name}`, `t.me/${name}`, `тг @${name}`, `Telegram: @${name}`, `tg: ${name}`],
    instagram: [`instagram.com/${name}`, `инста @${name}`, `Instagram: ${name}`, `insta ${name}`],
    line: [`LINE ID: ${name}`, `Line: ${name}`, `ไลน์ ${name}`],
    kakaotalk: [`카톡 ${name}`, `카카오톡: ${name}`, `KakaoTalk ID: ${name}`],
    wechat: [`WeChat: ${name}`, `微信 ${name}`],
  };
  return rng.pick(ways[service] ?? [name]);
}

function writeEmail(email: string, hidden: boolean, rng: Rng): string {
  if (!hidden) return email;
  return rng.pick([
    email.replace('@', ' (at) '),
    email.replace('@', '(собака)'),
    email.replace('@', ' @ '),
    email.replace('@', '[at]').replace(/\.(?=\w+$)/, '[dot]'),
  ]);
}

/** The line of contacts as the author puts it into the text. */
export function contactLine(
  contacts: readonly Contact[],
  author: Author,
  reader: CountryCode,
  language: Language,
  rng: Rng,
): string {
  const parts = contacts.map(({ kind, value }) => {
    if (kind === 'phone') {
      const number = writeNumber(value, author, reader, language, rng);
      return author.labelled ? `${rng.pick(phrases(language, 'labels'))} ${number}` : number;
    }
    if (kind === 'handle') return writeHandle(value, rng);
    if (kind === 'email') return writeEmail(value, rng.chance(author.disguise / 2), rng);
    if (kind === 'site') return rng.pick([value, `https://${value}`, `www.${value}`]);
    return `${rng.pick(phrases(language, 'pay'))}: ${writePayment(value, rng)}`;
  });
  return parts.join(author.joint.includes('\n') ? '\n' : rng.pick([', ', ' ', ' / ', ' | ']));
}
