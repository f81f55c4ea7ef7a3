import type { CaptureRecord } from '../../../seed-data/index.ts';
import { type Rng, rngOf } from '../../../seed-data/rng.ts';
import { type Contact, hashOf } from '../wayfare/contacts.ts';
import type { Land } from '../wayfare/lands.ts';
import type { Ad } from './ads.ts';
import { banks } from './words/index.ts';
import { typed, underneath, written } from './writing.ts';

const began = Date.UTC(2024, 10, 1);
const timeOf = (day: number): string =>
  new Date(began + Math.round(day * 1440) * 60_000).toISOString();

/** An ad, the number under which its platform has it, and how much its owner hides contacts. */
export interface Placed {
  readonly ad: Ad;
  readonly number: string;
  readonly hides: number;
}

export const adIdOf = ({ ad, number }: Placed): string => `${ad.board.host}/${number}`;

/** Numbers the ads of each platform in the order in which they came. */
export function placed(rng: Rng, ads: readonly Ad[], hides: (owner: string) => number): Placed[] {
  const last = new Map<string, number>();
  return [...ads]
    .sort((a, b) => a.day - b.day)
    .map((ad) => {
      const { host } = ad.board;
      const number = (last.get(host) ?? rng.between(100_000, 800_000)) + rng.between(1, 40);
      last.set(host, number);
      return { ad, number: String(number), hides: hides(ad.owner) };
    });
}

/** What collectors saw: each ad within two days, one in six again later, when it stood unchanged or was gone. */
export function* capturesOf(seed: number, all: readonly Placed[]): Generator<CaptureRecord> {
  for (const one of all) {
    const rng = rngOf(seed, `capture of ${adIdOf(one)}`);
    const seen = one.ad.day + 0.02 + rng.next() * 2;
    const record = recordOf(rng, one, timeOf(seen));
    yield record;
    if (!rng.chance(0.16)) continue;
    const capturedAt = timeOf(seen + rng.between(3, 25));
    if (rng.chance(0.55)) yield { ...record, capturedAt };
    else {
      const { platform, url, adId, collector, tool } = record;
      yield { platform, url, adId, capturedAt, status: 'removed', collector, tool };
    }
  }
}

function recordOf(rng: Rng, { ad, number, hides }: Placed, capturedAt: string): CaptureRecord {
  const { board, city, title, wording } = ad;
  const form = board.field !== 'none';
  const located = form || rng.chance(0.6);
  const contacts = fieldsOf(rng, ad);
  const text = textOf(rng, ad, hides, located);
  return {
    platform: board.host,
    url: `https://${board.host}/${form ? 'ad' : 'p'}/${number}`,
    adId: number,
    capturedAt,
    postedAt: timeOf(ad.day).slice(0, 10),
    status: 'live',
    ...(form && { title }),
    text: form ? text : `${title}\n${text}`,
    ...(rng.chance(0.5) && { language: wording.tongue }),
    ...(located && city.land !== 'AU' && { country: city.land, city: city.latin }),
    ...(located && rng.chance(0.4) && { lat: city.lat, lon: city.lon }),
    ...(ad.shown.length > 0 && {
      images: ad.shown.map(({ file }) => {
        const sha256 = hashOf(file);
        return { url: `https://${board.host}/i/${sha256.slice(0, 14)}.jpg`, sha256 };
      }),
    }),
    ...(Object.keys(contacts).length > 0 && { contacts }),
    collector: `unit ${rng.between(1, 5)}`,
    tool: 'collector 2.1',
  };
}

/** The lines of the ad with its contacts mostly below them, else above or between. */
function textOf(rng: Rng, ad: Ad, hides: number, located: boolean): string {
  const { wording, city, lines } = ad;
  const manner = { tongue: wording.tongue, land: located ? city.land : undefined, hides };
  const names = banks[wording.tongue]('names');
  const said = ad.held
    .filter(({ where }) => where === 'text' || where === 'both')
    .map(({ contact }) => written(rng, contact, manner, rng.pick(names)));
  const under = ad.held.filter(({ where }) => where === 'under').map(({ contact }) => contact);
  const at = rng.chance(0.7) ? lines.length : rng.int(lines.length + 1);
  const whole = said.length > 0 ? [said.join(rng.pick(['\n', '\n', ', ', ' / ']))] : [];
  const text = [...lines.slice(0, at), ...whole, ...lines.slice(at)].join(
    rng.pick(['\n', '\n', ' ']),
  );
  return under.length > 0 ? `${text}\n\n${underneath(wording.tongue, under)}` : text;
}

const lists = { phone: 'phones', handle: 'handles', email: 'emails', site: 'websites' } as const;

function fieldsOf(rng: Rng, { held, city }: Ad): NonNullable<CaptureRecord['contacts']> {
  const fields: NonNullable<CaptureRecord['contacts']> = {};
  for (const { contact, where } of held) {
    if ((where !== 'field' && where !== 'both') || contact.kind === 'payment') continue;
    const list = lists[contact.kind];
    fields[list] = [...(fields[list] ?? []), inField(rng, contact, city.land)];
  }
  return fields;
}

function inField(rng: Rng, { kind, value }: Contact, land: Land): string {
  if (kind === 'phone') return rng.chance(0.5) ? value : typed(rng, value, land);
  return kind === 'site' ? `https://${value}` : value;
}
