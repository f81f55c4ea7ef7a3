import { createHash } from 'node:crypto';
import type { CaptureRecord } from '../../../seed-data/index.ts';
import { writePayment } from '../../../seed-data/payments.ts';
import { type CountryCode, placeName } from '../../../seed-data/places.ts';
import { type Rng, rngOf } from '../../../seed-data/rng.ts';
import { type Numbered, seenAgain, timesSince } from '../collecting.ts';
import type { Trace } from '../traces.ts';
import type { Ad, Picture, Shown } from './cast.ts';
import { covertly, plainly } from './digits.ts';
import { asideOf, chatWritten, emailWritten } from './labels.ts';
import { lands } from './lands.ts';
import { type Fills, filled, sentencesOf, titleOf } from './scripts.ts';
import { words } from './words/index.ts';

const timeOf = timesSince(Date.UTC(2025, 0, 6));

/** The picture as a file: a crop is one of its own, and so is who made it. */
const shaOf = (seed: number, { id, copy }: Picture): string =>
  createHash('sha256').update(`touchstone ${seed} ${id} ${copy}`).digest('hex');

const crops = ({ copy }: Picture) => copy === 'cropped';

/** What stands for all pictures that are found to be alike, by the hash of each. */
export const picturesOf = (seed: number, ads: readonly Ad[]): Map<string, string> =>
  new Map(
    ads.flatMap(({ pictures }) =>
      pictures.map((one) => [shaOf(seed, one), `cluster:${one.id}${crops(one) ? '/cropped' : ''}`]),
    ),
  );

/** What a careful reader could find in an ad. */
export function tracesOf({ pictures, shown, edited, script, scriptWhose }: Ad): Trace[] {
  return [
    ...shown.map(({ contact, whose }) => ({ id: contact.id, whose })),
    ...(edited ? [{ id: edited.to.id, whose: 'own' as const }] : []),
    ...pictures.map(({ id, whose }) => ({ id: `cluster:${id}`, whose })),
    { id: `template:${script.author}`, whose: scriptWhose },
  ];
}

function fillsOf(rng: Rng, { person, place, language, abroad, day }: Ad): Fills {
  const { money } = lands[place.country];
  const [low, high, step, sign] = money;
  const names = words[language]('names');
  const amount = low + step * rng.int((high - low) / step);
  const pay = rng.chance(0.5) ? String(amount) : String(amount).replace(/\B(?=(\d{3})+$)/g, ' ');
  const wage = `${rng.between(8, 30)}00$`;
  return {
    name: names[person.name % names.length] ?? '',
    age: person.age,
    height: person.height,
    pay: rng.chance(0.5) ? `${pay} ${sign}` : `${pay}${sign}`,
    wage,
    hours: rng.pick(['10:00-22:00', '24/7', '12-00 - 04-00', '11.00-23.00', '9:00-21:00']),
    days: 2 + (Math.floor(day) % 9),
    city: placeName(place, language),
    country: abroad ? (new Intl.DisplayNames([language], { type: 'region' }).of(abroad) ?? '') : '',
  };
}

/** A contact as it stands in the text. */
function written(
  rng: Rng,
  ad: Ad,
  { contact, as, covert }: Shown,
  reader: CountryCode | null,
): string {
  const { hand, language } = ad;
  const { id } = contact;
  if (id.startsWith('handle:')) return chatWritten(id, hand.plain);
  if (id.startsWith('email:')) return emailWritten(id, hand.plain);
  if (id.startsWith('payment:')) return writePayment(id.slice('payment:'.length), rng);
  if (id.startsWith('site:')) return hand.plain % 2 ? id.slice(5) : `https://${id.slice(5)}/`;
  if (covert) return covertly(rng, hand, contact, reader, language);
  if (as === 'own' && hand.plain % 11 === 0) return `https://wa.me/${id.slice('phone:+'.length)}`;
  return plainly(hand, contact, reader);
}

function spokenOf(rng: Rng, ad: Ad, shown: Shown, reader: CountryCode | null): string {
  const text = written(rng, ad, shown, reader);
  const { as, contact } = shown;
  if (as === 'warning') return filled(rng.pick(words[ad.language]('warn')), { number: text });
  if (as !== 'own' && as !== 'pay') return `${asideOf(rng, as, ad.language)} ${text}`;
  const labels = words[ad.language]('phone');
  const label = labels[ad.hand.plain % labels.length];
  return contact.id.startsWith('phone:') && ad.hand.plain % 5 > 1 ? `${label}: ${text}` : text;
}

