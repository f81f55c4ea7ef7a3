import type { Rng } from '../../../seed-data/rng.ts';
import { gather } from '../gather.ts';
import type { Ad } from './ads.ts';
import { boardIn } from './boards.ts';
import type { Names } from './contacts.ts';
import type { NumberBook } from './numbers.ts';
import { makeOwner, type Owner } from './owners.ts';
import { cityIn } from './places.ts';
import { filled, post, type Setting, seat, show } from './posting.ts';
import { say, titleOf } from './wording.ts';

interface Trade {
  readonly name: string;
  /** Of all stolen ads. */
  readonly share: number;
  readonly size: readonly [number, number];
  /** Takes from another at each ad, or from one. */
  readonly many: boolean;
  readonly words: boolean;
  readonly pictures: boolean;
  /** Of copied texts, those with the victim's number still in them. */
  readonly left: number;
  /** Of ads, those in the city of the victim. */
  readonly there: number;
  readonly rotates: boolean;
  readonly silent: boolean;
}

const both = { words: true, pictures: true };

const trades: readonly Trade[] = [
  // Takes whatever is there, for clicks and deposits, under numbers that come and go.
  {
    ...{ name: 'mill', share: 0.27, size: [20, 150], many: true, ...both },
    ...{ left: 0.15, there: 0.3, rotates: true, silent: false },
  },
  // Passes for one seller who is doing well.
  {
    ...{ name: 'shadow', share: 0.33, size: [1, 9], many: false, ...both },
    ...{ left: 0.2, there: 0.6, rotates: false, silent: false },
  },
  {
    ...{ name: 'borrower', share: 0.12, size: [1, 14], many: false },
    ...{ words: false, pictures: true, left: 0, there: 0.3, rotates: false, silent: false },
  },
  {
    ...{ name: 'parrot', share: 0.12, size: [1, 12], many: false },
    ...{ words: true, pictures: false, left: 0.3, there: 0.4, rotates: false, silent: false },
  },
  // One text of their own, faces of many, a wallet for the deposit.
  {
    ...{ name: 'depositor', share: 0.12, size: [12, 90], many: true },
    ...{ words: false, pictures: true, left: 0, there: 0.5, rotates: true, silent: false },
  },
  // Fills a board with what others wrote.
  {
    ...{ name: 'blank', share: 0.04, size: [1, 1], many: false, ...both },
    ...{ left: 0, there: 0.4, rotates: false, silent: true },
  },
];

interface Supplies extends Setting {
  readonly names: Names;
  readonly numbers: NumberBook;
}

interface Plan {
  readonly owner: Owner;
  readonly trade: Trade;
  readonly victims: readonly Ad[];
}

/** So many ads by those who take words and pictures of the honest; each copy is an ad of who took it. */
export function steal(rng: Rng, honest: readonly Ad[], count: number, supplies: Supplies): Ad[][] {
  const worth = honest
    .filter(({ shown, wording }) => shown.length > 0 && !wording.shared)
    .sort((one, other) => one.day - other.day);
  if (worth.length === 0) return [];
  const market = { worth, byOwner: gather(worth, ({ owner }) => owner) };
  const plans: Plan[] = [];
  const largest = Math.ceil(honest.length / 90);
  for (const trade of trades) {
    const [least, most] = trade.size.map((size) => Math.min(size, largest)) as [number, number];
    for (let left = Math.round(count * trade.share); left > 0; ) {
      const drawn = Math.floor(least + (most - least) * rng.next() ** 2 + rng.next());
      const plan = planned(rng, `t${plans.length}`, trade, Math.min(left, drawn), market, supplies);
      plans.push(plan);
      left -= plan.owner.days.length;
    }
  }
  const lines = plans.flatMap(({ owner }) => linesOf(owner));
  supplies.numbers.giveAll(rng, lines, supplies.rates.recycle);
  return plans.map((plan) => robbed(rng, plan, supplies));
}

export const linesOf = ({ lines, workers }: Owner): Owner['lines'] => [
  ...lines,
  ...workers.flatMap((worker) => worker.lines),
];

