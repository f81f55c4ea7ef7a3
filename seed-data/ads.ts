/** Plans one ad by its number alone, so ads can be made in any order and again for a re-capture. */
import { type Agency, type Owner, phoneOn, placeOn, type Worker, workersOn } from './actors.ts';
import { type Alteration, alterations, type Picture } from './pictures.ts';
import { type CountryCode, countries, languageOf, type Place } from './places.ts';
import { commonTemplates } from './planners.ts';
import { adIdOf, type Platform, platforms } from './platforms.ts';
import type { Scenario } from './presets.ts';
import { type Rng, rngOf } from './rng.ts';
import type { Roster } from './roster.ts';
import type { Language, Topic } from './words/types.ts';

/** A contact and where the ad shows it. */
export interface Shown {
  value: string;
  field: boolean;
  text: boolean;
}

export interface AdPlan {
  index: number;
  owner: Owner;
  /** Minutes from the scenario's start to the posting. */
  minute: number;
  platform: Platform;
  adId: string;
  /** `<platform>/<adId>`, the ad's name in truth.json. */
  key: string;
  place: Place;
  /** Country of the work for recruitment, of the ad otherwise. */
  destination: CountryCode;
  language: Language;
  topic: Topic;
  /** Whose template: with topic and language it names the template group. */
  template: string;
  name: number;
  /** Number of the ad whose words it carries: its own, or the copied one's. */
  wordsOf: number;
  copiedFrom: string | null;
  worker: string;
  /** Who wrote it: see README.md. */
  hand: string;
  phones: Shown[];
  handles: Shown[];
  emails: Shown[];
  payments: Shown[];
  sites: Shown[];
  pictures: Picture[];
}

export interface AdSource {
  scenario: Scenario;
  seed: number;
  roster: Roster;
}

const minutesADay = 1440;

function ownerAt({ roster }: AdSource, index: number): Owner {
  const owner = roster.owners[roster.ownerOf[index] ?? -1];
  if (owner === undefined) throw new RangeError(`There is no ad ${index} in this scenario`);
  return owner;
}

/** The ad that a copycat's ad is taken from, or null for everybody else. */
function victimOf(source: AdSource, owner: Owner, index: number): number | null {
  if (owner.victims.length === 0 || owner.kind !== 'copycat') return null;
  const rng = rngOf(source.seed, `theft/${index}`);
  const victim = rng.pick(owner.victims);
  return victim.first + rng.int(victim.size);
}

/** When the ad is posted, in minutes from the scenario's start; a copy always after what it copies. */
export function minuteOf(source: AdSource, index: number): number {
  const owner = ownerAt(source, index);
  const rng = rngOf(source.seed, `minute/${index}`);
  const last = source.scenario.days * minutesADay - 1;
  const victim = victimOf(source, owner, index);
  if (victim !== null) {
    const delay = rng.between(2, 35) * minutesADay + rng.int(minutesADay);
    const taken = minuteOf(source, victim);
    return taken + delay > last ? rng.between(taken, last) : taken + delay;
  }
  const day = rng.between(owner.from, owner.till);
  // Few ads are posted at night: the later of two hours.
  const hour = Math.max(rng.int(24), rng.int(24));
  return Math.min(last, day * minutesADay + hour * 60 + rng.int(60));
}

function languageIn(owner: Owner, country: CountryCode, rng: Rng): Language {
  const { languages } = countries[country];
  const own = owner.languages.filter((language) => languages.includes(language));
  return own.length > 0 ? rng.pick(own) : languageOf(country, rng);
}

function boardFor(owner: Owner, country: CountryCode, rng: Rng): Platform {
  const open = owner.platforms.filter((platform) => platform.countries.includes(country));
  if (open.length > 0) return rng.pick(open);
  return rng.pick(owner.platforms.length > 0 ? owner.platforms : platforms);
}

function show(values: string[], chance: number, scenario: Scenario, rng: Rng): Shown[] {
  return values.flatMap((value) => {
    if (!rng.chance(chance)) return [];
    const field = rng.chance(scenario.inField);
    return [{ value, field, text: !field || rng.chance(scenario.inText) }];
  });
}

type Contacts = Pick<AdPlan, 'phones' | 'handles' | 'emails' | 'payments' | 'sites'>;

/** Whose ad it is, where and when. */
interface Occasion {
  owner: Owner;
  worker: Worker;
  place: Place;
  day: number;
  recruiting: boolean;
}

/** The booking number that stands for a worker in the city of the ad, if one does. */
function bookingOf({ owner: { house }, place, day }: Occasion, rng: Rng): string | null {
  if (house === null || house.booking.length === 0 || !rng.chance(house.bookingShare)) return null;
  const booking = house.booking.find((one) => one.place === place) ?? house.booking[0];
  return booking === undefined ? null : phoneOn(booking.line, day);
}

/** A second line of an office, now and then; of a house, that of somebody one works with in two. */
function secondNumber({ owner, day }: Occasion, rng: Rng): string | null {
  const { lines, house } = owner;
  const chance = house === null ? 0.08 : house.inTwos;
  const line = lines.length > 1 && rng.chance(chance) ? rng.pick(lines) : undefined;
  return line === undefined ? null : phoneOn(line, day);
}

function agencyOf({ owner: { agencies, agencyShare } }: Occasion, rng: Rng): Agency | null {
  if (agencies.length === 0 || !rng.chance(agencyShare)) return null;
  return agencies.length === 1 ? (agencies[0] ?? null) : rng.pick(agencies);
}

