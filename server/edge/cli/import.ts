import { basename, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import { countryCode } from '../../core/model/index.ts';
import type { Run } from '../../link/networks/index.ts';
import { ArchiveError } from '../../read/archive/index.ts';
import {
  dateForms,
  parseCapture,
  type ReadOptions,
  statedCustody,
  UnreadableFileError,
} from '../../read/capture/index.ts';
import {
  BegunImports,
  type BulkContext,
  checkFile,
  importFile,
  openRefused,
  preview,
  tableOptions,
} from '../../read/ingest/index.ts';
import { loadAtOnce } from '../load-at-once.ts';
import { withNewDataFolder } from './data-folder.ts';
import { importOutput, showPreview } from './import-output.ts';
import { described } from './networks.ts';
import { pair } from './options.ts';
import { messageOf, print, say, sayFailed } from './output.ts';
import { untilStopped } from './stopping.ts';
import { type Common, verb } from './verb.ts';

interface Options extends Omit<ReadOptions, 'stated' | 'sheet' | 'headRow'>, WrittenStatement {
  /** Name of a sheet. */
  readonly sheet?: string;
  readonly headRow?: string;
  readonly preview?: true;
  readonly bulk?: true;
  /** A master, as Spark names it. */
  readonly spark?: string;
  readonly sparkConf?: Readonly<Record<string, string>>;
}

/** What is said of how the files were collected. */
interface WrittenStatement {
  readonly collector?: string;
  readonly tool?: string;
  readonly toolSettings?: string;
  readonly vantage?: string;
  readonly authority?: string;
  readonly sha256?: string;
}

/** `import`: capture files, web archives and saved pages into the graph. */
export function addImportVerb(program: Command, config: Config): void {
  program.addCommand(
    withStatements(
      verb(
        'import',
        'Imports captures: JSON Lines, CSV, Excel workbooks (.xlsx), WARC, WACZ, saved HTML pages, what export wrote as FollowTheMoney or STIX, folders and zips of these.\nThe same file again changes nothing.',
        'import captures.jsonl crawl.warc.gz saved-pages/ --data case-7',
      )
        .argument('<file...>', 'files or folders')
        .option('--preview', 'show the first captures as they would be read, and import nothing')
        .option(
          '--bulk',
          'the first load of an empty folder: on all cores, through the importer of Neo4j, with its networks; JSON Lines and CSV',
        )
        .option(
          '--spark <master>',
          'the same by Apache Spark, on many machines: spark://host:7077, yarn, or local-cluster[2,1,2048] for a try here',
        )
        .option(
          '--spark-conf <name=value>',
          'a setting of Spark, such as spark.executor.memory=8g; may be repeated',
          pair,
        )
        .option(
          '--map <column=field>',
          'name the field that a column of a table holds, or extra; may be repeated',
          pair,
        )
        .option('--sheet <name>', 'the sheet of a workbook; without it all that hold a table')
        .option('--head-row <number>', 'the row of a table that names its columns, from 1')
        .addOption(
          new Option('--date-form <form>', 'how dates of a table are written').choices(dateForms),
        )
        .option('--zone <zone>', 'the zone of times of a table that say none, such as +05:00')
        .option('--encoding <name>', 'the encoding of CSV files, where the guess is wrong')
        .option(
          '--platform <host>',
          'the platform of saved pages that do not say their address, and of rows that name none',
          host,
        )
        .option('--country <code>', 'the country of pages that do not say it, such as KZ', country)
        .option(
          '--captured-at <time>',
          'when pages were saved, or rows collected, that do not say it, in UTC',
          time,
        ),
    ).action(async (files: string[], { preview: only, ...rest }: Options, command: Command) => {
      const { bulk, spark, sparkConf: conf = {}, ...given } = rest;
      const options = readingOf(files, given);
      const asked = { files, options, config, ...command.optsWithGlobals<Common>() };
      if (only) await showEach(asked);
      else if (spark !== undefined) await loadAll(asked, { master: spark, conf });
      else if (bulk) await loadAll(asked);
      else await importEach(asked);
    }),
  );
}

/** For all that is in the files; a record that says it itself keeps its own. */
const withStatements = (command: Command): Command =>
  command
    .option('--collector <who>', 'who collected the files')
    .option('--tool <name>', 'with which program, and its version')
    .option('--tool-settings <text>', 'how that program was set')
    .option('--vantage <place>', 'from where they were collected: a country, a network')
    .option('--authority <text>', 'on what legal ground they were collected')
    .option('--sha256 <hash>', 'the hash that the collector computed of the file: compared');

function readingOf(
  files: readonly string[],
  {
    collector,
    tool,
    toolSettings,
    vantage,
    authority,
    sha256,
    sheet,
    headRow,
    ...options
  }: Omit<Options, 'preview' | 'bulk' | 'spark' | 'sparkConf'>,
): ReadOptions {
  if (sha256 !== undefined && files.length > 1)
    throw new UnreadableFileError(
      'one hash was given for several files',
      'Import them one by one, each with its own --sha256.',
    );
  const said = { collector, tool, toolSettings, vantage, authority, sha256 };
  const stated = statedCustody(said);
  const table = tableOptions({ ...options, sheetName: sheet, headRow });
  const { zone: _, ...rest } = options;
  return { ...rest, ...table, ...(stated ? { stated } : {}) };
}

interface Asked extends Common {
  readonly files: readonly string[];
  readonly options: ReadOptions;
  readonly config: Config;
}

async function showEach({ files, options, json }: Asked): Promise<void> {
  for (const path of files) {
    const seen = await preview({ path, options, now: Date.now() });
    if (json) print({ type: 'preview', ...seen });
    else showPreview(seen);
  }
}

/** All at once into an empty folder, and resolved on the way. */
async function loadAll(
  { files, options, config, data, json }: Asked,
  spark?: BulkContext['spark'],
): Promise<void> {
  const output = importOutput(json);
  let run: Run | undefined;
  try {
    const tell = { onEvent: output.take, onPhase: output.phase, onStage: output.stage };
    run = await loadAtOnce(
      files,
      { dataDir: data, config, now: () => new Date(), ...tell, spark },
      options,
    );
  } finally {
    output.stop();
  }
  if (run && json) print({ type: 'run', ...run });
  else if (run) say(described(run));
}

/** One file after another; what cannot be read is said before a graph is started for it. */
async function importEach({ files, options, config, data, json }: Asked): Promise<void> {
  let wrong = 0;
  for (const file of files) if (!(await goesOn(file, checkFile(file), json))) wrong += 1;
  if (wrong > 0) {
    if (wrong < files.length)
      say(`${count(files.length - wrong, 'other file was', 'other files were')} not imported.`);
    return;
  }
  await withNewDataFolder(config, data, (modules) =>
    untilStopped(async (signal) => {
      const begun = new BegunImports(modules.store);
      for (const file of files) {
        const output = importOutput(json);
        const context = {
          ...modules,
          beside: modules.store.db,
          refused: await openRefused(modules.store, modules.evidence),
          now: () => new Date(),
          onEvent: output.take,
          signal,
        };
        try {
          const importing = noted(begun, file, () => importFile(file, context, options), signal);
          if (!(await goesOn(file, importing, json))) continue;
          await modules.judgements.remake();
          if (nothingHeld(await importing)) process.exitCode = 1;
        } finally {
          output.stop();
          if (signal.aborted)
            say('Stopped. What is written stays, and the same import goes on from there.');
        }
      }
    }),
  );
}

/** Notes that an import begins and how it ends: one that is cut off is named when the workspace is opened next. */
async function noted<Report extends { readonly batch: string }>(
  begun: BegunImports,
  file: string,
  importing: () => Promise<Report>,
  signal: AbortSignal,
): Promise<Report> {
  const id = await begun.note('running', { name: basename(resolve(file)), bytes: 0 });
  try {
    const report = await importing();
    await begun.end(id, 'done', report.batch);
    return report;
  } catch (error) {
    await begun.end(id, signal.aborted ? 'cancelled' : 'failed');
    throw error;
  }
}

/** Whether a file could be read; what is wrong with it is said, and the exit code is 1 then. */
async function goesOn(
  file: string,
  reading: Promise<unknown>,
  json: boolean | undefined,
): Promise<boolean> {
  try {
    await reading;
    return true;
  } catch (error) {
    if (!(error instanceof UnreadableFileError || error instanceof ArchiveError)) throw error;
    const name = basename(file);
    sayFailed((speak) => {
      const said = messageOf(error, speak);
      return said.includes(name) ? said : `${name}: ${said}`;
    }, json);
    process.exitCode = 1;
    return false;
  }
}

const nothingHeld = ({ new: fresh, updated, unchanged }: Awaited<ReturnType<typeof importFile>>) =>
  fresh + updated + unchanged === 0;

/** Checked as the field of a capture that it stands for. */
function host(written: string): string {
  const parsed = parseCapture(
    { platform: written, capturedAt: '2026-01-01T00:00:00Z', text: '-' },
    Number.POSITIVE_INFINITY,
  );
  if ('rejected' in parsed) throw new InvalidArgumentError(`It ${parsed.rejected.reason}.`);
  return parsed.capture.platform;
}

function country(written: string): string {
  const code = countryCode(written);
  if (!code) throw new InvalidArgumentError('It is no ISO 3166-1 country code.');
  return code;
}

function time(written: string): string {
  const read = new Date(written);
  if (!/^\d{4}-\d\d-\d\d/.test(written) || Number.isNaN(read.getTime()))
    throw new InvalidArgumentError('It is no time such as 2026-03-01T10:00:00Z.');
  return read.toISOString();
}
