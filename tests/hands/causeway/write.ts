import type { CaptureRecord } from '../../../seed-data/index.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import { type Numbered, timesSince } from '../collecting.ts';
import { formOf, sayIn } from './contacts.ts';
import { cityIn } from './lands.ts';
import { fileOf, pictureId, shaOf } from './pictures.ts';
import type { Ad } from './types.ts';
import { phrases } from './words.ts';

export const timeOf = timesSince(Date.UTC(2025, 0, 6));

function filled(phrase: string, { fill, city, wording }: Ad): string {
  return phrase
    .replaceAll('{city}', cityIn(city, wording.tongue))
    .replaceAll('{name}', fill.name)
    .replaceAll('{pay}', fill.pay)
    .replaceAll('{age}', fill.age)
    .replaceAll('{n}', fill.n);
}

/** Sentences as the author joins them, contacts on lines of their own or behind the words. */
function textOf(rng: Rng, ad: Ad): string {
  const { parts, joint, tongue } = ad.wording;
  const said = ad.said.filter(({ inText }) => inText);
  const words = parts
    .filter((_, i) => i !== ad.without)
    .map((part) => filled(part, ad))
    .join(joint);
  const own = said.filter(({ role }) => role === 'own').map((one) => sayIn(rng, ad, one));
  const others = said.filter(({ role }) => role !== 'own').map((one) => sayIn(rng, ad, one));
  if (ad.said.length === 0 || (own.length === 0 && rng.chance(0.2)))
    own.push(rng.pick(phrases(tongue, 'chat')));
  const lines = own.length > 0 ? [own.join(rng.pick(['\n', '\n', ', ', ' | ']))] : [];
  const body = rng.chance(0.12) ? [...lines, words] : [words, ...lines];
  return [body.join(rng.chance(0.75) ? '\n' : '. '), ...others].join('\n');
}

/**
 * One look at an ad.
 * @param keep told of each picture what stands for all that are found to be alike
 */
export function write(
  rng: Rng,
  { ad, number }: Numbered<Ad>,
  keep: (sha: string, picture: string) => void,
): CaptureRecord {
  const { board, land, city, day, wording } = ad;
  const host = board.host;
  const url = `https://${host}/${rng.pick(['ad', 'ad', 'view'])}/${number}`;
  const contacts = formOf(rng, ad);
  const images = ad.shown.map(({ picture }) => {
    const { recipe, cut } = fileOf(rng, picture);
    const sha256 = shaOf(recipe);
    keep(sha256, cut ? `picture:${sha256}` : pictureId(picture));
    return { url: `https://img.${host}/${sha256.slice(0, 16)}.jpg`, sha256 };
  });
  const posted = timeOf(day);
  return {
    platform: host,
    url,
    adId: number,
    capturedAt: timeOf(day + 0.1 + rng.next() * 3),
    ...(rng.chance(0.8) && { postedAt: rng.chance(0.5) ? posted : posted.slice(0, 10) }),
    status: 'live',
    title: filled(wording.title, ad),
    text: textOf(rng, ad),
    ...(rng.chance(0.4) && { language: wording.tongue }),
    ...(land.country && { country: land.country }),
    ...(rng.chance(0.8) && { city: cityIn(city, wording.tongue) }),
    ...(images.length > 0 && { images }),
    ...(contacts && { contacts }),
    ...(rng.chance(0.3) && { price: ad.fill.pay }),
    collector: rng.pick(['lab east', 'lab west']),
    tool: 'causeway 1',
  };
}
