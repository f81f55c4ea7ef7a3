import type { Place } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import type { Contact } from './contacts.ts';
import type { Desk } from './desk.ts';
import { type Plan, type Pressure, type Stretch, weighted } from './plans.ts';
import { type Platform, platforms } from './platforms.ts';
import { type Author, newAuthor, type Wording } from './style.ts';

/** One owner at work. */
export interface Setting {
  readonly desk: Desk;
  readonly plan: Plan;
  readonly pressure: Pressure;
  readonly rng: Rng;
}

/** One set of public contacts with the hand that writes and the pictures that are shown. */
export interface Front extends Stretch {
  readonly author: Author;
  readonly own: readonly Contact[];
  readonly extra: readonly Contact[];
  /** By language. */
  readonly wordings: Map<string, Wording[]>;
  readonly pictures: readonly string[];
  readonly boards: readonly Platform[];
}

/** Something that recurs over fronts; of two, the second follows the first. */
export interface Hinge {
  readonly contacts: readonly Contact[];
  readonly rate: number;
}

export const isThief = ({ kind }: Plan): boolean =>
  ['scammer', 'copycat', 'imitator'].includes(kind);

/** Pictures to show: one's own, others', or bought. Every third seller has none. */
function albumOf({ desk, plan, pressure, rng }: Setting, count: number): string[] {
  const { kind, owner, start } = plan;
  if (rng.chance(kind === 'circuit' || kind === 'imitator' ? 0.02 : 0.3)) return [];
  if (isThief(plan) && (kind !== 'copycat' || rng.chance(0.3))) {
    const victims = Array.from({ length: kind === 'scammer' ? 4 : 1 }, () =>
      desk.other(owner, undefined, start, rng),
    );
    const stolen = victims.flatMap((victim) => rng.sample(victim?.pictures ?? [], 3));
    if (stolen.length > 0) return stolen;
  }
  const own = desk.photographs(count);
  if (rng.chance(pressure.stock)) own.splice(0, rng.between(1, own.length), desk.stock(rng));
  return own;
}

function boardsOf(place: Place, rng: Rng): Platform[] {
  const open = platforms
    .filter(({ countries }) => countries.length === 0 || countries.includes(place.country))
    .map((platform) => [platform, platform.weight] as const);
  return Array.from({ length: rng.pick([1, 2, 2, 3, 4]) }, () => weighted(open, rng));
}

/** Everything that an owner sets up before the first ad. */
export function openFronts(setting: Setting): Front[] {
  const { desk, plan, pressure, rng } = setting;
  const { kind, owner, clues, stretches } = plan;
  const [{ place: home }] = stretches;
  const oneHand = clues.has('words') || kind === 'recruiter' || kind === 'salon';
  const oneAlbum = stretches.length === 1 || kind === 'circuit' || clues.has('pictures');
  const album = albumOf(setting, Math.min(14, 1 + Math.floor(plan.ads / 3)));
  const words = new Map<string, Wording[]>();
  const sited = kind === 'recruiter' || (kind === 'salon' && rng.chance(0.5));
  const site = sited ? desk.site(rng) : undefined;
  let author = newAuthor(home.country, rng);
  let handle = desk.handle(home.country, rng);
  return stretches.map((stretch, at): Front => {
    const { place } = stretch;
    if (at > 0) {
      const other = newAuthor(place.country, rng);
      if (!oneHand) author = other;
      else if (place.country !== home.country) author = { ...author, languages: other.languages };
      // Names change with the numbers in careful hands, and stay for a while in others.
      if (rng.chance(0.75)) handle = desk.handle(place.country, rng);
    }
    const phone = desk.bought(place, stretch.from, owner, pressure.recycling, rng);
    const second = rng.chance(0.08) ? [desk.phone(place.country)] : [];
    const own = [phone, ...second, ...(rng.chance(0.4) ? [handle] : [])];
    const mail = rng.chance(site ? 0.5 : 0.05) ? [desk.email(rng, site?.value)] : [];
    return {
      ...stretch,
      author,
      own: rng.chance(0.1) ? [handle] : own,
      extra: [...(site ? [site] : []), ...mail],
      wordings: oneHand ? words : new Map(),
      pictures: oneAlbum ? album : albumOf(setting, rng.between(1, 4)),
      boards: boardsOf(place, rng),
    };
  });
}

/** What joins the fronts, each at a rate of its own. */
export function hingesOf({ desk, plan, pressure, rng }: Setting): Hinge[] {
  const { clues, kind, stretches } = plan;
  if (stretches.length === 1 && kind !== 'scammer') return [];
  const { country } = stretches[0].place;
  const makers: [boolean, () => Contact][] = [
    [clues.has('payment'), () => desk.payment(country, rng)],
    [clues.has('email'), () => desk.email(rng)],
    [clues.has('manager') || kind === 'scammer', () => desk.telegram(rng)],
    [clues.has('transfer phone'), () => desk.phone(country)],
  ];
  return makers
    .filter(([left]) => left)
    .map(([, make]) => {
      const renewed = pressure.rotation > 0.5 && stretches.length > 3 && rng.chance(0.5);
      return {
        contacts: renewed ? [make(), make()] : [make()],
        rate: rng.pick([0.12, 0.25, 0.4, 0.7]),
      };
    });
}
