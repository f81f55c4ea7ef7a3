import type { CaptureRecord } from '../../../seed-data/index.ts';
import { type Rng, rngOf } from '../../../seed-data/rng.ts';
import { adIdOf, type Numbered, numbered, seenAgain, timesSince } from '../collecting.ts';
import { seatedIn } from '../trellis/ads.ts';
import { typed } from '../trellis/writing.ts';
import { hashOf, listed } from '../wayfare/contacts.ts';
import type { Ad } from './ads.ts';
import { banks } from './words/index.ts';
import { masked, written } from './writing.ts';

const timeOf = timesSince(Date.UTC(2025, 0, 6));

/** An ad, the number under which its board has it, and how often its owner spells digits out. */
export interface Placed extends Numbered<Ad> {
  readonly hides: number;
}

/** Numbers the ads of each board in the order in which they came. */
export const placed = (rng: Rng, ads: readonly Ad[], hides: (owner: string) => number): Placed[] =>
  numbered(rng, ads, [20_000, 900_000], 30).map((one) => ({ ...one, hides: hides(one.ad.owner) }));

/** Each ad as it was first seen, within a day and a half; one in seven seen again, unchanged or gone. */
export function* capturesOf(seed: number, all: readonly Placed[]): Generator<CaptureRecord> {
  for (const one of all) {
    const rng = rngOf(seed, `casebook capture ${adIdOf(one)}`);
    const seen = one.ad.day + 0.01 + rng.next() * 1.5;
    const record = recordOf(rng, one, timeOf(seen));
    yield record;
    if (!rng.chance(0.14)) continue;
    yield seenAgain(rng, record, timeOf(seen + rng.between(2, 30)), 0.6);
  }
}

function recordOf(rng: Rng, one: Placed, capturedAt: string): CaptureRecord {
  const { ad, number } = one;
  const { board, city } = ad;
  const form = board.field !== 'none';
  const located = form ? rng.chance(0.95) : rng.chance(0.45);
  const contacts = fieldsOf(rng, ad);
  const text = textOf(rng, one, located);
  return {
    platform: board.host,
    url: `https://${board.host}/${form ? 'view' : 'm'}/${number}`,
    adId: number,
    capturedAt,
    postedAt: timeOf(ad.day).slice(0, 10),
    status: 'live',
    ...(form && { title: ad.title }),
    text: form ? text : `${ad.title}\n${text}`,
    ...(rng.chance(0.4) && { language: ad.wording.tongue }),
    ...(located && city.land !== 'AU' && { country: city.land, city: city.latin }),
    ...(ad.shown.length > 0 && {
      images: ad.shown.map(({ file }) => {
        const sha256 = hashOf(file);
        return { url: `https://${board.host}/pics/${sha256.slice(0, 16)}.jpg`, sha256 };
      }),
    }),
    ...(Object.keys(contacts).length > 0 && { contacts }),
    collector: `desk ${rng.between(1, 4)}`,
    tool: 'reader 3',
  };
}

/** The sentences, the contacts below or above them, last what stands under every ad of the page. */
function textOf(rng: Rng, { ad, hides }: Placed, located: boolean): string {
  const { tongue } = ad.wording;
  const land = located ? ad.city.land : undefined;
  const manner = { tongue, name: ad.name, land, hides };
  const notes = ad.notes.map((note) => rng.pick(banks[tongue](note)).replace('{name}', ad.name));
  const said = ad.held
    .filter(({ where }) => where === 'text' || where === 'both')
    .map((one) => written(rng, one, manner));
  if (ad.masked) said.unshift(masked(rng, ad.masked, tongue));
  const contacts = said.length > 0 ? [said.join(rng.pick(['\n', '\n', ', ', '. ']))] : [];
  const above = rng.chance(0.12);
  const body = [ad.lines.join(rng.pick([' ', ' ', '\n'])), ...notes].join('\n');
  const under = ad.held
    .filter(({ where }) => where === 'under')
    .map((one) => written(rng, one, manner));
  return [...(above ? contacts : []), body, ...(above ? [] : contacts), ...under].join('\n');
}

const fieldsOf = (rng: Rng, { held, city }: Ad): NonNullable<CaptureRecord['contacts']> =>
  listed(seatedIn(held), (phone) => (rng.chance(0.5) ? typed(rng, phone, city.land) : phone));
