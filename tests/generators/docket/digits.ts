import type { Chance } from './chance.ts';
import type { Contact } from './contacts.ts';
import type { Tongue } from './words/index.ts';

/** How the digits after the code of a land are said, by its code. */
const groups: Readonly<Record<string, readonly number[]>> = {
  7: [3, 3, 2, 2],
  996: [3, 3, 3],
  998: [2, 3, 2, 2],
  992: [2, 3, 2, 2],
  993: [2, 2, 2, 2],
  90: [3, 3, 2, 2],
  971: [2, 3, 4],
  82: [2, 4, 4],
  66: [2, 3, 4],
  93: [2, 3, 4],
  61: [1, 4, 4],
};

const spelled: Partial<Record<Tongue, string>> = {
  ru: 'ноль один два три четыре пять шесть семь восемь девять',
  en: 'zero one two three four five six seven eight nine',
  tr: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz',
  uz: "nol bir ikki uch to'rt besh olti yetti sakkiz to'qqiz",
  kk: 'нөл бір екі үш төрт бес алты жеті сегіз тоғыз',
  ky: 'нөл бир эки үч төрт беш алты жети сегиз тогуз',
};

/** Digits that are no ASCII, by the first of ten. */
const otherDigits: Partial<Record<Tongue, number>> = {
  fa: 0x06f0,
  ja: 0xff10,
  ko: 0xff10,
  th: 0x0e50,
};

function grouped({ land, digits = '' }: Contact): string[] {
  let at = 0;
  return (groups[land?.plan.code ?? ''] ?? [3, 3, 4]).map((size) => {
    at += size;
    return digits.slice(at - size, at);
  });
}

/** As somebody writes it who has nothing to hide; the national way only where the number is at home. */
export function openly(phone: Contact, style: string, country: string): string {
  const code = `+${phone.land?.plan.code}`;
  const parts = grouped(phone);
  const [head = '', ...rest] = parts;
  const trunk = phone.land?.plan.trunk ?? '';
  if (style === 'plain' || (style !== 'spaced' && phone.land?.country !== country))
    return style === 'spaced' ? [code, ...parts].join(' ') : phone.value;
  switch (style) {
    case 'home':
      return trunk + parts.join('');
    case 'dashes':
      return `${trunk}${head}-${rest.join('-')}`;
    case 'dots':
      return `${trunk}${head}.${rest.join('.')}`;
    case 'brackets':
      return `${trunk === '' ? code : trunk} (${head}) ${rest.join('-')}`;
    default:
      return [code, ...parts].join(' ');
  }
}

/** As it is written past a filter. */
export function covertly(chance: Chance, phone: Contact, tongue: Tongue, country: string): string {
  const isHome = phone.land?.country === country && phone.land.plan.trunk !== '';
  const parts = [isHome ? phone.land.plan.trunk : `+${phone.land?.plan.code}`, ...grouped(phone)];
  const all = parts.join('');
  const base = otherDigits[tongue];
  if (base !== undefined && chance.is(0.6))
    return parts.join(' ').replaceAll(/\d/g, (one) => String.fromCharCode(base + Number(one)));
  const words = spelled[tongue]?.split(' ');
  const ways: (() => string)[] = [
    () => [...all].join(' '),
    () => [...all].map((one) => (one === '+' ? one : `${one}\uFE0F\u20E3`)).join(''),
    () => parts.join('').replaceAll('0', chance.pick(['O', 'о'])),
    () => parts.join('*'),
    () => parts.join('_'),
    () => parts.join(' ~ '),
    ...(words
      ? [
          () => [...all.replace('+', '')].map((one) => words[Number(one)]).join(' '),
          () => parts.join(' ').replaceAll('0', ` ${words[0]} `).replaceAll(/ +/g, ' ').trim(),
        ]
      : []),
  ];
  return chance.pick(ways)();
}