function textOf(seed: number, ad: Ad, rng: Rng, reader: CountryCode | null) {
  const dice = rngOf(seed, `touchstone ${ad.dice}`);
  const fills = fillsOf(dice, ad);
  const sentences = sentencesOf(dice, ad.script, fills);
  const { stop } = ad.script;
  const title = titleOf(dice, ad.script, fills, sentences[0] ?? '');
  const lines = ad.shown
    .filter(({ sourceField }) => sourceField !== 'field')
    .map((one) => spokenOf(rng, ad, one, reader));
  const contacts = lines.join(ad.hand.hidden % 2 ? '\n' : ', ');
  const words = sentences.join(stop);
  const text = ad.hand.plain % 7 === 0 ? `${contacts}\n${words}` : `${words}\n${contacts}`;
  return { title, text: text.trim(), price: fills.pay };
}

function fieldsOf(rng: Rng, ad: Ad, reader: CountryCode | null): CaptureRecord['contacts'] {
  const inField = ad.shown
    .filter(({ sourceField }) => sourceField !== 'text')
    .map(({ contact }) => contact);
  const of = (kind: string) =>
    inField
      .filter(({ id }) => id.startsWith(`${kind}:`))
      .map(({ id }) => id.slice(kind.length + 1));
  const phones = inField
    .filter(({ id }) => id.startsWith('phone:'))
    .map((contact) => (rng.chance(0.5) ? contact.id.slice(6) : plainly(ad.hand, contact, reader)));
  return {
    ...(phones.length > 0 && { phones }),
    ...(of('handle').length > 0 && { handles: of('handle') }),
    ...(of('email').length > 0 && { emails: of('email') }),
    ...(of('payment').length > 0 && { payments: of('payment') }),
    ...(of('site').length > 0 && { websites: of('site') }),
  };
}

function recordOf(seed: number, { ad, number }: Numbered<Ad>): CaptureRecord {
  const rng = rngOf(seed, `touchstone ${ad.board.host} ${number}`);
  const { board, place, day, language } = ad;
  const told = rng.chance(0.92);
  const reader = told ? place.country : null;
  const { title, text, price } = textOf(seed, ad, rng, reader);
  const contacts = fieldsOf(rng, ad, reader) ?? {};
  return {
    platform: board.host,
    url: `https://${board.host}/p/${number}`,
    adId: number,
    capturedAt: timeOf(day + 0.1 + 2 * rng.next()),
    ...(rng.chance(0.85) && { postedAt: timeOf(day).slice(0, 10) }),
    status: 'live',
    title,
    text,
    ...(rng.chance(0.6) && { language }),
    ...(told && { country: place.country }),
    ...(rng.chance(0.85) && { city: rng.chance(0.5) ? place.latin : placeName(place, language) }),
    ...(ad.pictures.length > 0 && {
      images: ad.pictures.map((one) => {
        const sha256 = shaOf(seed, one);
        return { url: `https://${board.host}/i/${sha256.slice(0, 12)}.jpg`, sha256 };
      }),
    }),
    ...(Object.keys(contacts).length > 0 && { contacts }),
    ...(board.sourceFields !== 'none' && rng.chance(0.4) && { price }),
    collector: 'desk 4',
    tool: 'reader 0.9',
  };
}

/** The ad after its number was changed. */
function editedAd(ad: Ad): Ad | undefined {
  const { edited } = ad;
  if (!edited) return;
  const shown = ad.shown.map((one) =>
    one.contact === edited.from ? { ...one, contact: edited.to } : one,
  );
  return { ...ad, shown };
}

/** Captures of all ads, each with those of later looks behind it. */
export function* recordsOf(seed: number, ads: readonly Numbered<Ad>[]): Generator<CaptureRecord> {
  for (const one of ads) {
    const rng = rngOf(seed, `touchstone looks ${one.ad.board.host} ${one.number}`);
    const first = recordOf(seed, one);
    yield first;
    const edited = editedAd(one.ad);
    let last = first;
    if (edited) {
      const later = recordOf(seed, { ...one, ad: edited });
      last = { ...later, capturedAt: timeOf(one.ad.day + 10 + rng.int(4)) };
      yield last;
    }
    const looks = rng.pick([0, 0, 0, 1, 1, 2]);
    for (let look = 1; look <= looks; look++) {
      if (last.status === 'removed') break;
      last = seenAgain(rng, last, timeOf(one.ad.day + 12 + look * 6 + 3 * rng.next()), 0.75);
      yield last;
    }
  }
}
