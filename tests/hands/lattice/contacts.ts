/** Contacts: where they come from, who had them before, and how people write them. */
import { paymentFor, writePayment } from '../../../seed-data/payments.ts';
import { phoneBook, writePhone } from '../../../seed-data/phones.ts';
import type { CountryCode } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';

export type Sort = 'phones' | 'emails' | 'handles' | 'payments' | 'websites';

/** A contact as the capture format's lists hold it. */
export interface Item {
  readonly sort: Sort;
  readonly value: string;
}

/** The id under which an import knows a contact. */
export const idOf = ({ sort, value }: Item): string => {
  const kinds = {
    phones: 'phone',
    emails: 'email',
    handles: 'handle',
    payments: 'payment',
    websites: 'site',
  };
  return `${kinds[sort]}:${value.startsWith('eth:') ? value.toLowerCase() : value}`;
};

/**
 * The ids under which an import may know a contact: `@name` alone does not say of which service.
 */
export const readings = (item: Item): string[] =>
  item.sort === 'handles'
    ? [idOf(item), `handle:unknown:${item.value.split(':')[1]}`]
    : [idOf(item)];

const given =
  'aigul dana lola vika mira sabina kamila zara nika leyla selin alina tomi asel jane bella rina maya diana elya sonya umida feruza maral jeren aziza ruslan timur bek oleg arman farid kemal murat'.split(
    ' ',
  );
const trade =
  'relax spa massage work job abroad star orchid lotus velvet silk moon pearl city vip studio model casting agency travel night gold amber royal lounge tour team hr office visa line garden beauty sun'.split(
    ' ',
  );

/** A lease of a number: nobody else has it in these days. */
interface Lease {
  readonly phone: string;
  readonly times: { owner: string; from: number; to: number }[];
}

/** Gives out contacts. None is given twice, but numbers whose lease is over may go to a stranger. */
export class Registry {
  readonly #phones: (country: CountryCode) => string;
  readonly #names = new Set<string>();
  readonly #leases = new Map<string, Lease[]>();
  readonly #recycled: number;

  constructor(scatter: number, recycled: number) {
    this.#phones = phoneBook(scatter);
    this.#recycled = recycled;
  }

