import { writeFile } from 'node:fs/promises';
import { type LinkWorths, linkWorths } from '../../server/resolve/engine/links/second-look.ts';
import { signNames } from '../../server/resolve/engine/signs/scorecard.ts';
import { areaUnder, fitLinks } from './scorecard/fit-links.ts';
import { linksIn } from './scorecard/links.ts';
import { worthsTold, writtenLinks } from './scorecard/told.ts';
import { examplesAsked } from './scorecard/worlds.ts';
import { type BenchResult, machine } from './table.ts';

const bases = ['phone', 'account', 'content'] as const satisfies readonly (keyof LinkWorths)[];

/**
 * Fits what signs are worth when links are looked at a second time, on the links that rounds make of worlds of all hands
 * where nothing is doubted, this repository's own among them, and says how well right links are told from wrong ones on
 * each hand by worths that were fitted on the other hands alone. `--ads 6000 --seeds 1,2`; `--out FILE` writes the fit
 * as `server/resolve/engine/links/fitted-links.json` has it.
 */
export async function benchSecondLook(options: readonly string[]): Promise<BenchResult> {
  const { examples: links, called, out } = await examplesAsked(options, linksIn);
  const fit = fitLinks(links);
  if (out) await writeFile(out, writtenLinks(fit));
  return {
    bench: 'second-look',
    machine,
    note: `${called}; links by a phone, by another contact that counts and by content alone, those that put two owners together, and the area under the curve, by the ads at stake: as it is, fitted on the other hands alone, and fitted on all; worths in nats`,
    rows: [
      ...[...new Set(links.map(({ hand }) => hand))].flatMap((hand) => {
        const unseen = fitLinks(links.filter((link) => link.hand !== hand));
        return bases.map((by) => {
          const own = links.filter((link) => link.hand === hand && link.by === by);
          return {
            what: `worlds of ${hand}, ${by}`,
            links: own.length,
            wrong: own.filter(({ right }) => !right).length,
            area: areaUnder(own, linkWorths),
            'area unseen': areaUnder(own, unseen),
            'area fitted': areaUnder(own, fit),
          };
        });
      }),
      ...bases.flatMap((by) => [
        { what: `${by}, intercept`, worths: String(fit[by].intercept) },
        ...signNames.map((name) => worthsTold(fit[by], name, `${by}, ${name}`)),
      ]),
    ],
  };
}
