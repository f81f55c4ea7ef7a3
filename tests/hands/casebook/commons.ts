import type { Rng } from '../../../seed-data/rng.ts';
import { gather } from '../gather.ts';
import { show } from '../trellis/ads.ts';
import type { Directory } from '../trellis/directory.ts';
import type { Contact } from '../wayfare/contacts.ts';
import { allLands, type City, citiesOf } from '../wayfare/lands.ts';
import { type Ad, name, type Phrase } from './ads.ts';
import type { Operator } from './operators.ts';
import { boards } from './places.ts';
import type { Rates } from './rates.ts';
import { posted, type Trade, type Wording, write } from './wording.ts';
import { banks, type Tongue } from './words/index.ts';

/** What strangers have in common: each kind by its own rate, none of it a sign of one owner. */
export function share(
  rng: Rng,
  operators: readonly Operator[],
  ads: readonly Ad[],
  rates: Rates,
  names: Directory,
): void {
  const byOwner = gather(ads, ({ owner }) => owner);
  const of = (operator: Operator) => byOwner.get(operator.id) ?? [];
  const count = operators.length;
  const designers = pool(count / 60, () => [names.site(rng), names.phone(rng, rng.pick(lands))]);
  const photographers = pool(count / 70, () => [names.handle(rng, 'KZ')]);
  const guides = pool(5, () => [names.site(rng)]);
  const visas = pool(count / 250, () => [names.email(rng), names.phone(rng, rng.pick(lands))]);
  const houses = new Map(
    lands.flatMap((land) =>
      citiesOf[land].map((city) => [city.latin, pool(3, () => [names.phone(rng, land)])] as const),
    ),
  );
  const texts = new Handouts(rng);
  for (const operator of operators) {
    const his = of(operator);
    const work = operator.kind === 'recruiter';
    const reception = houses.get(operator.faces[0]?.city.latin ?? '') ?? [];
    if (rng.chance(rates.designed)) makePage(rng, operator, his, early(rng, designers), names);
    if (rng.chance(rates.photographed)) say(rng, his, 0.4, early(rng, photographers), 'photo');
    if (!work && reception.length > 0 && rng.chance(rates.reception))
      say(rng, his, 0.6, early(rng, reception), 'desk');
    if (rng.chance(rates.guide)) say(rng, his, 0.4, early(rng, guides), 'guide');
    if (work && rng.chance(rates.visa)) say(rng, his, 0.5, early(rng, visas), 'visa');
    if (rng.chance(work ? rates.handout : rates.sample)) texts.hand(operator, his);
  }
  lendCards(rng, operators, of, rates.cousins, names);
  moderate(rng, ads, rates.moderated, names);
  for (const ad of ads)
    if (rng.chance(rates.stock))
      ad.shown.push(show(rng, ad.board, `stock ${Math.floor(70 * rng.next() ** 2)}`, 'shared'));
}

const lands = allLands.filter((land) => citiesOf[land].length > 0 && land !== 'JP');

function pool(count: number, make: () => Contact[]): Contact[][] {
  return Array.from({ length: Math.max(2, Math.round(count)) }, make);
}

/** The first of a few serve most. */
const early = <T>(rng: Rng, few: readonly T[]): T =>
  few[Math.floor(few.length * rng.next() ** 2)] as T;

function say(rng: Rng, ads: readonly Ad[], often: number, whom: readonly Contact[], as: Phrase) {
  for (const ad of ads) if (rng.chance(often)) name(rng, ad, rng.pick(whom), 'shared', as);
}

/** An operator's own page: some of the ads are kept there, over the web designer's contact. */
function makePage(
  rng: Rng,
  by: Operator,
  ads: readonly Ad[],
  designer: readonly Contact[],
  names: Directory,
): void {
  const site = by.site ?? names.site(rng);
  const page = {
    host: site.value,
    field: 'none',
    recodes: 0,
    lands: [by.land],
    support: false,
  } as const;
  for (const ad of ads) {
    if (!rng.chance(0.35)) continue;
    ad.board = page;
    ad.held = ad.held.map((one) => ({ ...one, where: 'text' }));
    name(rng, ad, site);
    for (const contact of designer.slice(0, rng.between(1, 2)))
      ad.held.push({ contact, whose: 'shared', where: 'under', as: 'made' });
  }
}

/** Texts that an employer hands to all recruiters, and samples that a board shows to who cannot write. */
class Handouts {
  private readonly made = new Map<string, Wording>();

  private readonly rng: Rng;

  constructor(rng: Rng) {
    this.rng = rng;
  }

  hand(by: Operator, ads: readonly Ad[]): void {
    const { rng } = this;
    const number = Math.floor(8 * rng.next() ** 1.5);
    const often = 0.4 + 0.6 * rng.next();
    for (const ad of ads) {
      if (!rng.chance(often)) continue;
      const trade = by.faces[0]?.trade ?? 'work';
      const text = this.text(trade, ad.wording.tongue, number);
      Object.assign(ad, { wording: text, worded: 'shared' }, posted(rng, text, ad.city, 0.3));
    }
  }

  private text(trade: Trade, tongue: Tongue, number: number): Wording {
    const id = `handout ${trade} ${tongue} ${number}`;
    const names = banks[tongue]('names');
    const place = citiesOf.KR[number % citiesOf.KR.length] as City;
    const person = { name: names[number % names.length] ?? '', age: 21, place, brand: number };
    const text = this.made.get(id) ?? write(this.rng, id, tongue, trade, person);
    this.made.set(id, text);
    return text;
  }
}

/** A cousin's card that two operators name for the same three to ten weeks. */
function lendCards(
  rng: Rng,
  operators: readonly Operator[],
  of: (operator: Operator) => readonly Ad[],
  share: number,
  names: Directory,
): void {
  const wide = operators.filter(({ size }) => size > 2);
  for (const one of wide) {
    if (!rng.chance(share / 2)) continue;
    const near = wide.filter(
      (other) =>
        other !== one &&
        other.land === one.land &&
        other.from < one.until &&
        one.from < other.until,
    );
    if (near.length === 0) continue;
    const other = rng.pick(near);
    const start = Math.max(one.from, other.from);
    const card = [names.payment(rng, one.land)];
    const end = start + rng.between(21, 70);
    for (const operator of [one, other]) {
      const then = of(operator).filter(({ day }) => day >= start && day < end);
      for (const ad of then) if (rng.chance(0.5)) name(rng, ad, card[0] as Contact, 'shared');
    }
  }
}

/** Each board has a few who let ads through for a fee, and leave their contact in them. */
function moderate(rng: Rng, ads: readonly Ad[], often: number, names: Directory): void {
  const moderators = new Map(
    boards.map(({ host, lands: [land = 'KZ'] }) => [
      host,
      pool(3, () => [rng.chance(0.7) ? names.handle(rng, land) : names.phone(rng, land)]),
    ]),
  );
  for (const ad of ads) {
    const some = moderators.get(ad.board.host);
    if (some && rng.chance(often)) name(rng, ad, rng.pick(early(rng, some)), 'shared', 'mod');
  }
}
