import type { CaptureRecord } from '../../../seed-data/index.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import { type Numbered, timesSince } from '../collecting.ts';
import { cityIn } from './lands.ts';
import { fileOf } from './pictures.ts';
import { formOf, sayIn } from './say.ts';
import type { Ad } from './types.ts';
import { phrases, spun } from './words.ts';

export const timeOf = timesSince(Date.UTC(2024, 0, 8));

function priceOf(rng: Rng, { owner: { land } }: Ad): string {
  const [least, most, currency] = land.pay;
  const step = Math.max(1, Math.floor((most - least) / 25));
  const sum = `${least + step * rng.int(25)}000`.replace(/\B(?=(\d{3})+$)/g, rng.pick([' ', '']));
  return rng.chance(0.8) ? `${sum} ${currency}` : `${currency} ${sum}`;
}

/** The sentences of the author, one of them left out now and then, and the contacts below or above. */
function textOf(rng: Rng, ad: Ad, fill: (phrase: string) => string): string {
  const { lines, joint, tongue } = ad.template;
  const without = rng.chance(0.2) ? rng.int(lines.length) : -1;
  const sentences = lines.filter((_, i) => i !== without).map((line) => fill(spun(rng, line)));
  if (rng.chance(0.1)) sentences.push(...sentences.splice(1, 1));
  const said = ad.said.filter(({ inText }) => inText);
  const contacts = (below: boolean) =>
    said.filter(({ as }) => (as === 'support') === below).map((one) => sayIn(rng, ad, one));
  const own = contacts(false).join(rng.pick(['\n', '\n', ', ', ' / ']));
  const body = sentences.join(joint);
  const parts = rng.chance(0.15) ? [own, body] : [body, own];
  const ask =
    said.length === 0
      ? [rng.pick(phrases(tongue, 'close'))].map((line) => fill(spun(rng, line)))
      : [];
  return [...parts, ...ask, ...contacts(true)].filter(Boolean).join('\n');
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
  const { board, owner, day, template } = ad;
  const { host } = board;
  const city = cityIn(ad.city, template.tongue);
  const price = priceOf(rng, ad);
  const n = String(rng.between(2, 7));
  const fill = (phrase: string) =>
    phrase
      .replaceAll('{city}', city)
      .replaceAll('{house}', template.house)
      .replaceAll('{price}', price)
      .replaceAll('{n}', n);
  const contacts = formOf(rng, ad);
  const images = ad.shown.map(({ picture }) => {
    const { sha, id } = fileOf(rng, picture);
    keep(sha, id);
    return { url: `https://img.${host}/${sha.slice(0, 20)}.jpg`, sha256: sha };
  });
  const posted = timeOf(day);
  return {
    platform: host,
    url: `https://${host}/ad/${number}`,
    adId: number,
    capturedAt: timeOf(day + 0.05 + rng.next() * 2),
    ...(rng.chance(0.85) && { postedAt: rng.chance(0.4) ? posted : posted.slice(0, 10) }),
    status: 'live',
    title: fill(spun(rng, template.title)),
    text: textOf(rng, ad, fill),
    ...(rng.chance(0.4) && { language: template.tongue }),
    ...(owner.land.country && { country: owner.land.country }),
    ...(rng.chance(0.85) && { city }),
    ...(images.length > 0 && { images }),
    ...(contacts && { contacts }),
    ...(rng.chance(0.35) && { price }),
    collector: rng.pick(['desk one', 'desk two']),
    tool: 'sounding 1',
  };
}
