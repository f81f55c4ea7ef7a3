import type { CaptureRecord } from '../../../seed-data/index.ts';
import { adIdOf, seenAgain, timesSince } from '../collecting.ts';
import { gather } from '../gather.ts';
import { ratesIn } from '../rates.ts';
import { heldBySeveral, type Trace, type TracedWorld } from '../traces.ts';
import type { HandOptions } from '../types.ts';
import { adsOf } from './ads.ts';
import { chanceOf } from './chance.ts';
import type { Ad } from './model.ts';
import { makerOf, newOwners } from './owners.ts';
import { shown } from './pictures.ts';
import { addBridges, addHubs } from './stress.ts';
import { forgottenBy, newThieves, recycle } from './thieves.ts';
import { written } from './write.ts';

/** Of the owners, but for `thieves`, `support` (of the ads) and `bridges` (an owner's, on average). */
const rates = {
  rotating: [0.05, 0.08, 0.08, 0.85, 0.08, 0.2, 0.35],
  agency: [0, 0.4, 0, 0, 0, 0.08, 0.15],
  support: [0, 0.35, 0, 0, 0, 0.1, 0.15],
  stock: [0, 0.35, 0, 0, 0, 0.1, 0.15],
  software: [0, 0.25, 0, 0, 0, 0.06, 0.12],
  collected: [0, 0.08, 0, 0, 0, 0.03, 0.04],
  thieves: [0, 0, 0.22, 0, 0, 0.06, 0.1],
  recycled: [0, 0, 0, 0, 0.6, 0.06, 0.1],
  bridges: [0, 0, 0, 0, 0, 1.3, 0.35],
};

const began = Date.UTC(2025, 2, 1);
const timeOf = timesSince(began);

/** Ads in the order in which they came, with the number that their platform gave each. */
function numbered(ads: readonly Ad[]) {
  const last = new Map<string, number>();
  return [...ads]
    .sort((a, b) => a.day - b.day)
    .map((ad) => {
      const number = (last.get(ad.board) ?? 100_000) + 7;
      last.set(ad.board, number);
      return { ad: { ...ad, board: { host: ad.board } }, number: String(number) };
    });
}

/**
 * Worlds by the test engineer of those who ordered the engine, written in an afternoon from the words of the order.
 * Of 20,000 ads these could be attributed by nobody, as nothing of their owner's own is in them that the rest of its
 * ads have: easy, recycled and rotation below 0.01 %, hubs 0.05 %, giant 0.2 %, mixed 0.3 %, thieves 0.6 %. By their
 * wording alone can as many more: 0.4 to 0.7 % (rotation 1 %, giant and mixed 0.8 %), and where the owner changed
 * much of that wording too, some of them cannot.
 */
export function ferry({ world, ads: wanted, seed }: HandOptions): TracedWorld {
  const chance = chanceOf(`ferry ${world} ${seed}`);
  const make = makerOf(chance, seed);
  const often = ratesIn(rates, world);
  const stolen = Math.round(wanted * often.thieves);
  const honest = recycle(
    make,
    newOwners(make, wanted - stolen, wanted, 'o', often),
    often.recycled,
  );
  const thieves = newThieves(make, stolen, honest);
  const ads = [...honest, ...thieves].flatMap((owner) => adsOf(chance, owner));
  const forgotten = forgottenBy(make, honest);
  for (const ad of ads) {
    const id = ad.wording.whose === 'taken' ? forgotten(ad.wording.id) : undefined;
    if (id)
      ad.contacts.push({ id, whose: 'taken', role: id.startsWith('site:') ? 'site' : 'handle' });
  }
  addHubs(make, ads, often);
  addBridges(make, ads, often.bridges);

  const owners = new Map<string, string>();
  const pictures = new Map<string, string>();
  const traces = new Map<string, readonly Trace[]>();
  const records: CaptureRecord[] = [];
  for (const one of numbered(ads)) {
    const { ad } = one;
    const { owner, wording, day, city } = ad;
    const host = ad.board.host;
    const id = adIdOf(one);
    const images = [...gather(ad.shots, (shot) => shot.id).values()].flatMap(([shot]) =>
      shot ? [{ ...shown(chance, seed, shot), shot }] : [],
    );
    owners.set(id, owner.id);
    for (const { sha256, picture } of images) pictures.set(sha256, picture);
    traces.set(id, [
      ...ad.contacts.map((contact) => ({ id: contact.id, whose: contact.whose })),
      ...images.map(({ picture, shot }) => ({ id: picture, whose: shot.whose })),
      { id: `wording:${wording.id}`, whose: wording.whose },
    ]);
    const text = written(chance, { ...ad, board: host });
    const seen = day + chance.next() * 3;
    const record: CaptureRecord = {
      platform: host,
      url: `https://${host}/ad/${one.number}`,
      adId: one.number,
      capturedAt: timeOf(seen),
      postedAt: timeOf(day),
      status: 'live',
      ...text,
      ...(chance.happens(0.6) ? { language: wording.language } : {}),
      // The type knows no more lands than the repository's own worlds have.
      country: owner.land.country as NonNullable<CaptureRecord['country']>,
      city: city.name,
      ...(chance.happens(0.2) ? { lat: city.lat, lon: city.lon } : {}),
      ...(images.length > 0
        ? {
            images: images.map(({ sha256 }) => ({
              sha256,
              url: `https://pictures.${host}/${sha256}.jpg`,
            })),
          }
        : {}),
      collector: 'ferry',
      tool: 'ferry 1',
    };
    records.push(record);
    if (chance.happens(0.1)) {
      const again = timeOf(seen + chance.between(5, 30));
      records.push(seenAgain({ chance: chance.happens }, record, again, 0.6));
    }
  }
  const held = (as: 'shared' | 'own') => heldBySeveral(ads, ({ contacts }) => contacts, as);
  return {
    captures: () => records,
    owners,
    pictures,
    traces,
    hubs: held('shared'),
    recycled: held('own'),
  };
}
