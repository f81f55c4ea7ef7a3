import { paymentFor, writePayment } from '../../../seed-data/payments.ts';
import type { CountryCode } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';

export interface Contact {
  readonly kind: 'phone' | 'handle' | 'email' | 'site' | 'payment';
  /** `+7…`, `service:name`, an address, a host, `scheme:value`. */
  readonly value: string;
}

/** As the graph names it. */
export const idOf = ({ kind, value }: Contact): string => `${kind}:${value}`;

export const phone = (value: string): Contact => ({ kind: 'phone', value });

const heads = [
  ...['amber', 'birch', 'coral', 'delta', 'ember', 'fern', 'grove', 'hazel', 'indigo', 'jade'],
  ...['kite', 'lark', 'maple', 'north', 'olive', 'pearl', 'quill', 'river', 'sable', 'tide'],
];
const marks = ['demo', 'sample', 'invented', 'notreal'];
const mailHosts = ['postfach.example', 'mail.test', 'letters.example', 'inbox.test'];

const services: Partial<Record<CountryCode, readonly string[]>> = {
  KR: ['kakaotalk', 'kakaotalk', 'telegram', 'line'],
  JP: ['line', 'line', 'line', 'telegram'],
  TH: ['line', 'line', 'telegram', 'wechat'],
  AE: ['telegram', 'wechat', 'instagram'],
};

/** Names that nobody has, none twice. */
export class Names {
  #count = 0;
  readonly #salt: number;

  constructor(rng: Rng) {
    this.#salt = rng.int(900) + 100;
  }

  #next(rng: Rng): string {
    this.#count++;
    const tail = (this.#count * 7 + this.#salt).toString(36);
    const head = rng.pick(heads);
    const mark = rng.pick(marks);
    return rng.pick([`${head}_${mark}${tail}`, `${mark}${head}${tail}`, `${head}${tail}_${mark}`]);
  }

  handle(rng: Rng, land: CountryCode): Contact {
    const common = ['telegram', 'telegram', 'telegram', 'instagram', 'vk'];
    const service = rng.pick(services[land] ?? common);
    return { kind: 'handle', value: `${service}:${this.#next(rng)}` };
  }

  email(rng: Rng): Contact {
    return { kind: 'email', value: `${this.#next(rng)}@${rng.pick(mailHosts)}` };
  }

  site(rng: Rng): Contact {
    const name = this.#next(rng).replaceAll('_', '-');
    return { kind: 'site', value: `${name}.${rng.pick(['example', 'test'])}` };
  }

  payment(rng: Rng, land: CountryCode): Contact {
    return { kind: 'payment', value: paymentFor(`quarry ${this.#next(rng)}`, land, rng) };
  }
}

const serviceNames: Readonly<Record<string, readonly string[]>> = {
  telegram: ['Telegram', 'tg:', 'TG', 'телега', 'Telegram:'],
  instagram: ['Instagram:', 'inst', 'Insta'],
  vk: ['VK:', 'вк'],
  kakaotalk: ['카톡', '카카오톡', 'Kakao:'],
  line: ['LINE:', 'Line ID', 'ไลน์'],
  wechat: ['WeChat:', 'wechat'],
};

/** A contact that is no phone, as it stands in a text. */
export function writtenContact(rng: Rng, { kind, value }: Contact): string {
  if (kind === 'email') return rng.chance(0.1) ? value.replace('@', ' (at) ') : value;
  if (kind === 'site') return rng.pick([value, `https://${value}`, `www.${value}`]);
  if (kind === 'payment') return writePayment(value, rng);
  const [service = '', name = ''] = value.split(/:(.*)/);
  if (service === 'telegram' && rng.chance(0.3)) return `https://t.me/${name}`;
  if (service === 'instagram' && rng.chance(0.2)) return `instagram.com/${name}`;
  const label =
    service === 'telegram' || service === 'line'
      ? rng.pick((serviceNames[service] ?? []).filter((one) => /^[\w :]+$/.test(one)))
      : rng.pick(serviceNames[service] ?? [service]);
  return `${label} ${service === 'telegram' ? '@' : ''}${name}`;
}
