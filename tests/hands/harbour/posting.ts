import type { CaptureRecord } from '../../../seed-data/captures.ts';
import { writePayment } from '../../../seed-data/payments.ts';
import { writePhone } from '../../../seed-data/phones.ts';
import { countries, placeName } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import type { Plan } from './ads.ts';
import { lastDay, type Owner, onDay } from './owners.ts';
import type { Pictures, Supplies } from './supplies.ts';
import { boards, type Knobs } from './worlds.ts';
import { fill, sentence, writeAccount, writeNumber } from './writing.ts';

interface Desk {
  rng: Rng;
  supplies: Supplies;
  knobs: Knobs;
  pictures: Pictures;
  stock: readonly string[];
}

const idOf = (value: string): string => {
  if (value.startsWith('picture:')) return value;
  if (value.startsWith('+')) return `phone:${value}`;
  if (/^(telegram|instagram|line|kakaotalk):/.test(value)) return `handle:${value}`;
  if (value.includes('@')) return `email:${value}`;
  if (value.startsWith('eth:')) return `payment:${value.toLowerCase()}`;
  return /^(btc|eth|tron|iban):/.test(value) ? `payment:${value}` : `site:${value}`;
};

const lastNight = Date.UTC(2026, 5, 30);
const timeOf = (day: number, minute: number): string =>
  new Date(lastNight + (day - lastDay) * 86_400_000 + minute * 60_000).toISOString();

