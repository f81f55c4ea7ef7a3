import { writeFile } from 'node:fs/promises';
import { partWorths } from '../../server/resolve/engine/parts/part-signs.ts';
import { partSignNames } from '../../server/resolve/engine/signs/scorecard.ts';
import { areaOfParts, fitParts, partsIn } from './scorecard/parts.ts';
import { worthsTold, writtenParts } from './scorecard/told.ts';
import { examplesAsked } from './scorecard/worlds.ts';
import { type BenchResult, machine } from './table.ts';

/**
 * Fits what it is worth when two parts of several ads are looked at as wholes, on the parts that rounds leave apart in
 * worlds of all hands, this repository's own among them, and says how well parts of one owner are told from others on
 * each hand by worths that were fitted on the other hands alone. `--ads 20000 --seeds 71`; `--out FILE` writes the fit as
 * `server/resolve/engine/parts/fitted-parts.json` has it.
 */
export async function benchParts(options: readonly string[]): Promise<BenchResult> {
  const { examples: parts, called, out } = await examplesAsked(options, partsIn);
  const fit = fitParts(parts);
  if (out) await writeFile(out, writtenParts(fit));
  return {
    bench: 'parts',
    machine,
    note: `${called}; pairs of parts that share something, those that one owner has, and the area under the curve, by the ads at stake: as it is, fitted on the other hands alone, and fitted on all; worths in nats`,
    rows: [
      ...[...new Set(parts.map(({ hand }) => hand))].map((hand) => {
        const own = parts.filter((pair) => pair.hand === hand);
        const unseen = fitParts(parts.filter((pair) => pair.hand !== hand));
        return {
          what: `worlds of ${hand}`,
          pairs: own.length,
          right: own.filter(({ right }) => right).length,
          area: areaOfParts(own, partWorths),
          'area unseen': areaOfParts(own, unseen),
          'area fitted': areaOfParts(own, fit),
        };
      }),
      { what: 'intercept', worths: String(fit.intercept) },
      ...partSignNames.map((name) => worthsTold(fit, name)),
    ],
  };
}
