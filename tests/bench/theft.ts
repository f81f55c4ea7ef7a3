import { companyKept, theftsIn, trueShare } from './scorecard/thefts.ts';
import { examplesAsked } from './scorecard/worlds.ts';
import { type BenchResult, machine } from './table.ts';

/**
 * How much of what looks copied is theft in worlds of all hands, this repository's own among them, beside how much the
 * engine learns; and how often rivals keep which company, as `server/resolve/engine/links/theft.ts` has it.
 * `--ads 20000 --seeds 91`
 */
export async function benchTheft(options: readonly string[]): Promise<BenchResult> {
  const { examples, called } = await examplesAsked(options, theftsIn);
  const mean = (values: readonly number[]) =>
    values.reduce((all, value) => all + value, 0) / values.length;
  const kept = (of: 'ofOwner' | 'ofThief') =>
    companyKept(examples, of)
      .map((share) => share.toFixed(3))
      .join(', ');
  return {
    bench: 'theft',
    machine,
    note: `${called}; rounds from the sixth on with fifteen rivals or more who look copied in one place: the share of thieves among these, what is learnt of it, and how far the two are apart; and of a hundred owners' and thieves' so many keep which company (company.ts)`,
    rows: [
      ...[...new Set(examples.map(({ hand }) => hand))].map((hand) => {
        const own = examples.filter((example) => example.hand === hand);
        return {
          what: `worlds of ${hand}`,
          rounds: own.length,
          'thieves, true': mean(own.map(trueShare)),
          'thieves, learnt': mean(own.map(({ learnt }) => learnt)),
          apart: mean(own.map((one) => Math.abs(one.learnt - trueShare(one)))),
        };
      }),
      { what: 'of owners', company: kept('ofOwner') },
      { what: 'of thieves', company: kept('ofThief') },
    ],
  };
}
