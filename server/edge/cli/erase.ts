import type { Command } from 'commander';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import { authorOf } from '../../link/judgements/index.ts';
import { activeRun, resolveNow } from '../../link/networks/index.ts';
import {
  type Asked,
  beginErasure,
  begunErasure,
  dueNow,
  type Effects,
  ErasureError,
  type ErasureStep,
  effectsIn,
  endErasure,
  type Plan,
  planOf,
  runErasure,
  type Told,
  valuesOf,
} from '../erasure/index.ts';
import { type Modules, withDataFolder, withDataStore } from './data-folder.ts';
import { report, say } from './output.ts';
import { type Common, callOf, verb } from './verb.ts';

interface Options extends Common {
  readonly before?: string;
  readonly due?: true;
  readonly resume?: true;
  readonly ground?: string;
  readonly reason?: string;
  readonly initials?: string;
  readonly yes?: true;
}

/** `erase`: takes records, and all that was made of them, out of a data folder. */
export function addEraseVerb(program: Command, config: Config): void {
  program.addCommand(
    verb(
      'erase',
      'Takes ads, contacts, images or captures out of a data folder for good, with all that was made of them. Without --yes it only prints what would be covered.\nOf a contact every capture that holds it is covered, as a whole. In the received files marks of the same length stand for the records. It ends in a graph that is made again from what is left; the workspace of the folder has to be closed. Killed or stopped, it goes on with --resume.',
      'erase phone:+77000000001 --ground "GDPR Art. 17" --reason "asked by the data subject" --initials AB --yes --data case-7',
    )
      .argument('[ids...]', 'ids of ads, contacts, images or captures')
      .option('--before <day>', 'every capture that was made before a day, such as 2024-01-31')
      .option(
        '--due',
        'every capture of files that are past the day of their rule, and records that came again',
      )
      .option('--resume', 'go on with an erasure that was broken off')
      .option('--ground <text>', 'the legal ground')
      .option('--reason <text>', 'why')
      .option('--initials <AB>', 'one to four letters, such as AB')
      .option('--yes', 'erase; without it nothing is changed')
      .action(async (ids: string[], _: unknown, command: Command) => {
        const options = command.optsWithGlobals<Options>();
        if (options.resume) await finish(config, options);
        else await erase(config, ids, options);
      }),
  );
}

async function erase(config: Config, ids: readonly string[], options: Options): Promise<void> {
  const { data, yes } = options;
  const begun = await withDataFolder(config, data, async (modules) => {
    await checkNoneBegun(modules, data);
    const { asked, ground } = await askedFor(modules, ids, options);
    const plan = await planOf(modules, asked);
    const values = await valuesOf(modules.store.db, plan);
    const effects = await effectsIn(modules.store, data, values);
    report(
      options,
      { type: 'covered', ...countsOf(plan), ...effects },
      covered(plan, effects, ids),
    );
    if (!yes) {
      say('Nothing was changed. To erase it, run the same with --yes.');
      return false;
    }
    const said = signedBy(options, ground);
    await beginErasure(modules.store, plan, said, new Date());
    return true;
  });
  if (begun) await finish(config, options);
}

/** Goes on with the erasure that was begun. */
async function finish(config: Config, options: Options): Promise<void> {
  const { data, json } = options;
  const { told, wasResolved } = await withDataStore(data, async ({ store, evidence }) => {
    const begun = await begunErasure(store.db);
    if (!begun)
      throw new ErasureError(
        'not-found',
        'No erasure was begun in this folder',
        'Nothing has to be done.',
      );
    const onStep = (step: ErasureStep) => (json ? undefined : say(`${stepNames[step]} …`));
    const made = await runErasure(begun, { dataDir: data, config, evidence, store, onStep });
    const wasRun = (await activeRun(store.db)) !== undefined;
    if (!wasRun) await endErasure(store, data, begun, new Date());
    return { told: made, wasResolved: wasRun };
  });
  // The run that counts is of a graph that is no more.
  if (wasResolved) {
    await withDataFolder(config, data, (modules) => resolveNow({ ...modules, dataDir: data }, {}));
    await withDataStore(data, async ({ store }) => {
      const begun = await begunErasure(store.db);
      if (begun) await endErasure(store, data, begun, new Date());
    });
  }
  report(options, { type: 'erased', ...told }, erased(told));
}

