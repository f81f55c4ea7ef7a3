import type { CaptureRecord } from '../../../seed-data/index.ts';
import { type Rng, rngOf } from '../../../seed-data/rng.ts';
import { adIdOf, type Numbered, seenAgain, timesSince } from '../collecting.ts';
import type { Ad, Shown } from './ads.ts';
import { hashOf, listed } from './contacts.ts';
import { speeches } from './words/index.ts';
import { inWords, typed } from './writing.ts';

const timeOf = timesSince(Date.UTC(2025, 4, 1));

/** What collectors saw: each ad within three days, a fifth of them again some days later, when some were gone. */
export function* capturesOf(seed: number, all: readonly Numbered<Ad>[]): Generator<CaptureRecord> {
  for (const one of all) {
    const rng = rngOf(seed, `capture of ${adIdOf(one)}`);
    const seen = one.ad.day + 0.05 + rng.next() * 3;
    const record = recordOf(rng, one, timeOf(seen));
    yield record;
    if (!rng.chance(0.2)) continue;
    yield seenAgain(rng, record, timeOf(seen + rng.between(4, 20)), 0.6);
  }
}

function recordOf(rng: Rng, { ad, number }: Numbered<Ad>, capturedAt: string): CaptureRecord {
  const { board, city, tongue } = ad;
  const country = city.land;
  const titled = board.kind === 'board';
  const fields = fieldsOf(rng, ad);
  const words = wordsOf(rng, ad);
  return {
    platform: board.host,
    url: `https://${board.host}/${titled ? 'e' : 'post'}/${number}`,
    adId: number,
    capturedAt,
    postedAt: timeOf(ad.day).slice(0, 10),
    status: 'live',
    ...(titled && { title: ad.title }),
    text: titled ? words : `${ad.title}\n${words}`,
    ...((titled || rng.chance(0.4)) && { language: speeches[tongue].language }),
    // Of Australia no board is read; its cities stand in the words alone.
    ...(country !== 'AU' && (titled || rng.chance(0.5)) && { country, city: city.latin }),
    ...(titled && country !== 'AU' && rng.chance(0.5) && { lat: city.lat, lon: city.lon }),
    ...(ad.shown.length > 0 && { images: ad.shown.map((shown) => imageOf(board.host, shown)) }),
    ...(Object.keys(fields).length > 0 && { contacts: fields }),
    collector: `desk ${rng.between(1, 4)}`,
    tool: 'reader 0.9',
  };
}

function imageOf(host: string, { file }: Shown): { url: string; sha256: string } {
  const sha256 = hashOf(file);
  return { url: `https://${host}/img/${sha256.slice(0, 12)}.jpg`, sha256 };
}

/** The words, and under or above them the contacts that stand in them. */
function wordsOf(rng: Rng, { lines, between, held, tongue, board }: Ad): string {
  const contacts = held
    .filter(({ where }) => where !== 'field')
    .map((one) => inWords(rng, one, tongue, board.land));
  const said = contacts.join(rng.pick(['\n', '\n', ', ', ' | ']));
  const parts = rng.chance(0.85) ? [lines.join(between), said] : [said, lines.join(between)];
  return parts.filter((part) => part !== '').join('\n');
}

const fieldsOf = (rng: Rng, { held, board }: Ad): NonNullable<CaptureRecord['contacts']> =>
  listed(
    held.flatMap(({ contact, where }) => (where === 'text' ? [] : [contact])),
    (phone) => (rng.chance(0.7) ? typed(rng, phone, board.land) : phone),
  );
