import { Option } from 'commander';
import { wholeNumber } from '../../server/edge/cli/options.ts';
import { operationsOf, questionsOf, resolve } from '../../server/link/resolve/index.ts';
import { generatorNames } from '../scenarios/index.ts';
import { quietCommand, wholeNumbers } from './options.ts';
import { Oracle } from './questions/oracle.ts';
import {
  askedScenarios,
  type ScenariosAsked,
  scenariosNote,
  usualScenarios,
} from './resolve/asked-scenarios.ts';
import { agreement, recallOf } from './resolve/measures.ts';
import type { ReadScenario } from './resolve/read-scenario.ts';
import { type BenchResult, type BenchRow, machine, mean } from './table.ts';

interface Options extends ScenariosAsked {
  readonly answers: readonly number[];
}

/**
 * What answers are worth: networks and operations of the usual level in scenarios with a known truth, unaided and after so
 * many answers, each list of questions answered from the truth and all resolved again. The baseline is no answer.
 * `--ads 20000 --seeds 11 --scenario hubs,giant`, `--generator docket`, `--answers 5,10,20,50`.
 */
export async function benchQuestionsAsked(options: readonly string[]): Promise<BenchResult> {
  const asking = quietCommand()
    .option('--ads <n>', '', wholeNumber, 20_000)
    .option('--seeds <list>', '', wholeNumbers, [11])
    .option('--scenario <list>', '', usualScenarios)
    .addOption(new Option('--generator <name>').choices(generatorNames))
    .option('--answers <list>', '', wholeNumbers, [5, 10, 20, 50])
    .parse(options, { from: 'user' })
    .opts<Options>();
  const rows: BenchRow[] = [];
  for (const { what, read } of askedScenarios(asking))
    rows.push({ what, ...benchOne(await read(), asking.answers) });
  return {
    bench: 'questions-asked',
    machine,
    note: `${scenariosNote(asking)}; B-cubed of operations in %, after so many answers`,
    rows: [...rows, { what: 'mean', ...means(rows) }],
  };
}

function benchOne(read: ReadScenario, answers: readonly number[]): Omit<BenchRow, 'what'> {
  const { observed, ownerOf } = read;
  const oracle = new Oracle(read);
  const most = Math.max(...answers);
  const figures: Record<string, number | string> = {};
  let asked = 0;
  let found = foundBy();
  for (const count of [0, ...answers.toSorted((a, b) => a - b)]) {
    // Questions are asked anew after each run, as a person is.
    if (count > asked) {
      for (const question of found.questions.slice(0, count - asked))
        oracle.answer(question, found);
      asked = count;
      found = foundBy();
    }
    const { bCubed } = agreement(found.groupOf, ownerOf);
    const large = recallOf(found.groupOf, ownerOf).at(-1)?.recall;
    if (count === 0) {
      const { bCubed: networks } = agreement(found.resolution.networkOf, ownerOf);
      figures['F1 of networks'] = 100 * (networks.f1 ?? 0);
    }
    figures[`F1 ${count}`] = 100 * (bCubed.f1 ?? 0);
    figures[`precision ${count}`] = 100 * (bCubed.precision ?? 0);
    figures[`large ${count}`] = large == null ? '–' : 100 * large;
    if (count === most) figures.answered = oracle.summary();
  }
  return figures;

  function foundBy() {
    const { judgements, ofNetworks, shared, done } = oracle;
    const resolution = resolve(observed, judgements);
    const operations = operationsOf(observed, resolution, ofNetworks, (one) => shared.has(one));
    const of = operations.operationOf[operations.usual] ?? new Int32Array();
    return {
      resolution,
      questions: questionsOf(observed, resolution, operations, 4 * most).filter(
        (one) => !done(one, resolution),
      ),
      groupOf: resolution.networkOf.map((node) =>
        (of[node] as number) < 0 ? node : resolution.networks.length + (of[node] as number),
      ),
    };
  }
}

function means(rows: readonly BenchRow[]): Record<string, number> {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return Object.fromEntries(
    names.flatMap((name) => {
      const figures = rows.flatMap((row) => (typeof row[name] === 'number' ? [row[name]] : []));
      return figures.length === 0 ? [] : [[name, mean(figures)]];
    }),
  );
}
