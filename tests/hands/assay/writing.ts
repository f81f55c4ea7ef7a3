import type { CaptureRecord } from '../../../seed-data/index.ts';
import { type Rng, rngOf } from '../../../seed-data/rng.ts';
import type { Ad, Shown } from './cast.ts';
import { masked, writeNumber } from './numbers.ts';
import type { Contact } from './supplies.ts';
import { cityIn, fill, phrase } from './wording.ts';
import type { Tongue } from './words/index.ts';

const accounts: Readonly<Record<string, readonly string[]>> = {
  telegram: ['Telegram: @{x}', 't.me/{x}', 'Telegram @{x}', 'tg: @{x}', 'https://t.me/{x}'],
  instagram: ['Instagram: @{x}', 'instagram.com/{x}', 'Instagram @{x}'],
  line: ['LINE ID: {x}', 'Line: {x}', 'LINE: {x}'],
  kakaotalk: ['KakaoTalk: {x}', '카카오톡 ID: {x}', '카톡: {x}'],
};
const payments: Readonly<Record<string, string>> = {
  kaspi: 'Kaspi {x}',
  payme: 'Payme {x}',
  qiwi: 'QIWI {x}',
  promptpay: 'PromptPay {x}',
  iban: 'IBAN {x}',
  tron: 'USDT TRC20 {x}',
};

/** Words of an ad, as somebody typed them. */
export type Written = Pick<CaptureRecord, 'title' | 'text' | 'contacts' | 'price'>;

export class Writing {
  readonly #rng: Rng;
  readonly #seed: number;

  constructor(rng: Rng, seed: number) {
    this.#rng = rng;
    this.#seed = seed;
  }

  write(ad: Ad): Written {
    const rng = this.#rng;
    const { owner, tongue, land, board } = ad;
    // How somebody sets lines, and with what ornament, is the same in all of their ads.
    const habit = rngOf(this.#seed, `habit ${owner.id}`);
    const between = habit.pick(['\n', '\n', '\n', ' ', ' ', '\n\n', ' • ']);
    const sign = habit.chance(0.35) ? habit.pick(['✨ ', '🌸 ', '★ ', '- ', '💎', '✅ ']) : '';
    const early = habit.chance(0.15);
    const titled = habit.chance(0.1);
    const slots = { ...ad.slots, city: cityIn(tongue, ad.place), masked: masked(land) };
    const words = ad.lines.map((line) => `${sign}${fill(line, slots)}`);
    const inFields = rng.chance(board.fields) ? ad.shown.filter(inField) : [];
    const inText = ad.shown.filter((one) => !inFields.includes(one) || rng.chance(0.4));
    const reached = inText.map((one) => this.#reach(ad, one));
    const footers = inText.flatMap(({ label }, i) => (label === 'help' ? [reached[i] ?? ''] : []));
    const own = reached.filter((line) => !footers.includes(line));
    const text = [...(early ? [...own, ...words] : [...words, ...own]), ...footers].join(between);
    const title = `${fill(ad.title, slots)}${titled && own[0] ? ` ${own[0]}` : ''}`;
    const contacts = fields(inFields);
    return {
      title,
      ...(text && { text }),
      ...(contacts && { contacts }),
      ...(rng.chance(0.6) && { price: ad.slots.price }),
    };
  }

  #reach(ad: Ad, shown: Shown): string {
    const { contact, label, after } = shown;
    // What a board writes under its ads is always the same, in its own tongue.
    const board = label === 'help';
    const rng = board ? rngOf(this.#seed, `footer ${ad.board.host}`) : this.#rng;
    const tongue = board ? (ad.land.tongues[0] ?? ad.tongue) : ad.tongue;
    const x = this.#contact(rng, ad, shown);
    const y = after ? this.#contact(rng, ad, { ...shown, contact: after }) : '';
    if (label !== 'call') return fill(phrase(rng, tongue, label), { x, y });
    if (contact.kind === 'handle') return x;
    const row = { phone: 'call', email: 'mail', site: 'site', payment: 'pay' }[contact.kind];
    return fill(phrase(rng, tongue, row), { x });
  }

  #contact(rng: Rng, ad: Ad, { contact, label, whose }: Shown): string {
    const { owner, tongue } = ad;
    const { kind, value, service, land } = contact;
    if (kind === 'email') return rng.chance(0.12) ? value.replace('@', ' (at) ') : value;
    if (kind === 'handle') return fill(rng.pick(accounts[service] ?? []), { x: value });
    if (kind === 'site') {
      // A host of shop windows has a page for each customer.
      const page = whose === 'shared' && label === 'call' ? `/${owner.house}` : '';
      return `${rng.pick(['', '', 'https://', 'www.'])}${value}${page}`;
    }
    // Only one's own number is worth hiding.
    const open = kind === 'payment' || whose === 'shared';
    const hand = open ? { ...owner.hand, hides: 0 } : owner.hand;
    const where = { land, near: land === ad.land, tongue };
    const number = value.startsWith('+') ? writeNumber(rng, hand, value, where) : value;
    if (kind === 'phone') return number;
    const spaced = service === 'iban' && rng.chance(0.5);
    return fill(payments[service] ?? '', {
      x: spaced ? value.replace(/.{4}(?=.)/g, '$& ') : number,
    });
  }
}

const inField = ({ label, contact, whose }: Shown): boolean =>
  label === 'call' && whose !== 'shared' && contact.kind !== 'payment';

function fields(shown: readonly Shown[]): CaptureRecord['contacts'] {
  const of = (kind: Contact['kind'], write: (contact: Contact) => string) =>
    shown.flatMap(({ contact }) => (contact.kind === kind ? [write(contact)] : []));
  const lists = {
    phones: of('phone', ({ value }) => value),
    emails: of('email', ({ value }) => value),
    handles: of('handle', ({ service, value }) => `${service}:${value}`),
    websites: of('site', ({ value }) => value),
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

/** Uzbek has one code in either script. */
export const languageOf = (tongue: Tongue): NonNullable<CaptureRecord['language']> =>
  tongue === 'uzc' ? 'uz' : tongue;