/** What is worth taking, in order of time. */
interface Market {
  readonly worth: readonly Ad[];
  readonly byOwner: ReadonlyMap<Owner, readonly Ad[]>;
}

function planned(
  rng: Rng,
  id: string,
  trade: Trade,
  size: number,
  { worth, byOwner }: Market,
  { rates, names }: Supplies,
): Plan {
  const one = rng.pick(worth);
  const pool = trade.many ? worth : (byOwner.get(one.owner) ?? []);
  const start = trade.many ? rng.next() * rates.span * 0.7 : one.day - 5;
  const within = pool.slice(
    firstFrom(pool, start),
    firstFrom(pool, start + (trade.many ? 60 : 30)),
  );
  const from = within.length > 0 ? within : [one];
  const copies = Array.from({ length: size }, () => {
    const victim = rng.pick(from);
    return { victim, day: Math.min(victim.day + 1 + 24 * rng.next() ** 2, rates.span + 15) };
  }).sort((a, b) => a.day - b.day);
  const days = copies.map(({ day }) => day);
  const city = rng.chance(trade.there) ? one.city : rng.pick(worth).city;
  const owner = makeOwner(rng, { id, size, days, city, rotates: trade.rotates }, rates, names);
  return { owner, trade, victims: copies.map(({ victim }) => victim) };
}

/** Where in a list in order of time the ads from that day on begin. */
function firstFrom(ads: readonly Ad[], day: number): number {
  let [low, high] = [0, ads.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ads[middle] as Ad).day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function robbed(rng: Rng, { owner, trade, victims }: Plan, { rates, common }: Supplies): Ad[] {
  // Who copies has little else; what is posted again of theirs is copied again.
  const plain = { ...owner, habits: { ...owner.habits, again: 0, bare: trade.pictures ? 0 : 0.1 } };
  return post(rng, plain, { rates, common }).map((ad, at) => {
    const victim = victims[at] as Ad;
    const there = trade.many && rng.chance(trade.there);
    const moved = there ? placed(rng, ad, victim) : ad;
    const words = trade.words ? wordsOf(rng, moved, victim) : {};
    const board = moved.board;
    const shown = trade.pictures
      ? victim.shown.slice(0, board.pictures).map(({ picture }) => show(rng, picture, 'taken'))
      : moved.shown;
    const listed = trade.silent ? [] : [...moved.listed];
    const number = victim.listed.find(({ contact: { kind }, text }) => kind === 'phone' && text);
    if (number && trade.words && rng.chance(trade.left))
      listed.push({ contact: number.contact, whose: 'taken', text: true, field: false });
    return { ...moved, ...words, owner, shown, listed };
  });
}

/** The ad where the victim is. */
function placed(rng: Rng, ad: Ad, { city }: Ad): Ad {
  const board = boardIn(rng, city.land, rng.int(100));
  const filling = { ...ad.filling, city: cityIn(ad.wording.tongue, city) };
  return {
    ...{ ...ad, city, board, filling },
    title: titleOf(ad.wording, filling),
    body: say(rng, ad.wording, filling, 0.02).slice(0, board.lines),
    listed: ad.listed
      .filter(({ contact }) => contact !== ad.board.support)
      .map(({ contact, whose }) => seat(rng, board, contact, whose)),
  };
}

/** The victim's words with another city in them, and the name and the price where somebody took the trouble. */
function wordsOf(rng: Rng, ad: Ad, { wording, filling: theirs }: Ad): Partial<Ad> {
  const own = filled(rng, ad.owner, ad.worker, wording.tongue, ad.city);
  const filling = {
    ...theirs,
    city: own.city,
    ...(rng.chance(0.4) ? { name: own.name } : {}),
    ...(rng.chance(0.3) ? { price: own.price } : {}),
  };
  return {
    ...{ wording, filling, wordsFrom: 'taken' as const },
    title: titleOf(wording, filling),
    body: say(rng, wording, filling, rng.pick([0, 0.05, 0.2])).slice(0, ad.board.lines),
  };
}
