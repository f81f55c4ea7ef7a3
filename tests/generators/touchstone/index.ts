import { rngOf } from '../../../seed-data/rng.ts';
import { adIdOf, numbered } from '../collecting.ts';
import { heldBySeveral, type TracedScenario } from '../traces.ts';
import { chanceOf, type GeneratorOptions } from '../types.ts';
import type { Ad } from './cast.ts';
import { tied } from './commons.ts';
import { Houses } from './house.ts';
import { Issue } from './issue.ts';
import { withLeavers, withRests } from './leaving.ts';
import { passedOn, reissued } from './passing.ts';
import { ratesOf } from './rates.ts';
import { picturesOf, recordsOf, tracesOf } from './records.ts';
import { Rota } from './rota.ts';
import { copycatSizesOf, sizesOf } from './sizes.ts';
import { Theft, withWarnings } from './theft.ts';

/**
 * A generator that this project wrote to measure its engine, as who set the task might accept it. A house has desks, which answer
 * and write, and people, who are shown; people go from city to city and are answered for by the desk of where they
 * are. Numbers are a desk's, pictures a person's, words a desk's or the house's; so it is people who change desks
 * that hold a house together, and whoever has something in common with strangers has it for a reason of its own.
 */
export function touchstone({ scenario, seed, ads: wanted }: GeneratorOptions): TracedScenario {
  const rng = rngOf(seed, `touchstone ${chanceOf(scenario)}`);
  const rates = ratesOf(scenario);
  const stage = { rng, rates, issue: new Issue(rng) };
  const houses = new Houses(stage);
  const stolen = Math.round(wanted * rates.theft);
  const founded = sizesOf(rng, wanted - stolen, wanted).map((size, at) =>
    houses.houseOf(`h${at}`, size),
  );
  const owners = withRests(stage, houses, withLeavers(stage, houses, founded));
  const support = tied(stage, owners, wanted);
  const rota = new Rota(stage);
  const own = owners.flatMap((owner) => rota.adsOf(owner));
  const passed = passedOn(rng, own, rates.reassigned);
  const posted = reissued(own, passed);
  const theft = new Theft(stage, posted);
  const copied = copycatSizesOf(rng, stolen).flatMap((size, at) =>
    theft.adsOf(houses.houseOf(`t${at}`, size, true)),
  );
  const warned = withWarnings(stage, posted, copied);
  const all = [...warned, ...copied].map((ad): Ad => {
    const help = support.get(ad.board);
    if (!help || !rng.chance(help.rate)) return ad;
    const { contact } = help;
    const footer = {
      contact,
      sourceField: 'text',
      as: 'help',
      whose: 'shared',
      covert: false,
    } as const;
    return { ...ad, shown: [...ad.shown, footer] };
  });
  const ads = numbered(rng, all, [20_000, 4_000_000], 60);
  return {
    captures: () => recordsOf(seed, ads),
    owners: new Map(ads.map((one) => [adIdOf(one), one.ad.owner.id])),
    pictures: picturesOf(seed, all),
    hubs: heldBySeveral(all, tracesOf, 'shared'),
    reassigned: [...passed.values()].map(({ id }) => id),
    traces: new Map(ads.map((one) => [adIdOf(one), tracesOf(one.ad)])),
  };
}