const stepNames: Readonly<Record<ErasureStep, string>> = {
  evidence: 'Marking the received files and the custody log',
  leftovers: 'Removing bundles, readings and copies',
  store: 'Taking it out of the store',
  graph: 'Making the graph again',
  done: 'Done',
};

async function checkNoneBegun({ store }: Modules, data: string): Promise<void> {
  if (await begunErasure(store.db))
    throw new ErasureError(
      'unfinished',
      'An erasure was begun in this folder and has not ended',
      `Let it go on to its end first: ${callOf('erase --resume', data)}`,
    );
}

async function askedFor(
  modules: Modules,
  ids: readonly string[],
  { before, due }: Options,
): Promise<{ asked: Asked; ground?: string }> {
  if (due) {
    const { batches, records, grounds } = await dueNow(modules.store.db, new Date());
    if (batches.length + records.length === 0)
      throw new ErasureError(
        'nothing-due',
        'Nothing is due',
        'List the rules with: retention list',
      );
    return { asked: { ids: [], batches, records }, ground: grounds.join('; ') };
  }
  if (before !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(before))
    throw new ErasureError('bad-input', `“${before}” is no day`, 'Write it as 2024-01-31.', {
      field: 'before',
    });
  if (ids.length === 0 && before === undefined)
    throw new ErasureError(
      'bad-input',
      'Nothing was named',
      'Give the ids of ads, contacts, images or captures, or --before DAY.',
    );
  return { asked: { ids, ...(before === undefined ? {} : { before }) } };
}

function signedBy({ ground, reason, initials, due }: Options, ruled: string | undefined) {
  const said = ground ?? ruled;
  const why =
    reason ?? (due ? 'past the day of its rule, or came again after an erasure' : undefined);
  for (const [field, value] of Object.entries({ ground: said, reason: why, initials }))
    if (value === undefined || value.trim() === '')
      throw new ErasureError(
        'bad-input',
        `An erasure needs --${field}`,
        'Say on what ground, why, and who signs.',
        { field },
      );
  return { ground: `${said}`, reason: `${why}`, signed: authorOf(`${initials}`) };
}

const countsOf = ({ records, ads, identifiers, pictures }: Plan) => ({
  ...{ records: records.length, ads: ads.length },
  ...{ identifiers: identifiers.length, pictures: pictures.length },
});

function* covered(plan: Plan, effects: Effects, ids: readonly string[]): Generator<string> {
  for (const id of effects.cases) yield `CASE ${id} rests on what is covered, or names it.`;
  yield `Covered: ${count(plan.records.length, 'capture', 'captures')}; ${count(plan.ads.length, 'ad', 'ads')} of which nothing is left; ${count(plan.identifiers.length, 'contact', 'contacts')} that no other capture holds; ${count(plan.pictures.length, 'picture', 'pictures')} that nothing else shows.`;
  if (ids.some((id) => !/^(?:ad|capture|image):/.test(id)))
    yield 'Of a contact the whole of every capture that holds it is covered: its text, its pictures and its other contacts too.';
  const { judgements, notes, charts, watches, bundles, rows } = effects;
  yield `Named in ${count(effects.cases.length, 'case', 'cases')}, ${count(judgements, 'judgement', 'judgements')}, ${count(notes, 'note', 'notes')}, ${count(charts, 'chart', 'charts')}, ${count(watches, 'watch', 'watches')}; ${count(rows, 'row', 'rows')} of the store in all. Marks take the place of what is erased there.`;
  for (const name of bundles) yield `Bundle ${name} is deleted.`;
}

function* erased(told: Told): Generator<string> {
  yield `Erased: ${count(told.records, 'record', 'records')} in ${count(told.files, 'file', 'files')}, ${count(told.ads, 'ad', 'ads')}, ${count(told.identifiers, 'contact', 'contacts')}, ${count(told.pictures, 'picture', 'pictures')}; the content of ${count(told.lines, 'line', 'lines')} of the custody log; ${count(told.rows, 'row', 'rows')} of the store.`;
  for (const name of told.bundles) yield `  deleted: bundle ${name}`;
  for (const name of told.texts) yield `  changed: ${name}`;
  yield 'The graph was made again from what is left. Copies elsewhere are not reached: backups, bundles that were handed on, downloads.';
}
