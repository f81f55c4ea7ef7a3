/** What a crawl brings home: late, cut off, twice, with fields missing. */
import type { CaptureRecord } from '../../../seed-data/captures.ts';
import { placeName } from '../../../seed-data/places.ts';
import { type Rng, rngOf } from '../../../seed-data/rng.ts';
import type { Album } from './album.ts';
import { type Item, writeItem } from './contacts.ts';
import type { Draft } from './crew.ts';

/** A draft that has its number on its board. */
export interface Posted {
  readonly draft: Draft;
  readonly adId: string;
  /** Of the board, or of its mobile site. */
  readonly host: string;
}

const firstDay = Date.UTC(2025, 0, 31);
const time = (day: number) =>
  new Date(Math.round((firstDay / 86_400_000 + day) * 1440) * 60_000).toISOString();

/** Numbers ads as their boards would: counters that strangers move too, hashes, words of the title. */
export function numberAds(drafts: readonly Draft[], seed: number): Posted[] {
  const rng = rngOf(seed, 'numbers');
  const counters = new Map<string, number>();
  return drafts.map((draft) => {
    const { host, id } = draft.board;
    const counter = (counters.get(host) ?? rng.between(10_000, 90_000_000)) + rng.between(1, 90);
    counters.set(host, counter);
    const hex = () => `${rng.int(2 ** 32).toString(16)}${rng.int(2 ** 32).toString(16)}`;
    const slug = () =>
      `${draft.place.latin.toLowerCase().replace(/\W+/g, '-')}-${counter.toString(36)}`;
    return { draft, host, adId: { number: () => String(counter), hex, slug }[id]() };
  });
}

/** The call for contact with its contacts, phones mostly first. */
function callOf({ place, shy, call }: Draft, items: readonly Item[], rng: Rng): string {
  if (items.length === 0) return '';
  const rank = ({ sort }: Item) => (sort === 'phones' ? 0 : 1);
  const mixed = rng.sample(items, items.length);
  const told = rng.chance(0.8) ? mixed.sort((a, b) => rank(a) - rank(b)) : mixed;
  const parts = told.map((item) => writeItem(item, place.country, rng.chance(shy), rng));
  const words = parts.join(rng.pick([', ', ' / ', '\n', ' | ', ' ', ' и ']));
  // Nobody writes the name of one service before an account at another.
  const named =
    told[0]?.sort !== 'phones' &&
    /whats|[вб]а[тц]сап|imo|telegram|line|카톡|ไลน์|واتساب/i.test(call);
  return named
    ? `${/^\s*/.exec(call)?.[0] ?? ' '}${words}`
    : call.replace('<contact>', () => words);
}

function contactFields(
  { board }: Draft,
  items: readonly Item[],
  rng: Rng,
): NonNullable<CaptureRecord['contacts']> {
  const lists: NonNullable<CaptureRecord['contacts']> = {};
  for (const { sort, value } of items) {
    const fits = {
      none: false,
      author: sort === 'handles',
      contact: sort === 'phones' || rng.chance(0.5),
    };
    // Numbers behind a button are not always fetched.
    if (fits[board.field] && rng.chance(0.88)) {
      lists[sort] ??= [];
      lists[sort].push(value);
    }
  }
  return lists;
}

function placeFields({ place, master, board }: Draft, rng: Rng): Partial<CaptureRecord> {
  if (!rng.chance(board.place)) return {};
  const city = rng.pick([
    place.latin,
    placeName(place, master.language),
    place.local,
    place.russian,
    place.latin.toLowerCase(),
  ]);
  return {
    ...(rng.chance(0.9) ? { country: place.country } : {}),
    ...(rng.chance(0.9) ? { city } : {}),
    ...(rng.chance(0.07) ? { lat: place.lat, lon: place.lon } : {}),
  };
}

/** The captures of one ad. */
export function* recordsOf(
  posted: Posted,
  album: Album,
  supported: number,
  seed: number,
): Iterable<CaptureRecord> {
  const { draft, adId, host } = posted;
  const { board, day } = draft;
  const rng = rngOf(seed, `record ${host} ${adId}`);
  const images = draft.shots.map(({ shot, alteration }) => {
    const sha256 = album.file(shot, alteration, board.host);
    return { url: `https://${host}/i/${sha256.slice(0, 16)}.jpg`, sha256 };
  });
  const dated = rng.chance(board.date);
  const where = placeFields(draft, rng);
  const priced = rng.chance(board.price);
  const told = rng.chance(0.4);
  const footer =
    board.support && rng.chance(supported)
      ? `\n${board.host} · ${board.support.value.replace('telegram:', '@')}`
      : '';
  const look = (at: number, items: readonly Item[]): CaptureRecord => {
    const fields = contactFields(draft, items, rng);
    const covered = Object.keys(fields).length > 0 && rng.chance(0.55);
    const whole = draft.text + callOf(draft, [...draft.kept, ...(covered ? [] : items)], rng);
    const cut = rng.chance(0.03) ? rng.between(60, 200) : board.limit;
    const text = whole.length > cut ? `${whole.slice(0, cut).toWellFormed()}…` : whole + footer;
    return {
      ...head(at, 'live'),
      ...(dated ? { postedAt: rng.chance(0.5) ? time(day) : time(day).slice(0, 10) } : {}),
      ...(rng.chance(0.97) ? { title: draft.title } : {}),
      text,
      ...(told ? { language: draft.master.language } : {}),
      ...where,
      ...(images.length > 0 && rng.chance(0.96) ? { images } : {}),
      ...(Object.keys(fields).length > 0 ? { contacts: fields } : {}),
      ...(priced ? { price: draft.pay } : {}),
    };
  };
  const head = (at: number, status: 'live' | 'removed') => ({
    platform: host,
    url: `https://${host}${board.path}${adId}`,
    adId,
    capturedAt: time(at),
    status,
    collector: rng.pick(['crawl a', 'crawl b', 'crawl b', 'desk 3']),
    tool: rng.pick(['crawler 0.9', 'crawler 1.0', 'browser save']),
  });
  let at = day - Math.log(1 - rng.next()) * 2 + (rng.chance(0.06) ? rng.between(15, 80) : 0);
  yield look(at, draft.items);
  const again = draft.later.length > 0 ? 1 : rng.pick([0, 0, 0, 0, 0, 0, 0, 1, 1, 2]);
  for (let turn = 0; turn < again; turn++) {
    at += rng.between(1, 30);
    if (rng.chance(0.2) && draft.later.length === 0)
      yield { ...head(at, 'removed'), title: draft.title };
    else yield look(at, draft.later.length > 0 ? draft.later : draft.items);
  }
}