  /** @param voip rented numbers come back to the pool within days, SIM cards after months */
  phone(
    country: CountryCode,
    owner: string,
    days: [number, number],
    voip: boolean,
    rng: Rng,
  ): Item {
    const pool = `${country}${voip}`;
    const leases = this.#leases.get(pool) ?? [];
    this.#leases.set(pool, leases);
    const [from, to] = days;
    const gap = voip ? rng.between(4, 30) : rng.between(40, 150);
    const tries = rng.chance(this.#recycled) && leases.length > 0 ? 30 : 0;
    for (let turn = 0; turn < tries; turn++) {
      const lease = rng.pick(leases);
      const free = lease.times.every((time) => from > time.to + gap || to + gap < time.from);
      if (!free || lease.times.some((time) => time.owner === owner)) continue;
      lease.times.push({ owner, from, to });
      return { sort: 'phones', value: lease.phone };
    }
    const phone = this.#phones(country);
    leases.push({ phone, times: [{ owner, from, to }] });
    return { sort: 'phones', value: phone };
  }

  /** Numbers that had several holders, with these. */
  *passedOn(): Iterable<[string, string[]]> {
    for (const leases of this.#leases.values())
      for (const { phone, times } of leases)
        if (times.length > 1) yield [phone, times.map(({ owner }) => owner)];
  }

  /** A number that is never given to anybody else. */
  fixedPhone(country: CountryCode): Item {
    return { sort: 'phones', value: this.#phones(country) };
  }

  #name(rng: Rng, joints: readonly string[]): string {
    for (;;) {
      const first = rng.pick(rng.chance(0.6) ? given : trade);
      const second = rng.chance(0.75)
        ? rng.pick(joints) + rng.pick(rng.chance(0.7) ? trade : given)
        : '';
      const digits = rng.chance(0.45)
        ? String(rng.pick([7, 77, 24, 1, 99, 555, rng.between(10, 2026)]))
        : '';
      const name = first + second + digits;
      if (name.length < 6 || this.#names.has(name)) continue;
      this.#names.add(name);
      return name;
    }
  }

  handle(country: CountryCode, rng: Rng): Item {
    const local: Partial<Record<CountryCode, string[]>> = {
      TH: ['line', 'line', 'telegram', 'wechat'],
      JP: ['line', 'line', 'instagram'],
      KR: ['kakaotalk', 'kakaotalk', 'telegram'],
      TR: ['telegram', 'instagram', 'instagram'],
    };
    const service = rng.pick(local[country] ?? ['telegram', 'telegram', 'telegram', 'instagram']);
    return { sort: 'handles', value: `${service}:${this.#name(rng, ['_', ''])}` };
  }

  telegram(rng: Rng): Item {
    return { sort: 'handles', value: `telegram:${this.#name(rng, ['_', '_', ''])}` };
  }

  email(rng: Rng, site?: string): Item {
    const at = site ?? rng.pick(['postbox.example', 'mailhub.example', 'pochta.example']);
    const box = rng.pick(['info', 'hr', 'job', 'office']);
    return {
      sort: 'emails',
      value: `${site && rng.chance(0.8) ? box : this.#name(rng, ['.', ''])}@${at}`,
    };
  }

  site(rng: Rng): Item {
    return {
      sort: 'websites',
      value: `${this.#name(rng, ['-', ''])}.${rng.pick(['example', 'test'])}`,
    };
  }

  payment(country: CountryCode, rng: Rng): Item {
    return {
      sort: 'payments',
      value: paymentFor(`${this.#name(rng, [''])}/${rng.next()}`, country, rng),
    };
  }
}

const spoken = 'ноль один два три четыре пять шесть семь восемь девять'.split(' ');

/** A number somebody does not want to be read by machines. */
function hidden(phone: string, reader: CountryCode | null, rng: Rng): string {
  const digits = phone.slice(1);
  const halves = () =>
    `${digits.slice(0, 5)}${rng.pick(['...', ' (тут) ', '—', '🌸'])}${digits.slice(5)}`;
  const words = () =>
    [...digits].map((digit) => (rng.chance(0.35) ? ` ${spoken[Number(digit)]} ` : digit)).join('');
  return rng.pick([
    () => writePhone(phone, reader, true, rng),
    () => writePhone(phone, reader, true, rng),
    halves,
    words,
  ])();
}

function writeHandle(value: string, rng: Rng): string {
  const [service = '', name = ''] = value.split(':');
  const manners: Record<string, string[]> = {
    telegram: [
      `@${name}`,
      `@${name}`,
      `t.me/${name}`,
      `Telegram: @${name}`,
      `тг ${name}`,
      `https://t.me/${name}`,
    ],
    instagram: [`instagram.com/${name}`, `inst: ${name}`, `Instagram @${name}`],
    line: [`LINE: ${name}`, `Line ID ${name}`, `line id: ${name}`],
    kakaotalk: [`카톡 ${name}`, `KakaoTalk: ${name}`, `kakao ${name}`],
    wechat: [`WeChat: ${name}`, `wechat ${name}`],
  };
  return rng.pick(manners[service] ?? [name]);
}

/** A contact as a text shows it to readers in a country. */
export function writeItem(item: Item, reader: CountryCode | null, shy: boolean, rng: Rng): string {
  const { sort, value } = item;
  if (sort === 'handles') return writeHandle(value, rng);
  if (sort === 'payments') return writePayment(value, rng);
  if (sort === 'emails')
    return shy ? value.replace('@', rng.pick([' (at) ', ' собака ', '[at]'])) : value;
  if (sort === 'websites') return rng.pick(['', 'https://', 'www.']) + value;
  if (shy) return hidden(value, reader, rng);
  return rng.chance(0.08) ? `wa.me/${value.slice(1)}` : writePhone(value, reader, false, rng);
}
