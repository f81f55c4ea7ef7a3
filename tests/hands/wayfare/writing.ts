import type { Rng } from '../../../seed-data/rng.ts';
import type { Held } from './ads.ts';
import { allLands, type Land, lands, type NumberPlan } from './lands.ts';
import { speeches } from './words/index.ts';
import type { Tongue } from './words/speech.ts';

/** The land of a number and its digits behind the code, in the groups of its land. */
function placeOf(number: string): { land: Land; plan: NumberPlan; groups: string[] } {
  const land = allLands.find((one) =>
    lands[one].plan.blocks.some((block) => number.startsWith(`+${lands[one].plan.code}${block}`)),
  );
  if (!land) throw new RangeError(`${number} is of no block`);
  const { plan } = lands[land];
  let at = 1 + plan.code.length;
  const groups = plan.groups.map((length) => {
    at += length;
    return number.slice(at - length, at);
  });
  return { land, plan, groups };
}

/** A number as people type it: with the plus, or as at home where readers are there. */
export function typed(rng: Rng, number: string, here: Land | undefined): string {
  const { land, plan, groups } = placeOf(number);
  const [area = '', ...rest] = groups;
  const mark = rng.pick([' ', ' ', '-', '']);
  if (land === here && rng.chance(0.45)) {
    if (plan.trunk === '8' && rng.chance(0.4)) return `8 (${area}) ${rest.join('-')}`;
    // A trunk zero stands without a gap, an eight with one.
    const gap = plan.trunk === '8' ? mark : '';
    return `${plan.trunk}${gap}${groups.join(mark)}`;
  }
  if (rng.chance(0.25)) return `+${plan.code} (${area}) ${rest.join(rng.pick(['-', ' ']))}`;
  return `+${plan.code}${mark}${groups.join(mark)}`;
}

const shifted = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** A number that is not to be found by who searches for digits: said in words, in other digits, with letters for zeros. */
function disguised(rng: Rng, number: string, tongue: Tongue, here: Land | undefined): string {
  const { land, plan, groups } = placeOf(number);
  const [code, digits] =
    land === here ? [plan.trunk, groups.join('')] : [`+${plan.code}`, groups.join('')];
  const plain = `+${plan.code} ${groups.join(' ')}`;
  if (tongue === 'th' && rng.chance(0.5)) return shifted(plain, 0x0e50);
  const way = rng.int(4);
  if (way === 0)
    return [...`${code}${digits}`]
      .map((sign) => speeches[tongue].digits[Number(sign)] ?? sign)
      .join(' ');
  if (way === 1) return shifted(plain, 0xff10);
  if (way === 2) return [...`${code}${digits}`].join(rng.pick(['.', ' ', ' - ']));
  const [first = '', ...rest] = groups;
  return `+${plan.code} ${first} ${rest.join(' ').replace(/0(?=\d)/g, () => rng.pick(['0', 'O']))}`;
}

const services: Readonly<Record<string, readonly [called: string, short: string, page: string]>> = {
  telegram: ['Telegram: @', 'тг @', 't.me/'],
  instagram: ['Instagram: @', 'инст @', 'instagram.com/'],
  kakaotalk: ['KakaoTalk ID: ', 'KakaoTalk: ', ''],
  line: ['LINE ID: ', 'LINE: @', ''],
};

/** Links, and accounts behind the name of their service. */
function handleIn(rng: Rng, value: string, tongue: Tongue): string {
  const [service = '', name = ''] = value.split(':');
  const [called, short, page] = services[service] ?? [`${service}: `, `${service}: `, ''];
  if (page !== '' && rng.chance(0.45)) return `${rng.chance(0.5) ? 'https://' : ''}${page}${name}`;
  return `${['en', 'tr', 'ko', 'th'].includes(tongue) || rng.chance(0.6) ? called : short}${name}`;
}

function paymentIn(rng: Rng, value: string): string {
  const [scheme = '', account = ''] = value.split(':');
  if (scheme === 'trc20') return `USDT TRC20 ${account}`;
  return `${scheme} ${rng.chance(0.6) ? account : typed(rng, account, undefined)}`;
}

/** A contact as it stands in the words of an ad. */
export function inWords(rng: Rng, held: Held, tongue: Tongue, here: Land | undefined): string {
  const { labels } = speeches[tongue];
  const { kind, value } = held.contact;
  const note = held.note ? `${labels[held.note]}: ` : '';
  if (kind === 'handle') return `${note}${handleIn(rng, value, tongue)}`;
  if (kind === 'payment') return `${labels.payment}: ${paymentIn(rng, value)}`;
  if (kind === 'email') return `${note || `${labels.email}: `}${value}`;
  if (kind === 'site') {
    const page = rng.pick(['', '', '/korea', '/vacancy', '/anketa', '/ru/jobs']);
    return `${note || `${labels.site}: `}${rng.chance(0.6) ? `https://${value}${page}` : value}`;
  }
  const way = rng.next();
  if (held.whose !== 'shared' && way < 0.1) return `${note}${disguised(rng, value, tongue, here)}`;
  if (held.whose !== 'shared' && way < 0.2) return `${note}https://wa.me/${value.slice(1)}`;
  if (held.whose !== 'shared' && way < 0.3) return `${note}WhatsApp ${typed(rng, value, here)}`;
  return `${note || (rng.chance(0.7) ? `${labels.phone}: ` : '')}${typed(rng, value, here)}`;
}
