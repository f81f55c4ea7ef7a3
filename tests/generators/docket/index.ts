import type { CaptureRecord } from '../../../seed-data/index.ts';
import { heldBySeveral, type Trace, type TracedScenario } from '../traces.ts';
import { type GeneratorOptions, scenarioNames } from '../types.ts';
import { Album } from './album.ts';
import { Chance } from './chance.ts';
import { Commons } from './commons.ts';
import { Registry } from './contacts.ts';
import { copycatsOf, stolen, worthCopying } from './copycats.ts';
import { leaving } from './leavers.ts';
import { mended } from './mend.ts';
import { lifeOf, ownerOf } from './owners.ts';
import type { Ad } from './plan.ts';
import { adsOf } from './posting.ts';
import { ratesOf } from './rates.ts';
import { recordsOf, withNumbers } from './records.ts';
import { sizesOf } from './sizes.ts';
import { Numbers } from './tenures.ts';

/**
 * A generator that this project wrote to measure its engine, as an acceptance tester might make up a docket: women on their own,
 * houses with several numbers and a dispatcher, networks over cities and two countries, recruiters, and whom all of
 * these have in common: agencies' desks, drivers, fixers of papers, channels that pass ads on, tills, flats by the
 * day, bought words; then those who copy ads and ask for a deposit.
 */
export function docket({ scenario, ads: count, seed }: GeneratorOptions): TracedScenario {
  const rates = ratesOf(scenario);
  const chance = new Chance(seed * 16 + scenarioNames.indexOf(scenario));
  const commons = new Commons(new Registry(chance), rates);
  const numbers = new Numbers(commons.registry, rates);
  const theirs = Math.round(count * rates.copycats);
  const beginnings = sizesOf(chance, count - theirs, count)
    .map((size, at) => lifeOf(chance, `o${at}`, size))
    .sort((a, b) => a.from - b.from);
  const owners = leaving(
    chance,
    beginnings.map((one) => ownerOf(commons, numbers, one)),
    rates.leavers,
  );
  const honest = owners.map((owner) => ({
    owner,
    ads: mended(chance, adsOf(chance, rates, owner), 0.85),
  }));
  const worth = worthCopying(owners);
  const victims = honest.flatMap(({ owner, ads }) => (worth.has(owner.id) ? ads : []));
  const copied = copycatsOf(commons, theirs).flatMap((copycat) =>
    mended(chance, stolen(commons, numbers, victims, copycat), 0.9),
  );
  const placed = withNumbers(chance, [...honest.flatMap(({ ads }) => ads), ...copied]);

  const album = new Album(chance, seed, rates.cropped);
  const tracesOf = ({ shown, edited, shots, voice }: Ad): Trace[] => [
    ...[...shown, ...(edited?.shown ?? [])].map(({ contact: { id }, whose }) => ({ id, whose })),
    ...shots.map(({ key, whose }) => ({ id: album.idOf(key), whose })),
    { id: voice.id, whose: voice.whose },
  ];
  const records: CaptureRecord[] = placed.flatMap((one) => recordsOf(chance, album, one));
  records.sort((a, b) => a.capturedAt.localeCompare(b.capturedAt));
  const all = placed.map(({ ad }) => ad);
  const idOf = ({ ad, number }: (typeof placed)[number]) => `${ad.board.host}/${number}`;
  return {
    captures: () => records,
    owners: new Map(placed.map((one) => [idOf(one), one.ad.owner])),
    pictures: album.pictures,
    hubs: heldBySeveral(all, tracesOf, 'shared'),
    reassigned: heldBySeveral(all, tracesOf, 'own'),
    traces: new Map(placed.map((one) => [idOf(one), tracesOf(one.ad)])),
  };
}
