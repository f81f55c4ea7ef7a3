import { rngOf } from '../../../seed-data/rng.ts';
import { adIdOf } from '../collecting.ts';
import { heldBySeveral, type TracedWorld } from '../traces.ts';
import { Directory } from '../trellis/directory.ts';
import type { HandOptions } from '../types.ts';
import { pictureId } from '../wayfare/ads.ts';
import { hashOf } from '../wayfare/contacts.ts';
import { tracesOf } from './ads.ts';
import { share } from './commons.ts';
import { copy } from './copiers.ts';
import { mend } from './mend.ts';
import { makeOperator, sizesFor } from './operators.ts';
import { befriend, part } from './partings.ts';
import { post } from './posting.ts';
import { ratesOf } from './rates.ts';
import { capturesOf, placed } from './records.ts';
import { giveNumbers } from './sims.ts';

/**
 * Worlds as an analyst has them in twelve years of cases: independents who put the same text on three boards every few
 * days, a woman and a driver with two phones, dispatchers of several flats, houses with a site, managers and a weekly
 * rota, recruiters with a number for each language; in seven lands and five languages.
 *
 * An ad is whose offer it is. A copied ad is the copier's, whose number was put into it. An ad that a friend placed is
 * the one's whom it is about. What a number's former owner placed stays theirs when the number is sold, with its
 * clients or after months of silence. When partners part, all before is the elder's (`partings.ts`). A card of a cousin,
 * a reception, a designer, a moderator, a photographer make no owner.
 */
export function casebook({ world, ads, seed }: HandOptions): TracedWorld {
  const rates = ratesOf(world);
  const rng = rngOf(seed, `casebook ${world}`);
  const names = new Directory();
  const copied = Math.round(ads * rates.copied);
  const operators = sizesFor(rng, ads - copied, Math.round(ads * 0.021)).map((size, i) =>
    makeOperator(rngOf(seed, `casebook ${world} operator ${i}`), `o${i}`, size, { rates, names }),
  );
  const sold = giveNumbers(rng, operators, rates, names);
  const honest = operators.flatMap((operator) => post(rng, operator, rates));
  part(rng, operators, honest, rates.partings, names);
  befriend(rng, operators, honest, rates.friends);
  share(rng, operators, honest, rates, names);
  mend(rng, honest);
  const both = [...honest, ...copy(rng, honest, copied, rates, names)];
  const hides = new Map(operators.map((operator) => [operator.id, operator.hides]));
  const all = placed(rng, both, (owner) => hides.get(owner) ?? 0.03);
  return {
    captures: () => capturesOf(seed, all),
    owners: new Map(all.map((one) => [adIdOf(one), one.ad.owner])),
    traces: new Map(all.map((one) => [adIdOf(one), tracesOf(one.ad)])),
    pictures: new Map(
      both.flatMap(({ shown }) => shown.map((one) => [hashOf(one.file), pictureId(one)])),
    ),
    hubs: heldBySeveral(both, tracesOf, 'shared'),
    recycled: heldBySeveral(both, tracesOf, 'own').filter((id) => sold.has(id)),
  };
}
