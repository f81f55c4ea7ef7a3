import type { CaptureRecord } from '../../../seed-data/index.ts';
import { timesSince } from '../collecting.ts';
import type { Album } from './album.ts';
import type { Chance } from './chance.ts';
import { cityIn, type Land } from './lands.ts';
import type { Ad } from './plan.ts';
import type { Tongue } from './words/index.ts';
import { written } from './writing.ts';

const timeOf = timesSince(Date.UTC(2025, 2, 3));
/** Records are typed by the lands of the house's own generator; a collector has others as well. */
const countryOf = ({ country }: Land) => country as NonNullable<CaptureRecord['country']>;

const collectors = ['unit north', 'unit south', 'partner desk'];

interface Numbered {
  readonly ad: Ad;
  readonly number: string;
}

/** Ads with the numbers under which their platforms have them, counted on as they come. */
export function withNumbers(chance: Chance, ads: readonly Ad[]): Numbered[] {
  const last = new Map<string, number>();
  return [...ads]
    .sort((a, b) => a.day - b.day)
    .map((ad) => {
      const { host } = ad.board;
      const number = (last.get(host) ?? chance.whole(10_000, 900_000)) + chance.whole(1, 40);
      last.set(host, number);
      return { ad, number: String(number) };
    });
}

/** How long after it was placed an ad was found: most within days, a few when somebody went through old pages. */
const delay = (chance: Chance): number =>
  chance.is(0.06)
    ? chance.within(20, 55)
    : chance.is(0.6)
      ? chance.within(0.05, 1)
      : chance.wait(3);

/** Collectors have no name for Dari. */
function languageOf(tongue: Tongue): CaptureRecord['language'] {
  if (tongue === 'fa') return undefined;
  return tongue === 'uzc' ? 'uz' : tongue;
}

/** What was collected of one ad: once or several times, as it was, edited, or gone. */
export function recordsOf(chance: Chance, album: Album, { ad, number }: Numbered): CaptureRecord[] {
  const { board, land, city, voice } = ad;
  const found = ad.edited
    ? ad.day + chance.within(0, ad.edited.day - ad.day)
    : ad.day + delay(chance);
  const isGlobal = board.lands.length !== 1;
  const place = {
    ...((isGlobal || chance.is(0.9)) && { country: countryOf(land) }),
    ...(chance.is(0.8) && {
      city: chance.is(0.75) ? city.latin : cityIn(voice.tongue, city),
    }),
    ...(chance.is(0.15) && {
      lat: Number((city.lat + chance.within(-0.05, 0.05)).toFixed(4)),
      lon: Number((city.lon + chance.within(-0.05, 0.05)).toFixed(4)),
    }),
  };
  const images = ad.shots.map(({ key }) => {
    const sha256 = album.file(key);
    return { url: `https://${board.host}/i/${sha256.slice(0, 20)}.jpg`, sha256 };
  });
  const { title, text, contacts } = written(chance, ad, ad.shown);
  const language = languageOf(voice.tongue);
  const first: CaptureRecord = {
    platform: board.host,
    url: `https://${board.host}/ad/${number}`,
    adId: number,
    capturedAt: timeOf(found),
    ...(chance.is(0.7) && { postedAt: timeOf(ad.day) }),
    status: 'live',
    ...(!(board.contacts === 'text' && chance.is(0.5)) && { title }),
    text,
    ...(language && chance.is(0.4) && { language }),
    ...place,
    ...(images.length > 0 && { images }),
    ...(Object.keys(contacts).length > 0 && { contacts }),
    ...(ad.price !== '' && chance.is(0.5) && { price: ad.price }),
    collector: chance.pick(collectors),
    tool: 'page-saver 3.1',
  };
  const records = [first];
  if (ad.edited) {
    const again = written(chance, ad, ad.edited.shown);
    records.push({
      ...first,
      capturedAt: timeOf(ad.edited.day + chance.within(0.1, 2)),
      text: again.text,
      contacts: again.contacts,
    });
  }
  while (records.length < 4 && chance.is(0.22)) {
    const latest = records.at(-1) ?? first;
    const capturedAt = timeOf(
      Math.max(found, ad.edited?.day ?? 0) + 2 + records.length * chance.within(1, 9),
    );
    if (chance.is(0.75)) records.push({ ...latest, capturedAt });
    else {
      const { platform, url, adId, collector, tool } = first;
      records.push({ platform, url, adId, capturedAt, status: 'removed', collector, tool });
      break;
    }
  }
  return records;
}
