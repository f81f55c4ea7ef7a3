import { createHash } from 'node:crypto';
import type { CaptureRecord } from '../../../seed-data/index.ts';
import { type Rng, rngOf } from '../../../seed-data/rng.ts';
import { adIdOf, type Numbered, timesSince } from '../collecting.ts';
import type { Ad, Listed } from './ads.ts';
import { type Contact, writtenContact } from './contacts.ts';
import { disguised, inOwnDigits, plainly } from './phones.ts';
import { cityIn } from './places.ts';
import { fill } from './wording.ts';
import { speeches } from './words/index.ts';

const timeOf = timesSince(Date.UTC(2024, 8, 2));

const sha256 = (recipe: string): string => createHash('sha256').update(recipe).digest('hex');

/** The group of pictures that look alike, named by the untouched one. */
export const pictureId = (picture: string): string => `picture:${sha256(picture)}`;

export type Posted = Numbered<Ad>;

/** Captures of an ad; its pictures go to `pictures` with the group of each. */
export function* capturesOf(
  posted: Posted,
  seed: number,
  pictures: Map<string, string>,
): Generator<CaptureRecord> {
  const { ad } = posted;
  const rng = rngOf(seed, `looks/${adIdOf(posted)}`);
  yield record(posted, ad.listed, ad.day + rng.next() * 1.5, seed, pictures);
  if (!ad.later) return;
  const { after, phone } = ad.later;
  const first = ad.listed.find(({ contact, whose }) => whose === 'own' && contact.kind === 'phone');
  const listed = ad.listed.map((one) =>
    phone && one === first ? { ...one, contact: phone } : one,
  );
  if (phone && !first) listed.push({ contact: phone, whose: 'own', text: true, field: false });
  const later = record(posted, listed, ad.day + 1.5 + after, seed, pictures);
  yield phone || rng.chance(0.7) ? later : { ...later, status: 'removed' };
}

function record(
  posted: Posted,
  listed: readonly Listed[],
  day: number,
  seed: number,
  pictures: Map<string, string>,
): CaptureRecord {
  const { ad, number } = posted;
  const rng = rngOf(seed, `record/${adIdOf(posted)}`);
  const { tongue } = ad.wording;
  const text = textOf(rng, ad, listed);
  const contacts = fieldsOf(rng, ad, listed);
  return {
    platform: ad.board.host,
    url: `https://${ad.board.host}/${ad.city.land.toLowerCase()}/${number}`,
    adId: number,
    capturedAt: timeOf(day),
    ...(rng.chance(0.85) ? { postedAt: timeOf(ad.day) } : {}),
    status: 'live',
    title: ad.title,
    text,
    ...(tongue !== 'fa' && rng.chance(0.9) ? { language: tongue } : {}),
    country: ad.city.land,
    ...(rng.chance(0.92)
      ? { city: rng.chance(0.65) ? ad.city.latin : cityIn(tongue, ad.city) }
      : {}),
    images: ad.shown.map(({ picture, altered }) => {
      const key = sha256(altered ? `${picture}#${altered}` : picture);
      pictures.set(key, altered.startsWith('crop') ? `picture:${key}` : pictureId(picture));
      return { url: `https://cdn.${ad.board.host}/${key.slice(0, 20)}.jpg`, sha256: key };
    }),
    ...(contacts ? { contacts } : {}),
    ...(rng.chance(0.5) ? { price: ad.filling.price } : {}),
    collector: 'quarry',
    tool: 'made up',
  };
}

const fieldNames: Readonly<Record<Contact['kind'], keyof NonNullable<CaptureRecord['contacts']>>> =
  {
    ...{ phone: 'phones', handle: 'handles', email: 'emails' },
    ...{ payment: 'payments', site: 'websites' },
  };

function fieldsOf(rng: Rng, ad: Ad, listed: readonly Listed[]): CaptureRecord['contacts'] {
  const fields: NonNullable<CaptureRecord['contacts']> = {};
  for (const { contact, field } of listed) {
    if (!field) continue;
    const name = fieldNames[contact.kind];
    const said =
      contact.kind === 'phone' ? plainly(rng, contact.value, ad.city.land, false) : contact.value;
    fields[name] = [...(fields[name] ?? []), said];
  }
  return Object.keys(fields).length > 0 ? fields : undefined;
}

/** The words of the ad, its contacts after them or before, and what others left or printed there. */
function textOf(rng: Rng, ad: Ad, listed: readonly Listed[]): string {
  const { bullet, between } = ad.owner.habits;
  const lines = ad.body.map((line) => bullet + line);
  const contacts: string[] = [];
  const ends: string[] = [];
  for (const one of listed) {
    if (!one.text) continue;
    const said = sentenceOf(rng, ad, one);
    // What a thief overlooked stands among the words, where it stood.
    if (one.whose === 'taken') lines.splice(rng.int(lines.length + 1), 0, said);
    else if (one.contact === ad.board.support) ends.push(said);
    else contacts.push(said);
  }
  const together = contacts.length > 0 ? [contacts.join(rng.pick([between, ', ', ' / ']))] : [];
  const all = rng.chance(0.15) ? [...together, ...lines] : [...lines, ...together];
  return [all.join(between), ...ends].join('\n');
}

function sentenceOf(rng: Rng, ad: Ad, { contact }: Listed): string {
  const { tongue } = ad.wording;
  const speech = speeches[tongue];
  if (contact === ad.board.support) {
    const said = contact.kind === 'phone' ? contact.value : writtenContact(rng, contact);
    return fill(speech.support[0] ?? '{contact}', { contact: said });
  }
  if (contact.kind !== 'phone') return writtenContact(rng, contact);
  const { cryptic, disguise } = ad.owner.habits;
  const number = contact.value;
  const here = ad.city.land;
  if (rng.chance(cryptic)) {
    const hidden = disguised(rng, number, here, tongue, disguise);
    return fill(rng.pick(speech.call), { contact: hidden });
  }
  const plain = plainly(rng, number, here, true);
  const said = plain.startsWith('http') || rng.chance(0.6) ? plain : inOwnDigits(plain, tongue);
  if (rng.chance(0.12)) return `${rng.pick(['WhatsApp', 'Viber', 'WA:'])} ${said}`;
  const frames = rng.chance(0.04) ? speech.moved : speech.call;
  return fill(rng.pick(frames), { contact: said });
}