/**
 * What the ad shows of the contacts of its owner and its worker. An agency's or a booking number stands in front of
 * these in their place or beside them.
 */
function contactsOf({ scenario }: AdSource, occasion: Occasion, rng: Rng): Contacts {
  const { owner, worker, day, recruiting } = occasion;
  const line = owner.lines[recruiting ? 0 : worker.line];
  const own = line === undefined ? null : phoneOn(line, day);
  const agency = agencyOf(occasion, rng);
  const booking = agency === null ? bookingOf(occasion, rng) : null;
  const behind = agency !== null || booking !== null;
  const ownShown = own !== null && (!behind || rng.chance(0.4)) ? own : null;
  const second = secondNumber(occasion, rng);
  const numbers = [agency?.phone, booking, ownShown, behind ? null : second];
  const chance = agency === null ? 1 : 0.5;
  const { shows } = owner;
  const handles = [
    ...show(owner.handles, shows.handles * chance, scenario, rng),
    ...show(worker.handles, shows.handles * (behind ? 0.5 : 1), scenario, rng),
  ];
  // An account that is all an agent has stands in every ad.
  const always = agency?.phone === null;
  const answering = agency?.handle ? show([agency.handle], always ? 1 : 0.5, scenario, rng) : [];
  // Some leave the phone out where a handle is enough.
  const phones =
    handles.length > 0 && rng.chance(0.12)
      ? []
      : show([...new Set(numbers.filter((one) => typeof one === 'string'))], 1, scenario, rng);
  return {
    phones,
    handles: [...handles, ...answering],
    emails: show(owner.emails, shows.emails * chance, scenario, rng),
    payments: show(owner.payments, shows.payments * chance, scenario, rng),
    sites: show(owner.sites, shows.sites * chance, scenario, rng),
  };
}

function alter(group: string, rate: number, rng: Rng): Picture {
  const alteration: Alteration = rng.chance(rate) ? rng.pick(alterations.slice(1)) : 'original';
  return { group, alteration };
}

function picturesOf({ scenario }: AdSource, owner: Owner, worker: Worker, rng: Rng): Picture[] {
  const common = owner.stock.length > 0 && rng.chance(0.5) ? [rng.pick(owner.stock)] : [];
  const own = rng.chance(scenario.pictured) ? rng.sample(worker.pictures, rng.between(1, 3)) : [];
  return [...own, ...common].map((group) => alter(group, scenario.altered, rng));
}

/** The template an ad is worded by: shared with strangers, a house's, or its author's, who has one or two. */
function templateOf(owner: Owner, worker: Worker, rng: Rng): string {
  const { house } = owner;
  if (house !== null) return rng.chance(house.templateShare) ? owner.id : worker.id;
  if (owner.template !== null) {
    return commonTemplates.includes(owner.template) && rng.chance(0.3) ? owner.id : owner.template;
  }
  return owner.size > 30 && rng.chance(0.35) ? `${owner.id}/b` : owner.id;
}

/** Everything about the ad but its words. */
export function planAd(source: AdSource, index: number): AdPlan {
  const { scenario, seed } = source;
  const owner = ownerAt(source, index);
  const minute = minuteOf(source, index);
  const day = Math.floor(minute / minutesADay);
  const rng = rngOf(seed, `ad/${index}`);
  const worker = rng.pick(workersOn(owner, day));
  const recruiting = rng.chance(owner.recruitment.share);
  const place = recruiting ? rng.pick(owner.offices) : placeOn(worker, day);
  const platform = boardFor(owner, place.country, rng);
  const adId = adIdOf(platform, index, seed);
  const plan: AdPlan = {
    index,
    owner,
    minute,
    platform,
    adId,
    key: `${platform.host}/${adId}`,
    place,
    destination: recruiting ? rng.pick(owner.destinations) : place.country,
    language: languageIn(owner, place.country, rng),
    topic: rng.pick(recruiting ? owner.recruitment.topics : owner.services),
    template: templateOf(owner, worker, rng),
    name: worker.name,
    wordsOf: index,
    copiedFrom: null,
    worker: worker.id,
    hand: owner.house === null ? owner.id : worker.id,
    ...contactsOf(source, { owner, worker, place, day, recruiting }, rng),
    pictures: picturesOf(source, owner, worker, rng),
  };
  const victim = victimOf(source, owner, index);
  return victim === null ? plan : copyOf(plan, planAd(source, victim), scenario, rng);
}

/** The copycat's ad: the victim's words and pictures over the copycat's contacts. */
function copyOf(plan: AdPlan, victim: AdPlan, scenario: Scenario, rng: Rng): AdPlan {
  const left = victim.phones.filter(
    (phone) => phone.text && rng.chance(scenario.copycat.keepsNumber),
  );
  return {
    ...plan,
    destination: victim.destination,
    language: victim.language,
    topic: victim.topic,
    template: victim.template,
    name: victim.name,
    wordsOf: victim.wordsOf,
    copiedFrom: victim.key,
    // A number that was left in stands in the text only; the field holds the copycat's own.
    phones: [
      ...plan.phones.map((phone) => (left.length > 0 ? { ...phone, field: true } : phone)),
      ...left.map((phone) => ({ value: phone.value, field: false, text: true })),
    ],
    pictures: victim.pictures.map(({ group }) => alter(group, 0.45, rng)),
  };
}
