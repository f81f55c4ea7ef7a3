/** What strangers have in common: boards, switchboards, bots, exchangers, bought texts, stock pictures. */
import { type CountryCode, countryCodes } from '../../../seed-data/places.ts';
import { type Rng, rngOf } from '../../../seed-data/rng.ts';
import type { Album } from './album.ts';
import { type Item, type Registry, readings } from './contacts.ts';
import type { Rates } from './rates.ts';
import { type Language, type Master, newMaster, type Topic } from './speech.ts';

/** A board, and what its ads have. Chances are of one ad. */
export interface Board {
  readonly host: string;
  readonly path: string;
  readonly id: 'number' | 'hex' | 'slug';
  readonly topics: string;
  /** Countries it serves; '' is all. */
  readonly serves: string;
  /** Phones and mail have fields; on `author` boards it is the poster's account; else the text is all. */
  readonly field: 'contact' | 'author' | 'none';
  readonly place: number;
  readonly date: number;
  readonly price: number;
  readonly limit: number;
  support?: Item;
}

const table = `
barakat-ads.example /obyavlenie/ number work,service,model KZ,KG contact .95 .95 .6 3000
zhumys-taldau.example /vacancy/ number work KZ contact .95 1 .7 4000
dosug-steppe.example /anketa/ number service,model KZ contact .98 .3 .8 1500
bazar-kg.example /ad/ number work,service,model KG contact .9 .95 .5 3000
ish-kg.example /v/ number work KG,UZ none .7 .9 .3 2500
elon-top.example /oz/ slug work,service,model UZ contact .95 .95 .6 3000
ishbor-uz.example /job/ hex work UZ none .8 .95 .6 3000
somoniyon.example /elon/ number work,service TJ contact .9 .8 .3 2000
bildirish-tm.example /b/ number work,service TM contact .9 .7 .4 1500
doska-vezde.example /item/ number work,service,model RU,KZ,KG,UZ,TJ none .9 .9 .5 3000
rabota-vahta.example /vac/ number work RU,KZ,UZ,TJ,KG contact .85 1 .8 4000
night-anketa.example /p/ slug service,model RU,KZ,UZ contact .97 .1 .9 1200
ilan-burada.example /ilan/ number work,service,model TR contact .95 .9 .5 2500
anadolu-masaj.example /profil/ slug service TR contact .9 .2 .6 1200
gulf-classified.example /d/ hex work,service,model AE contact .9 .9 .6 3000
dubai-spa-list.example /listing/ slug service AE author .9 .1 .6 1500
kaja-job.example /post/ number work KR none .7 .95 .4 3000
seoul-healing.example /shop/ number service KR contact .95 .1 .7 900
tokyo-board.example /en/ number work,service JP contact .8 .9 .4 2000
sabai-list.example /post/ hex work,service TH author .9 .6 .5 1500
tg-preview.example /s/ number work,service,model - none .1 1 0 4000
channel-mirror.example /c/ number work,service,model - none 0 .9 0 4000
lenta-social.example /wall/ number work,service,model - author .25 1 0 4000
foto-lenta.example /m/ hex service,model - author .3 .8 0 900
forum-abroad.example /topic/ number work - none 0 .9 0 4000
world-escape.example /ad/ hex service,model - contact .9 .4 .7 1500
freepost-all.example /view/ hex work,service,model - none .6 .5 .3 2000
jobs-without-borders.example /o/ hex work,model - contact .8 .9 .7 3000
`;

/** All boards of the world. */
function boardsOf(): Board[] {
  const rows = table.trim().split('\n');
  return rows.map((row) => {
    const [host = '', path = '', id, topics = '', serves = '', field, ...numbers] = row.split(' ');
    const [place = 0, date = 0, price = 0, limit = 0] = numbers.map(Number);
    return {
      host,
      path,
      topics,
      serves: serves.replace('-', ''),
      place,
      date,
      price,
      limit,
      id: id as Board['id'],
      field: field as Board['field'],
    };
  });
}

/** Element of a list of which the first are far more popular; `even` makes all alike. */
export function popular<T>(list: readonly T[], even: boolean, rng: Rng): T {
  return even
    ? rng.pick(list)
    : (list[Math.floor(list.length * rng.next() ** 2.6)] ?? rng.pick(list));
}

