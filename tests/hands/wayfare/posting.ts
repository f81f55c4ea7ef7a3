import type { Rng } from '../../../seed-data/rng.ts';
import { type Ad, type Held, type Shown, seat, show } from './ads.ts';
import { type Board, boardsIn } from './boards.ts';
import { type Commons, commonest, wordingOf } from './commons.ts';
import { type City, citiesOf, cityIn, type Land } from './lands.ts';
import type { Desk, Owner, Spell } from './owners.ts';
import type { Rates } from './rates.ts';
import { type Filling, say, type Wording } from './wording.ts';
import { speeches } from './words/index.ts';
import type { Tongue } from './words/speech.ts';

/** The world in which owners post. */
export interface Setting {
  readonly seed: number;
  readonly rates: Rates;
  readonly commons: Commons;
}

/** All ads of an owner. The copies of an offer differ in platform, and some of them in language. */
export function post(rng: Rng, owner: Owner, setting: Setting): Ad[] {
  return owner.desks.flatMap((desk) =>
    desk.offers.flatMap((offer) => {
      const spell = desk.spells.findLast(({ from }) => from <= offer.day);
      if (!spell) return [];
      const terms = termsOf(rng, owner, desk, spell);
      const pictures = picturesOf(rng, owner, offer.day, setting);
      const [usual = 'ru', second] = owner.tongues;
      const tongue = second && rng.chance(0.3) ? second : usual;
      return Array.from({ length: offer.copies }, (_, copy) => {
        const said = copy > 0 && second && rng.chance(0.4) ? second : tongue;
        const day = offer.day + copy * rng.next();
        return adOf(rng, owner, setting, { ...terms, desk, spell, pictures, tongue: said, day });
      });
    }),
  );
}

type Terms = ReturnType<typeof termsOf>;

function termsOf(rng: Rng, owner: Owner, desk: Desk, spell: Spell) {
  const pay = rng.between(7, 30) * 100;
  return {
    goal: rng.pick(owner.goals),
    trade: rng.pick(owner.trades),
    city: oneOf(rng, spell.land, owner.id.length + desk.name),
    pay: rng.pick([`${pay} $`, `${pay} USD`, `${pay}-${pay + 300} $`]),
    fee: String(rng.between(3, 30) * 10),
    places: String(rng.between(4, 40)),
    weeks: String(rng.between(2, 8)),
  };
}

/** The usual city of somebody in a land, or another one. */
function oneOf(rng: Rng, land: Land, usual: number): City {
  const cities = citiesOf[land];
  return (rng.chance(0.65) ? cities[usual % cities.length] : undefined) ?? rng.pick(cities);
}

interface Draft extends Terms {
  readonly desk: Desk;
  readonly spell: Spell;
  readonly pictures: readonly Pick<Shown, 'picture' | 'whose'>[];
  readonly tongue: Tongue;
  readonly day: number;
}

function adOf(rng: Rng, owner: Owner, setting: Setting, draft: Draft): Ad {
  const { spell, tongue, day, pictures } = draft;
  const board = rng.pick(
    boardsIn([spell.land, spell.land === owner.origin ? spell.land : owner.origin]),
  );
  const there = board.land === undefined || board.land === spell.land;
  const wording = wordingFor(rng, owner, tongue, setting);
  const own = wording.id.startsWith(`wording:${owner.id}/`);
  const said = say(rng, wording, fillingOf(tongue, draft));
  const also = owner.tongues.find((other) => other !== tongue);
  const twice = also && own && rng.chance(0.07) ? ownWording(rng, owner, also) : undefined;
  const lines = twice
    ? [...said.lines, '***', ...say(rng, twice, fillingOf(twice.tongue, draft)).lines]
    : said.lines;
  return {
    owner: owner.id,
    day,
    board,
    city: there ? draft.city : oneOf(rng, board.land ?? spell.land, draft.desk.name),
    tongue,
    title: said.title,
    lines,
    between: wording.between,
    wording: { id: wording.id, whose: own ? 'own' : 'shared' },
    held: contactsOf(rng, owner, draft, board, setting),
    shown: pictures.map(({ picture, whose }) => show(rng, board, picture, whose)),
  };
}

