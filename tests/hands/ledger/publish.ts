import { type Place, placesOf } from '../../../seed-data/places.ts';
import { rngOf } from '../../../seed-data/rng.ts';
import { type Contact, idOf } from './contacts.ts';
import type { Desk } from './desk.ts';
import { type Front, type Hinge, hingesOf, isThief, openFronts, type Setting } from './fronts.ts';
import { type Plan, type Pressure, weighted } from './plans.ts';
import { copyist, type Platform } from './platforms.ts';
import {
  type Author,
  compose,
  type Language,
  priceOf,
  retouch,
  setDown,
  type Wording,
} from './style.ts';

/** An ad as its owner made it. */
export interface Draft {
  readonly owner: string;
  readonly platform: Platform;
  readonly place: Place;
  readonly day: number;
  readonly language: Language;
  readonly author: Author;
  readonly title: string;
  readonly text: string;
  readonly price: string;
  /** None where the number stands in the picture only. */
  readonly contacts: readonly Contact[];
  /** What stands there after an edit, if there was one. */
  readonly edited?: readonly Contact[];
  readonly pictures: readonly string[];
}

/** What an owner keeps to from ad to ad. */
interface Habits extends Setting {
  readonly fronts: readonly Front[];
  readonly hinges: readonly Hinge[];
  readonly last: number;
  readonly level: number;
  readonly dest: Place;
  /** How often words are made anew. */
  readonly changeable: number;
  readonly housed: boolean;
  readonly silent: number;
  /** Clients of a switchboard who rarely name a number of their own. */
  readonly hidden: boolean;
  /** Others' lines, and how often each stands there. */
  readonly lines: readonly { contact: Contact; rate: number }[];
  /** The line that cells share in the end. */
  readonly late: { contact: Contact; from: number } | undefined;
}

function habitsOf(setting: Setting): Habits {
  const { desk, plan, pressure, rng } = setting;
  const { kind, start, stretches } = plan;
  const home = stretches[0].place;
  const last = Math.max(...stretches.map(({ to }) => to));
  const lined = kind !== 'firm' && rng.chance(pressure.hubs);
  const hidden = lined && plan.ads > 1 && rng.chance(0.3);
  const lines = Array.from({ length: lined ? rng.pick([1, 1, 2]) : 0 }, () => ({
    contact: rng.chance(0.5) ? desk.localLine(home, rng) : desk.wideLine(home.country),
    rate: hidden ? 0.95 : rng.pick([0.2, 0.5, 0.9]),
  }));
  const shared = () => (rng.chance(0.6) ? desk.phone(home.country) : desk.telegram(rng));
  return {
    ...setting,
    fronts: openFronts(setting),
    hinges: hingesOf(setting),
    last,
    level: rng.next(),
    dest: rng.pick(placesOf[rng.pick(['TR', 'AE', 'KR', 'RU', 'TH', 'KZ', 'JP'] as const)]),
    changeable: rng.pick([0, 0.1, 0.3, 0.3, 0.6, 1]),
    housed: rng.chance(kind === 'firm' ? 0.1 * pressure.houses : pressure.houses),
    silent: rng.pick([0, 0, 0.05, 0.15, 0.3]),
    hidden,
    lines,
    late: kind === 'cells' ? { contact: shared(), from: start + 0.7 * (last - start) } : undefined,
  };
}

function wordsOf(habits: Habits, front: Front, day: number): Wording {
  const { desk, plan, pressure, rng } = habits;
  const { kind, topic, owner } = plan;
  const language = rng.pick(front.author.languages);
  const known = front.wordings.get(language) ?? [];
  front.wordings.set(language, known);
  const used = known.length > 0 ? rng.pick(known) : undefined;
  if (used && !rng.chance(habits.changeable)) return rng.chance(0.25) ? retouch(used, rng) : used;
  const borrows =
    kind === 'copycat' || rng.chance(kind === 'scammer' ? 0.6 : 0.02 * pressure.thieves);
  // Who copies takes what goes well in the same town.
  const victim = borrows ? desk.other(owner, front.place, day, rng) : undefined;
  const taken = victim && victim.wordings.length > 0 ? rng.pick(victim.wordings) : undefined;
  // A person is always the same; a house has several.
  const alone = ['single', 'regular', 'copycat', 'imitator'].includes(kind);
  const voice = alone ? front.author.voice : rng.int(1000);
  const bought = habits.housed && rng.chance(0.8);
  const made = bought
    ? retouch(desk.house(language, topic, rng), rng)
    : compose(language, topic, voice, rng);
  if (known.length < 6) known.push(taken ?? made);
  return taken ?? made;
}