/** A client prints a hub in so many of its ads; where it stands in, the client's own number is not told. */
export interface Client {
  readonly item: Item;
  readonly often: number;
  readonly standsIn: boolean;
}

/** The common things of one world. */
export class Market {
  readonly boards = boardsOf();
  readonly rates: Rates;
  readonly stock: readonly number[];
  /** Pictures of people who left a group. */
  readonly alumni: number[][] = [];
  /** Everything that joins strangers by design; what nobody shares in the end is left out later. */
  readonly hubs = new Set<string>();
  readonly #album: Album;
  readonly #hubs = new Map<string, Item[]>();
  readonly #vendors = new Map<string, Master[]>();

  constructor(rates: Rates, ads: number, seed: number, registry: Registry, album: Album) {
    this.rates = rates;
    this.#album = album;
    const rng = rngOf(seed, 'market');
    const count = rates.spread ? 6 + ads / 60 : 4 + ads / 800;
    const make: Record<string, (country: CountryCode) => Item> = {
      switchboard: (country) => registry.fixedPhone(country),
      driver: (country) => registry.fixedPhone(country),
      bot: () => {
        const { sort, value } = registry.telegram(rng);
        return { sort, value: `${value}_bot` };
      },
      exchanger: (country) => registry.payment(country, rng),
      catalogue: () => registry.site(rng),
    };
    for (const [kind, maker] of Object.entries(make)) {
      for (const country of countryCodes) {
        const near = count * (kind === 'switchboard' ? 0.5 : 0.22) * (country === 'KZ' ? 2 : 0.7);
        const items = Array.from({ length: Math.ceil(near) }, () => maker(country));
        this.#hubs.set(`${kind} ${country}`, items);
        for (const item of items) this.join(item);
      }
    }
    for (const board of this.boards) {
      if (!rng.chance(0.6)) continue;
      board.support = rng.chance(0.6)
        ? registry.telegram(rng)
        : { sort: 'emails', value: `help@${board.host}` };
      this.join(board.support);
    }
    this.stock = album.shoot(Math.ceil(rates.spread ? ads / 25 : 12 + ads / 400));
    for (const shot of this.stock) this.hubs.add(album.group(shot));
  }

  /** Notes a contact that strangers share. */
  join(item: Item): void {
    for (const id of readings(item)) this.hubs.add(id);
  }

  /** The hubs that a new owner is client of. */
  clientsOf(country: CountryCode, topic: Topic, rng: Rng): Client[] {
    if (!rng.chance(this.rates.hub)) return [];
    const kinds =
      topic === 'work'
        ? ['switchboard', 'exchanger', 'bot', 'catalogue']
        : ['switchboard', 'driver', 'bot', 'catalogue', 'exchanger'];
    return rng.sample(kinds, rng.chance(0.25) ? 2 : 1).map((kind) => ({
      item: popular(this.#hubs.get(`${kind} ${country}`) ?? [], this.rates.spread, rng),
      often: rng.pick([0.3, 0.5, 0.8, 1]),
      standsIn: kind === 'switchboard' && rng.chance(0.5),
    }));
  }

  /** A text that its vendor sold to others as well. */
  boughtText(language: Language, topic: Topic, rng: Rng): Master {
    const key = `${language} ${topic}`;
    const texts = this.#vendors.get(key) ?? [];
    this.#vendors.set(key, texts);
    if (texts.length === 0) {
      const count = this.rates.spread ? 25 : 5;
      for (let made = 0; made < count; made++) texts.push(newMaster(language, topic, false, rng));
    }
    return popular(texts, this.rates.spread, rng);
  }

  /** Pictures that circulate: beaches, lounges, somebody's portfolio. */
  stockPictures(rng: Rng): number[] {
    if (!rng.chance(this.rates.stock)) return [];
    return [0, 1].slice(rng.int(2)).map(() => popular(this.stock, this.rates.spread, rng));
  }

  newPictures(count: number): number[] {
    return this.#album.shoot(count);
  }

  /** Boards that somebody of a country and topic would use. */
  boardsFor(country: CountryCode, topic: Topic): Board[] {
    const fit = this.boards.filter(
      ({ topics, serves }) => topics.includes(topic) && (serves === '' || serves.includes(country)),
    );
    const home = fit.filter(({ serves }) => serves !== '');
    return [...home, ...home, ...fit];
  }
}
