import type { CaptureRecord } from '../../../seed-data/index.ts';
import { type Rng, rngOf } from '../../../seed-data/rng.ts';
import { adIdOf, type Numbered, seenAgain, timesSince } from '../collecting.ts';
import { hashOf, listed } from '../wayfare/contacts.ts';
import { type Ad, seatedIn } from './ads.ts';
import { banks } from './words/index.ts';
import { typed, underneath, written } from './writing.ts';

const timeOf = timesSince(Date.UTC(2024, 10, 1));

/**
 * What collectors saw: each ad within two days, one in six again later, when it stood unchanged or was gone.
 * @param hides the chance that an owner hides a contact from machines
 */
export function* capturesOf(
  seed: number,
  all: readonly Numbered<Ad>[],
  hides: (owner: string) => number,
): Generator<CaptureRecord> {
  for (const one of all) {
    const rng = rngOf(seed, `capture of ${adIdOf(one)}`);
    const seen = one.ad.day + 0.02 + rng.next() * 2;
    const record = recordOf(rng, one, hides(one.ad.owner), timeOf(seen));
    yield record;
    if (!rng.chance(0.16)) continue;
    yield seenAgain(rng, record, timeOf(seen + rng.between(3, 25)), 0.55);
  }
}

function recordOf(
  rng: Rng,
  { ad, number }: Numbered<Ad>,
  hides: number,
  capturedAt: string,
): CaptureRecord {
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

const fieldsOf = (rng: Rng, { held, city }: Ad): NonNullable<CaptureRecord['contacts']> =>
  listed(seatedIn(held), (phone) => (rng.chance(0.5) ? phone : typed(rng, phone, city.land)));