function contactsOf(habits: Habits, front: Front, made: number, day: number): Contact[] {
  const { desk, plan, pressure, rng, fronts, last, late } = habits;
  const found: Contact[] = habits.hidden && rng.chance(0.7) ? [] : [...front.own];
  if (found.length > 1 && rng.chance(0.3)) found.splice(rng.int(found.length), 1);
  // A front without a trace would be nobody's: its first ad has one.
  const first = made === 0;
  for (const extra of front.extra) if (first || rng.chance(0.4)) found.push(extra);
  for (const { contacts, rate } of habits.hinges) {
    if (!first && !rng.chance(rate)) continue;
    const part = ((day - plan.start) / (last - plan.start + 1)) * contacts.length;
    const turning = contacts.length > 1 && (first || Math.abs(part - 1) < 0.3);
    found.push(...contacts.filter((_, at) => turning || at === Math.floor(part)));
  }
  const before = fronts[fronts.indexOf(front) - 1];
  if (plan.clues.has('overlap') && before && (first || (made < 4 && rng.chance(0.4))))
    found.push(...before.own.slice(0, 1));
  if (late && day >= late.from && (first || rng.chance(0.6))) found.push(late.contact);
  for (const { contact, rate } of habits.lines) if (rng.chance(rate)) found.push(contact);
  if (plan.ads > 2 && rng.chance(pressure.lending)) {
    const lender = desk.other(plan.owner, front.place, day, rng);
    if (lender?.phone && day <= lender.to + 20) {
      // A brother covers a shift, or is named as the second number.
      if (rng.chance(0.5)) found.shift();
      found.unshift(lender.phone);
    }
  }
  if (!first && rng.chance(habits.silent)) return [];
  return [...new Map(found.map((contact) => [idOf(contact), contact])).values()];
}

function shotsOf({ desk, plan, rng }: Setting, front: Front, platform: Platform): string[] {
  if (!rng.chance(platform.pictures)) return [];
  const changed = isThief(plan) ? 0.5 : 0.2;
  return rng.sample(front.pictures, rng.pick([1, 1, 2, 3, 4])).map((picture) => {
    const changes = ['resize', 'watermark', 'filter', `crop ${rng.int(40)}`, 'mirror'];
    return desk.file(picture, platform, rng.chance(changed) ? rng.pick(changes) : '');
  });
}

function draftOf(habits: Habits, front: Front, made: number, day: number): Draft {
  const { plan, rng, fronts } = habits;
  const { place, author } = front;
  const platform = rng.pick(front.boards);
  const wording = wordsOf(habits, front, day);
  const level = Math.min(1, habits.level + 0.1 * rng.int(2));
  const price = priceOf(wording.topic, place.country, level, rng);
  const contacts = contactsOf(habits, front, made, day);
  const next = fronts[fronts.indexOf(front) + 1];
  const edits = plan.clues.has('edit') && next && (made === 0 || rng.chance(0.15));
  const others = contacts.filter((contact) => !front.own.includes(contact));
  return {
    ...{ owner: plan.owner, platform, place, day, author, language: wording.language, price },
    ...setDown(wording, author, { place, dest: habits.dest, pay: price }, rng),
    contacts,
    ...(edits ? { edited: [...next.own, ...others] } : {}),
    pictures: shotsOf(habits, front, platform),
  };
}

/** The first ad of a front stands where its trace would: at a change of numbers, or when cells have met. */
function firstDay({ plan, rng, late }: Habits, front: Front): number {
  if (late) return late.from + rng.next() * (front.to - late.from);
  if (plan.clues.has('edit')) return front.to - rng.next() * 10;
  return front.from + rng.next() * (plan.clues.has('overlap') ? 5 : front.to - front.from);
}

function run(habits: Habits, front: Front, count: number): Draft[] {
  const { rng } = habits;
  const drafts: Draft[] = [];
  let burst = 0;
  for (let made = 0; made < count; made++) {
    const copied = drafts.at(-1);
    if (copied && copied.platform !== copyist && rng.chance(0.03)) {
      drafts.push({ ...copied, platform: copyist, day: copied.day + rng.next() * 9 });
      continue;
    }
    if (made < 2 || rng.chance(0.45)) burst = front.from + rng.next() * (front.to - front.from);
    const day = made === 0 ? firstDay(habits, front) : Math.min(front.to, burst + rng.next() * 3);
    drafts.push(draftOf(habits, front, made, day));
  }
  return drafts;
}

/** All ads of one owner; leaves wares and numbers for others. */
export function publish(desk: Desk, plan: Plan, pressure: Pressure, seed: number): Draft[] {
  const rng = rngOf(seed, `ledger/owner/${plan.owner}`);
  const habits = habitsOf({ desk, plan, pressure, rng });
  const { fronts } = habits;
  const shares = fronts.map((front) => [front, front.weight] as const);
  const counts = new Map<Front, number>();
  for (let at = 0; at < plan.ads; at++) {
    const front = fronts[at] ?? weighted(shares, rng);
    counts.set(front, (counts.get(front) ?? 0) + 1);
  }
  const drafts = fronts.flatMap((front) => run(habits, front, counts.get(front) ?? 0));
  for (const { own, place, from, to, wordings, pictures } of fronts) {
    const phone = own.find(({ kind }) => kind === 'phone');
    const words = [...wordings.values()].flat();
    if (!isThief(plan))
      desk.exhibit({ owner: plan.owner, place, from, to, wordings: words, pictures, phone });
    if (!phone) continue;
    // A firm's own number may become one that others name: a driver's, a hotel's.
    if (plan.kind === 'firm' && rng.chance(pressure.hubs / 3)) desk.firmLine(place, phone);
    else desk.retire({ phone, owner: plan.owner, place, last: to });
  }
  return drafts;
}
