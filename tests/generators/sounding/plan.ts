import type { Rng } from '../../../seed-data/rng.ts';
import type { Ad, Contact, Era, Owner, Said, Shown, Template } from './types.ts';
import { makeTemplate } from './words.ts';

/** A contact of somebody's, in the form of the board, in the text, or in both. */
export function saying(rng: Rng, { board }: Pick<Ad, 'board'>, contact: Contact): Said {
  const way = board.fields ? rng.next() : 0;
  return {
    contact,
    whose: 'own',
    as: contact.kind === 'payment' ? 'pay' : 'call',
    inText: way < 0.6,
    inField: way >= 0.35,
  };
}

export const eraOf = ({ eras }: Owner, day: number): Era =>
  eras.findLast(({ from }) => from <= day) ?? (eras[0] as Era);

/** Pictures of one face, those of the time mostly, some of always. */
function picturesAt(rng: Rng, owner: Owner, at: number, face: number): Shown[] {
  const pictures = owner.pictures.filter((_, i) => i % owner.faces === face);
  const near = () => {
    const i = Math.floor((at + (rng.next() - 0.5) * 0.4) * pictures.length);
    return Math.max(0, Math.min(pictures.length - 1, i));
  };
  const always = Math.ceil(pictures.length * 0.2);
  const drawn = Array.from({ length: rng.between(1, 3) }, () =>
    rng.chance(0.4) ? rng.int(always) : near(),
  );
  return [...new Set(drawn)].map((i) => ({ picture: pictures[i] ?? '', whose: 'own' }));
}

function contactsAt(rng: Rng, owner: Owner, { phones, handles }: Era): Contact[] {
  const [main, ...others] = phones;
  const phone = others.length > 0 && rng.chance(0.4) ? rng.pick(others) : main;
  const given = rng.chance(0.93) && phone ? [phone] : [];
  for (const handle of handles) if (rng.chance(0.4)) given.push(handle);
  const seldom = owner.eras.length > 1 ? 0.06 : 0.12;
  for (const one of owner.lasting) if (rng.chance(seldom)) given.push(one);
  return given.length > 0 || !main ? given : [main];
}

/** Of the ads, those that only their words or only a picture ties to their owner. */
const onlyWords = 0.02;
const onlyPicture = 0.007;

const once = (rng: Rng, owner: Owner, i: number): Template =>
  makeTemplate(rng, `${owner.id}/once${i}`, owner.tongue);

function planAd(rng: Rng, owner: Owner, day: number, i: number): Ad {
  const { days, templates, pictures, cities } = owner;
  const [began = 0, ended = began] = [days[0], days.at(-1)];
  const at = ended > began ? (day - began) / (ended - began) : 0;
  const era = eraOf(owner, day);
  const face = rng.int(owner.faces);
  const itsOwn = templates[face % templates.length];
  const usual = rng.chance(owner.faces > 1 ? 0.92 : 0.4) ? itsOwn : rng.pick(templates);
  const board = rng.pick(owner.boards);
  const drawn = owner.days.length > 3 ? rng.next() : 1;
  const base = { owner, day, board, city: rng.chance(0.7) ? cities[0] : rng.pick(cities) };
  const make = (template: Template | undefined, shown: Shown[], contacts: Contact[]): Ad => ({
    ...base,
    city: base.city ?? (owner.land.cities[0] as Ad['city']),
    template: template ?? once(rng, owner, i),
    templateIs: 'own',
    shown,
    said: contacts.map((contact) => saying(rng, base, contact)),
  });
  const fresh: Shown[] = rng.chance(0.4) ? [{ picture: `${owner.id}/once${i}`, whose: 'own' }] : [];
  if (drawn < onlyWords) return make(usual, fresh, []);
  const shown = pictures.length > 0 && rng.chance(0.6) ? picturesAt(rng, owner, at, face) : fresh;
  if (drawn < onlyWords + onlyPicture && pictures.length > 0)
    return make(undefined, picturesAt(rng, owner, at, face), []);
  if (rng.chance(owner.bare)) return make(undefined, fresh, [rng.pick(era.phones)]);
  const ad = make(rng.chance(0.85) ? usual : undefined, shown, contactsAt(rng, owner, era));
  // A second number that stands in the text alone.
  if (era.phones.length > 1 && rng.chance(0.08)) {
    const second = { ...saying(rng, ad, rng.pick(era.phones)), inText: true, inField: false };
    if (ad.said.every(({ contact }) => contact !== second.contact)) ad.said.push(second);
  }
  return ad;
}

/** The ads of an owner as they are where nothing misleads. */
export const planAds = (rng: Rng, owner: Owner): Ad[] =>
  owner.days.map((day, i) => planAd(rng, owner, day, i));
