import type { Rng } from '../../../seed-data/rng.ts';
import type { Bank } from '../bank.ts';
import type { Contact } from '../wayfare/contacts.ts';
import { type Land, lands } from '../wayfare/lands.ts';
import { banks, type Tongue } from './words/index.ts';

interface Manner {
  readonly tongue: Tongue;
  /** The land whose readers know how to dial the rest, where that is plain from the ad. */
  readonly land: Land | undefined;
  /** Chance that a contact is hidden from machines. */
  readonly hides: number;
}

const keycap = (digit: string): string => `${digit}\u{FE0F}\u{20E3}`;

/** A number as people type it: with its code or, for readers of its land, without; with spaces, dashes, dots or nothing. */
export function typed(rng: Rng, value: string, land: Land | undefined): string {
  const own = Object.values(lands).filter(({ plan }) =>
    plan.blocks.some((block) => value.startsWith(`+${plan.code}${block}`)),
  );
  const { code, trunk, groups } = own[0]?.plan ?? lands.KZ.plan;
  const rest = value.slice(1 + code.length);
  const parts: string[] = [];
  let at = 0;
  for (const length of groups) {
    parts.push(rest.slice(at, at + length));
    at += length;
  }
  const home = land !== undefined && lands[land].plan.code === code && rng.chance(0.45);
  if (home && trunk !== '') {
    const sticks = trunk === '0';
    if (sticks) parts[0] = `0${parts[0]}`;
    else parts.unshift(trunk);
  } else if (!home) parts.unshift(rng.chance(0.9) ? `+${code}` : code);
  const [first = '', second = '', ...others] = parts;
  return rng.pick([
    () => parts.join(''),
    () => parts.join(''),
    () => parts.join(' '),
    () => parts.join(' '),
    () => parts.join('-'),
    () => `${first} (${second}) ${others.join('-')}`,
    () => `${first} ${second} ${others.join('-')}`,
    () => parts.join('.'),
  ])();
}

/** A contact in the words of an ad, with what is said before it. */
export function written(rng: Rng, { kind, value }: Contact, manner: Manner, name: string): string {
  const bank = banks[manner.tongue];
  const hidden = rng.chance(manner.hides);
  const how = { phone: 'call', handle: 'write', email: 'mail', site: 'see', payment: 'pay' }[kind];
  return rng
    .pick(bank(how))
    .replace('{x}', () => form(rng, { kind, value }, manner, hidden))
    .replace('{name}', name);
}

/** What a platform writes under an ad of its own support: plain, all at once. */
export function underneath(tongue: Tongue, contacts: readonly Contact[]): string {
  const [said = ''] = banks[tongue]('help');
  return said.replace('{x}', () =>
    contacts
      .map(({ kind, value }) => (kind === 'handle' ? handleOf(value).plain : value))
      .join(', '),
  );
}

function form(rng: Rng, { kind, value }: Contact, manner: Manner, hidden: boolean): string {
  const bank = banks[manner.tongue];
  if (kind === 'phone') {
    if (hidden) return hiddenNumber(rng, typed(rng, value, manner.land), bank);
    return rng.chance(0.05) ? `https://wa.me/${value.slice(1)}` : typed(rng, value, manner.land);
  }
  if (kind === 'handle') {
    const { plain, linked, labelled, name } = handleOf(value);
    if (hidden) return rng.pick([`@ ${name}`, `${rng.pick(bank('at'))} ${name}`, labelled]);
    return rng.pick([plain, linked, labelled, labelled]);
  }
  if (kind === 'email') {
    const [name = '', host = ''] = value.split('@');
    return hidden ? `${name} ${rng.pick(bank('at'))} ${host}` : value;
  }
  if (kind === 'site') return rng.pick([value, `https://${value}/`, `www.${value}`]);
  return paidTo(rng, value);
}

function paidTo(rng: Rng, value: string): string {
  const [scheme = '', account = ''] = value.split(':');
  if (scheme === 'trc20')
    return `${rng.pick(['USDT TRC20', 'TRC-20 USDT', 'USDT (TRC20)'])}: ${account}`;
  return `${scheme}${rng.pick([' ', ': '])}${typed(rng, account, undefined)}`;
}

function handleOf(value: string) {
  const [service = '', name = ''] = value.split(':');
  const forms = {
    telegram: { plain: `@${name}`, linked: `https://t.me/${name}`, labelled: `telegram: @${name}` },
    instagram: {
      plain: `instagram: @${name}`,
      linked: `https://instagram.com/${name}`,
      labelled: `inst: ${name}`,
    },
    line: { plain: `LINE ID: ${name}`, linked: `LINE: ${name}`, labelled: `line id ${name}` },
    kakaotalk: {
      plain: `KakaoTalk: ${name}`,
      linked: `카톡 ${name}`,
      labelled: `카카오톡 ID ${name}`,
    },
  };
  return { name, ...forms[service as keyof typeof forms] };
}

/** Spread out, with letters for digits, with pictures of digits, or with a few digits in words. */
function hiddenNumber(rng: Rng, number: string, bank: Bank): string {
  const words = bank('digits')[0]?.split(' ') ?? [];
  const digits = number.replace(/\D/g, '');
  const from = digits.length - rng.between(2, 4);
  return rng.pick([
    () => [...digits].join(' '),
    () => [...digits].join('.'),
    () => number.replaceAll('0', rng.pick(['O', 'o', 'О', 'о'])),
    () => digits.replace(/\d/g, keycap),
    () =>
      `${digits.slice(0, from)} ${[...digits.slice(from)].map((digit) => words[Number(digit)]).join(' ')}`,
    () => (digits.match(/\d{1,3}/g) ?? []).join(rng.pick(['*', ' _ ', ' ~ ', '…'])),
  ])();
}
