import type { CaptureRecord } from '../../../seed-data/index.ts';
import { rngOf } from '../../../seed-data/rng.ts';
import { adIdOf, numbered, seenAgain } from '../collecting.ts';
import { heldBySeveral, type Trace, type TracedScenario } from '../traces.ts';
import { chanceOf, type GeneratorOptions } from '../types.ts';
import { shareThings } from './hubs.ts';
import { Kit } from './kit.ts';
import { copyingSizes, makeOwner, sizesOf } from './owners.ts';
import { pictureId } from './pictures.ts';
import { planAds } from './plan.ts';
import { ratesOf } from './rates.ts';
import { recycle } from './reassigned.ts';
import { tether } from './tethers.ts';
import { makeCopycat } from './thefts.ts';
import type { Ad, Work } from './types.ts';
import { timeOf, write } from './write.ts';

const tracesOf = ({ said, shown, template, templateIs }: Ad): Trace[] => [
  ...said.map(({ contact, whose }) => ({ id: contact.id, whose })),
  ...shown.map(({ picture, whose }) => ({ id: pictureId(picture), whose })),
  { id: template.id, whose: templateIs },
];

/** All that was placed in a scenario, owner by owner. */
function worksOf({ scenario, ads, seed }: GeneratorOptions): Work[] {
  const rates = ratesOf(scenario);
  const rng = (part: string) => rngOf(seed, `sounding ${chanceOf(scenario)} ${part}`);
  const kit = new Kit(rng('kit'));
  const make = rng('owners');
  const copies = Math.round(ads * rates.copycats);
  const next = Math.round(ads * rates.imitators);
  const owners = sizesOf(make, ads - copies - next, ads).map((size, i) =>
    makeOwner(make, kit, `o${i}`, size, rates),
  );
  recycle(rng('recycled'), owners, rates.reassigned);
  const plan = rng('plan');
  const works = owners.map((owner) => ({ owner, ads: planAds(plan, owner) }));
  const theft = rng('thefts');
  const nearby: number[] = [];
  for (let left = next; left > 0; left -= nearby.at(-1) ?? left)
    nearby.push(Math.min(left, theft.between(8, 40)));
  const plans = [
    ...copyingSizes(theft, copies).map((size) => ({ size, next: false })),
    ...nearby.map((size) => ({ size, next: true })),
  ];
  const copycats = plans.map((one, i) =>
    makeCopycat(theft, kit, works, { id: `t${i}`, rates, ...one }),
  );
  const all = [...works, ...copycats];
  shareThings(rng('hubs'), kit, all, rates);
  const ties = rng('tethers');
  for (const work of all) tether(ties, work);
  return all;
}

/**
 * A generator that this project wrote to measure its engine: the scenarios of a study, made again from what the figures of
 * its report give away.
 */
export function sounding(options: GeneratorOptions): TracedScenario {
  const { scenario, seed } = options;
  const placed = worksOf(options).flatMap((work) => work.ads);
  const ads = numbered(
    rngOf(seed, `sounding ${chanceOf(scenario)} numbers`),
    placed,
    [20_000, 700_000],
    9,
  );
  const pen = rngOf(seed, `sounding ${chanceOf(scenario)} write`);
  const pictures = new Map<string, string>();
  const records = ads.flatMap((one): CaptureRecord[] => {
    const record = write(pen, one, (sha, picture) => pictures.set(sha, picture));
    if (!pen.chance(0.06)) return [record];
    return [record, seenAgain(pen, record, timeOf(one.ad.day + pen.between(4, 50)), 0.7)];
  });
  const planned = ads.map(({ ad }) => ad);
  return {
    captures: () => records,
    owners: new Map(ads.map((one) => [adIdOf(one), one.ad.owner.id])),
    traces: new Map(ads.map((one) => [adIdOf(one), tracesOf(one.ad)])),
    pictures,
    hubs: heldBySeveral(planned, tracesOf, 'shared').filter((id) => !id.startsWith('cluster:')),
    reassigned: heldBySeveral(planned, tracesOf, 'own').filter((id) => id.startsWith('phone:')),
  };
}