/** Posts ads, as boards and those who run them let them appear, and saves what a collector saw. */
export class Poster {
  readonly owners = new Map<string, string>();
  /** Who showed an identifier, and whether strangers were meant to share it. */
  readonly #shownBy = new Map<string, Set<Owner>>();
  readonly #common = new Set<string>();
  readonly #admins = new Map<string, string>();
  readonly #supports: ReadonlyMap<string, string>;
  readonly #desk: Desk;
  readonly #stock: ReadonlySet<string>;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#stock = new Set(desk.stock);
    const { rng, supplies } = desk;
    this.#supports = new Map(
      boards.map(({ host, countries: [country = 'KZ'] }) => [
        host,
        rng.pick([
          () => supplies.phone(country),
          () => supplies.email('help'),
          () => supplies.account('support', 'KZ'),
        ])(),
      ]),
    );
  }

  get pictures(): ReadonlyMap<string, string> {
    return this.#desk.pictures.groups;
  }

  /** Every channel has somebody who takes money for posts; one in five recruits, too. */
  appointAdmins(roster: readonly Owner[], channels: readonly string[]): void {
    const { rng, supplies } = this.#desk;
    const recruiters = roster.filter(({ kind }) => kind === 'freelance' || kind === 'crew');
    for (const channel of channels) {
      const own = rng.chance(0.2) && recruiters.length > 0 ? rng.pick(recruiters) : undefined;
      const admin =
        own?.personas[0]?.accounts[0]?.value ??
        (rng.chance(0.8) ? supplies.account('admin', 'KZ') : supplies.phone('KZ'));
      this.#admins.set(channel, admin);
    }
  }

  #show(owner: Owner, value: string, common: boolean): string {
    const id = idOf(value);
    const showers = this.#shownBy.get(id) ?? new Set();
    this.#shownBy.set(id, showers.add(owner));
    if (common) this.#common.add(id);
    return value;
  }

  /** An identifier as somebody types it at the end of an ad. */
  #write(plan: Plan, value: string): string {
    const { rng } = this.#desk;
    const { language, persona } = plan;
    const id = idOf(value);
    if (id.startsWith('handle:')) return writeAccount(value, language, rng);
    if (id.startsWith('payment:')) return writePayment(value, rng);
    if (id.startsWith('site:')) return rng.pick(['', 'https://', 'www.']) + value;
    if (id.startsWith('email:'))
      return rng.chance(0.15) ? value.replace('@', rng.pick([' (at) ', ' собака ', '[@]'])) : value;
    const manner = rng.chance(0.7) ? persona.manner : 'plain';
    return writeNumber(value, { country: plan.place.country, language, manner }, rng);
  }

  /** The lines of contacts that the author of an ad writes on a day. */
  #contactLines(plan: Plan, day: number, by: Owner): string[] {
    const { rng } = this.#desk;
    const { owner, persona, language } = plan;
    const { agency } = owner;
    const line = (section: string, value: string | undefined, common = false): string[] => {
      if (value === undefined || value === '') return [];
      const x = this.#write(plan, this.#show(by, value, common));
      return [fill(sentence(language, section, rng), { x })];
    };
    const called = (value: string, common = false): string => {
      const label = rng.chance(0.55)
        ? `${sentence(language, 'tel', rng)}${rng.pick([' ', ': ', '. ', ' - '])}`
        : '';
      return label + this.#write(plan, this.#show(by, value, common));
    };
    const own = plan.clues.flatMap((clue): string[] => {
      if (clue === 'phone') {
        const { now, before } = onDay(persona.phones, day);
        return [called(now), ...(rng.chance(0.2) ? line('old', before) : [])];
      }
      if (clue === 'account') {
        const { now, before } = onDay(persona.accounts, day);
        const x = this.#write(plan, this.#show(by, now, false));
        return [x, ...(rng.chance(0.1) ? line('old', before) : [])];
      }
      if (clue === 'email') return [this.#write(plan, this.#show(by, persona.email, false))];
      if (clue === 'site') return line('form', owner.site);
      if (clue === 'payment') return line('pay', owner.payment, true);
      if (clue === 'payee') return line('payee', owner.payee);
      return clue === 'driver'
        ? line('driver', owner.driver, true)
        : line('friend', owner.friend, true);
    });
    if (agency === undefined) return own;
    // The dispatcher answers for everybody; few add how to reach them without her.
    const desk =
      rng.chance(0.75) || !agency.account
        ? called(rng.pick(agency.phones), true)
        : this.#write(plan, this.#show(by, agency.account, true));
    const kept = owner.kind === 'agency' || rng.chance(0.4) ? own.slice(0, 1) : [];
    return [desk, ...(rng.chance(0.2) ? line('form', agency.site, true) : []), ...kept];
  }

  /** The text as it stands on a day, and the fields that the board fills. */
  #compose(plan: Plan, day: number): Pick<CaptureRecord, 'text' | 'contacts'> {
    const { rng, knobs } = this.#desk;
    const { owner, persona, board, language } = plan;
    const admin =
      plan.channel && rng.chance(knobs.admin) ? this.#admins.get(plan.channel) : undefined;
    const support = rng.chance(knobs.support) ? this.#supports.get(board.host) : undefined;
    const lines = admin && rng.chance(knobs.adminOnly) ? [] : this.#contactLines(plan, day, owner);
    if (plan.left) lines.unshift(...this.#contactLines(plan.left, plan.left.day, owner));
    const added = [
      ...(admin ? [['admin', admin] as const] : []),
      ...(support ? [['support', support] as const] : []),
    ].map(([section, value]) =>
      fill(sentence(language, section, rng), {
        x: this.#write(
          { ...plan, persona: { ...persona, manner: 'plain' } },
          this.#show(owner, value, true),
        ),
      }),
    );
    const contactText = lines.join(rng.pick([', ', ' / ', '\n', '\n', ' ']));
    const above = rng.chance(0.08);
    const told = above ? [contactText, plan.body] : [plan.body, contactText];
    const text = [...told, ...added]
      .filter((part) => part !== '')
      .join(rng.pick(['\n', '\n', '\n\n', '. ']));
    if (!rng.chance(board.contact)) return { text };
    const { agency } = owner;
    const phone = agency ? rng.pick(agency.phones) : onDay(persona.phones, day).now;
    const account = onDay(persona.accounts, day).now;
    const kind = rng.next();
    if (!agency && kind < 0.12)
      return { text, contacts: { handles: [this.#show(owner, account, false)] } };
    if (!agency && kind < 0.16)
      return { text, contacts: { emails: [this.#show(owner, persona.email, false)] } };
    this.#show(owner, phone, agency !== undefined);
    const reader = board.countries[0] === 'JP' ? null : (board.countries[0] ?? null);
    return {
      text,
      contacts: { phones: [rng.chance(0.25) ? writePhone(phone, reader, false, rng) : phone] },
    };
  }

  #newId({ board, channel, day }: Plan): string {
    const { rng } = this.#desk;
    const forms = {
      number: () => String(41_000_000 + day * 9000 + rng.int(9000)),
      hex: () => (rng.next() * 2 ** 48 + 2 ** 47).toString(16).slice(0, 12),
      channel: () => `${channel}-${200 + day * 12 + rng.int(40)}`,
      slug: () =>
        `${rng.pick(['e', 'ad', 'obyavlenie', 'item'])}-${(rng.next() * 36 ** 7).toString(36).slice(0, 7).replace('.', '')}`,
    };
    for (;;) {
      const id = forms[board.form]();
      if (!this.owners.has(`${board.host}/${id}`)) return id;
    }
  }

  /** What was saved of an ad: mostly one look at it, sometimes a later one at what was changed. */
  post(plan: Plan): CaptureRecord[] {
    const { rng } = this.#desk;
    const { board, place, day, language } = plan;
    const adId = this.#newId(plan);
    this.owners.set(`${board.host}/${adId}`, plan.owner.id);
    const images = plan.pictures.map((picture) => {
      const { file, group } = this.#desk.pictures.file(picture, board.host, rng);
      this.#show(plan.owner, group, this.#stock.has(picture));
      return {
        url: `https://img.${board.host}/${file.slice(0, 2)}/${file.slice(2, 14)}.jpg`,
        sha256: file,
      };
    });
    const { currency, price } = countries[place.country];
    const seen = Math.floor(rng.next() ** 2 * 18);
    const shown = rng.chance(board.place);
    const record: CaptureRecord = {
      ...{ platform: board.host, url: `https://${board.host}/${adId.replace('-', '/')}`, adId },
      ...{ capturedAt: timeOf(day + seen, rng.int(1440)), status: 'live' },
      ...(rng.chance(board.date) && { postedAt: timeOf(day, 0).slice(0, 10) }),
      ...(rng.chance(board.title) && { title: plan.title }),
      ...this.#compose(plan, day),
      ...(rng.chance(0.45) && { language: rng.chance(0.93) ? language : 'ru' }),
      ...(shown && {
        country: place.country,
        city: placeName(place, rng.pick(['ru', 'en', language])),
      }),
      ...(shown &&
        rng.chance(0.2) && {
          lat: place.lat + rng.normal() / 60,
          lon: place.lon + rng.normal() / 60,
        }),
      ...(images.length > 0 && { images }),
      ...(rng.chance(board.price) &&
        plan.owner.trade === 'care' && {
          price: `${rng.between(price[0] / price[2], price[1] / price[2]) * price[2]} ${currency}`,
        }),
      ...{
        collector: rng.pick(['field office', 'night shift', 'volunteers']),
        tool: rng.pick(['saver 2.1', 'saver 2.2', 'by hand']),
      },
    };
    if (!rng.chance(0.13)) return [record];
    const later = day + seen + rng.between(2, 50);
    const again = { ...record, capturedAt: timeOf(later, rng.int(1440)) };
    if (rng.chance(0.3)) return [record, { ...again, status: 'removed' }];
    return [record, rng.chance(0.4) ? { ...again, ...this.#compose(plan, later) } : again];
  }

  /** Identifiers that strangers share because of what they are. */
  hubs(): string[] {
    return [...this.#common].filter((id) => (this.#shownBy.get(id)?.size ?? 0) > 1);
  }

  /** Numbers and accounts that two owners had one after the other, where both showed them. */
  recycled(roster: readonly Owner[]): string[] {
    const holders = new Map<string, Set<Owner>>();
    for (const owner of roster)
      for (const { phones, accounts } of owner.personas)
        for (const { value } of [...phones, ...accounts]) {
          const id = idOf(value);
          holders.set(id, (holders.get(id) ?? new Set()).add(owner));
        }
    return [...holders]
      .filter(
        ([id, had]) =>
          had.size > 1 && [...had].filter((owner) => this.#shownBy.get(id)?.has(owner)).length > 1,
      )
      .map(([id]) => id);
  }
}