function fillingOf(tongue: Tongue, { desk, city, goal, trade, ...rest }: Draft): Filling {
  const { names, there, trades } = speeches[tongue];
  return {
    ...rest,
    city: cityIn(tongue, city),
    there: there[goal],
    trade: trades[trade],
    name: names[desk.name % names.length] ?? '',
  };
}

/** Software writes all of its users' offers; brokers take their agency's words for a part of theirs. */
function wordingFor(rng: Rng, owner: Owner, tongue: Tongue, { seed }: Setting): Wording {
  if (owner.topic === 'work' && owner.software) return wordingOf(seed, owner.software, tongue);
  if (owner.topic === 'work' && owner.agency && rng.chance(0.4))
    return wordingOf(seed, owner.agency.id, tongue);
  return ownWording(rng, owner, tongue);
}

const ownWording = (rng: Rng, { wordings }: Owner, tongue: Tongue): Wording =>
  rng.pick(wordings.filter((wording) => wording.tongue === tongue));

/** The newest of an owner's own pictures, an employer's, an agency's. */
function picturesOf(
  rng: Rng,
  { album, agency }: Owner,
  day: number,
  { rates, commons }: Setting,
): Pick<Shown, 'picture' | 'whose'>[] {
  const newest = album.filter(({ from }) => from <= day).slice(-6);
  const own = rng.chance(0.75) ? rng.sample(newest, rng.between(1, 4)) : [];
  const shared = [
    ...(rng.chance(rates.stock) ? [commonest(rng, commons.stock)] : []),
    ...(agency && rng.chance(0.3) ? [rng.pick(agency.logos)] : []),
  ];
  return [
    ...own.map(({ picture }) => ({ picture, whose: 'own' as const })),
    ...shared.map((picture) => ({ picture, whose: 'shared' as const })),
  ];
}

function contactsOf(
  rng: Rng,
  owner: Owner,
  { desk, spell, day }: Draft,
  board: Board,
  { rates, commons }: Setting,
): Held[] {
  const { agency, lasting, software } = owner;
  const [first, second] = spell.numbers;
  const office = agency && rng.chance(0.75);
  const own: Held[] = [];
  const add = (chance: number, contact: Held['contact'] | undefined, note?: 'old') => {
    if (contact && rng.chance(chance)) own.push(seat(rng, board, contact, 'own', note));
  };
  add(office ? 0.6 : 0.88, first);
  add(0.5, second);
  add(0.5, spell.account);
  for (const contact of lasting) add(contact.kind === 'payment' ? 0.3 : 0.4, contact);
  const before = desk.spells[desk.spells.indexOf(spell) - 1];
  if (before && spell.tells && day - spell.from < 14 && spell.from - before.until < 30)
    add(0.7, before.numbers[0], 'old');
  const tellsNothing = own.every(({ contact }) => contact.kind === 'payment');
  if (tellsNothing && !(office && rng.chance(0.4))) add(1, first);
  const shared: Held[] = [];
  const lend = (contact: Held['contact'], note?: Held['note']) =>
    shared.push(seat(rng, board, contact, 'shared', note));
  if (agency && office) lend(agency.line, rng.chance(0.5) ? 'office' : undefined);
  if (agency && rng.chance(0.35)) lend(rng.pick(agency.others));
  if (rng.chance(rates.mentions)) {
    const near = commons.mentions.filter(({ land }) => land === owner.origin);
    const known = near.length > 0 && rng.chance(0.7) ? near : commons.mentions;
    const { contact, note } = commonest(rng, known);
    lend(contact, note);
  }
  const maker = commons.software.find(({ id }) => id === software);
  if (maker && rng.chance(0.3)) lend(maker.site);
  return rng.chance(0.8) ? [...own, ...shared] : [...shared, ...own];
}
