import type { Whose } from '../traces.ts';
import { type Board, scrapers } from './boards.ts';
import type { Chance } from './chance.ts';
import type { Climate } from './climates.ts';
import { type Contact, contact } from './contacts.ts';
import { type City, cityIn, lands } from './lands.ts';
import { type Album, current, type Owner, wordingsIn } from './owners.ts';
import {
  compose,
  composeBySoftware,
  drift,
  type Filling,
  fillAnyhow,
  say,
  type Wording,
} from './phrase.ts';
import { speeches, type Tongue } from './words/index.ts';

/** A contact in an ad: in the fields beside the text, in the text, or in both. */
interface Listed {
  readonly contact: Contact;
  readonly whose: Whose;
  field: boolean;
  text: boolean;
}

interface Shown {
  readonly picture: string;
  readonly whose: Whose;
}

/** An ad before it is written down. */
export interface Ad {
  readonly owner: Owner;
  /** Days since the world began. */
  readonly day: number;
  readonly board: Board;
  readonly city: City;
  tongue: Tongue;
  price: string;
  title: string;
  body: string[];
  wording: { readonly id: string; readonly whose: Whose };
  shown: Shown[];
  readonly listed: Listed[];
}

/** All ads of an owner in the order of days. */
export function post(chance: Chance, owner: Owner, climate: Climate): Ad[] {
  const ads: Ad[] = [];
  for (const day of owner.days) {
    const copied =
      ads.length > 0 && chance.happens(climate.scraped) ? chance.one(ads.slice(-12)) : undefined;
    ads.push(
      copied ? { ...copied, day, board: chance.one(scrapers) } : write(chance, owner, day, climate),
    );
  }
  return ads;
}

function write(chance: Chance, owner: Owner, day: number, climate: Climate): Ad {
  const stint = current(owner.stints, day)[0] ?? owner.stints[0];
  if (!stint) throw new Error(`${owner.id} is nowhere`);
  const { city } = stint;
  const tongue = tongueOf(chance, owner, city);
  const wording = wordingOf(chance, owner, tongue);
  if (!wording.shared && chance.happens(0.1)) drift(chance, wording);
  const albums = current(owner.albums, day);
  const album = albums.length > 0 ? chance.one(albums) : undefined;
  const filling = fillingOf(chance, owner, city, tongue, album);
  const board = chance.one(owner.boards[city.land] ?? []);
  const listed = contactsOf(chance, owner, day, climate, wording.shared);
  if (chance.happens(climate.support))
    listed.push({ contact: board.support, whose: 'shared', field: false, text: true });
  const ad: Ad = {
    ...{ owner, day, board, city, tongue, price: filling.price },
    title: fillAnyhow(chance, chance.one(speeches[tongue].titles), filling),
    body: say(chance, wording, filling),
    wording: { id: wording.id, whose: wording.shared ? 'shared' : 'own' },
    shown: picturesOf(chance, owner, album, !listed.some(({ whose }) => whose === 'own')),
    listed,
  };
  place(chance, ad);
  return ad;
}

function tongueOf(chance: Chance, { habits: { persona } }: Owner, { land }: City): Tongue {
  const { tongues } = lands[land];
  const usual = tongues[persona % tongues.length] as Tongue;
  return persona % 5 === 0 && chance.happens(0.3) ? chance.one(tongues) : usual;
}

function wordingOf(chance: Chance, owner: Owner, tongue: Tongue): Wording {
  if (owner.software !== undefined && chance.happens(0.75))
    return composeBySoftware(tongue, owner.topic, owner.software);
  // Now and then one sits down and writes anew.
  if (chance.happens(0.1))
    return compose(chance, `${owner.id}/${tongue}/${chance.next()}`, tongue, owner.topic);
  return chance.early(wordingsIn(chance, owner, tongue));
}

function fillingOf(
  chance: Chance,
  { habits, albums }: Owner,
  city: City,
  tongue: Tongue,
  album: Album | undefined,
): Filling {
  const speech = speeches[tongue];
  const [least, most, step, money] = lands[city.land].price;
  const steps = (most - least) / step;
  const dear = Math.min(1, Math.max(0, habits.dear + 0.1 * (chance.next() - 0.5)));
  const who = habits.aliases && album ? albums.indexOf(album) : 0;
  const at = (list: readonly string[], by: number) =>
    list[Math.floor(habits.persona / by) % list.length] ?? '';
  return {
    city: cityIn(tongue, city),
    name: speech.names[(habits.persona + who) % speech.names.length] ?? '',
    brand: `${at(speech.brands, 12)}${habits.persona % 3 === 0 ? ` ${habits.persona % 89}` : ''}`,
    mark: at(speech.marks, 12 * 16),
    hours: habits.hours,
    price: `${least + Math.round(dear * steps) * step} ${money}`,
  };
}

/** Of ads, so many name no contact at all. */
const bare = 0.05;

function contactsOf(
  chance: Chance,
  owner: Owner,
  day: number,
  { announced }: Climate,
  bySoftware: boolean,
): Listed[] {
  const listed: Listed[] = [];
  const add = (one: Contact, whose: Whose) =>
    listed.push({ contact: one, whose, field: false, text: false });
  for (const { contact: shared, rate } of owner.shared)
    if (chance.happens(rate)) add(shared, 'shared');
  const behind = listed.some(({ contact: { kind } }) => kind === 'phone');
  if (!behind && !bySoftware && chance.happens(bare)) return listed;
  // Who has a switchboard keeps the private number out of some ads.
  const lines = current(owner.lines, day);
  if (lines.length > 0 && chance.happens(behind ? 0.5 : 0.85)) {
    const line = chance.one(lines);
    add(contact('phone', line.number), 'own');
    const before = owner.lines.find(({ to }) => to === line.from);
    const isNew = day - line.from < 14;
    const other = isNew && before && chance.happens(announced) ? before : undefined;
    const beside = other ?? (chance.happens(0.25) ? lines.find((one) => one !== line) : undefined);
    if (beside) add(contact('phone', beside.number), 'own');
  }
  const handle = current(owner.handles, day)[0];
  if (handle && chance.happens(0.6)) add(handle.contact, 'own');
  for (const fixed of owner.fixed) if (chance.happens(0.35)) add(fixed, 'own');
  if (!listed.some(({ whose }) => whose === 'own') && !(behind && chance.happens(0.3)))
    for (const line of lines.slice(0, 1)) add(contact('phone', line.number), 'own');
  return listed;
}

function picturesOf(
  chance: Chance,
  owner: Owner,
  album: Album | undefined,
  needed: boolean,
): Shown[] {
  const stock = owner.stock.filter(() => chance.happens(0.3));
  const shown: Shown[] = stock.map((picture) => ({ picture, whose: 'shared' }));
  if (!album || (!needed && chance.happens(0.2))) return shown;
  const chosen = chance.some(album.pictures, chance.between(needed ? 2 : 1, 4));
  // The house itself is in the first album.
  const house = owner.albums[0]?.pictures[0];
  if (house && album !== owner.albums[0] && chance.happens(0.25)) chosen.push(house);
  return [...shown, ...chosen.map((picture): Shown => ({ picture, whose: 'own' }))];
}

/** Says where each contact stands: on boards that have fields for it mostly there. */
export function place(chance: Chance, { board, listed }: Pick<Ad, 'board' | 'listed'>): void {
  const filled = board.fields && chance.happens(0.88);
  for (const one of listed) {
    if (one.text) continue;
    one.field = filled && (one.contact.kind === 'phone' || chance.happens(0.8));
    one.text = !one.field || chance.happens(0.35);
  }
}
