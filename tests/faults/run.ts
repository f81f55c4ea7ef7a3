import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import { closeOnExit } from '../../server/core/exit.ts';
import { wholeNumber } from '../../server/edge/cli/options.ts';
import { quietCommand } from '../bench/options.ts';
import { machine, printTable } from '../bench/table.ts';
import { pageOf } from './page.ts';
import { type FaultRow, faults, runFault, Stages } from './run-fault.ts';

// `npm run faults -- [NAME…] [--times 20] [--page]`: a table on standard error, JSON lines on standard output.
// A name stands for every fault that begins with it. --page writes docs/reference/faults.md.

const page = fileURLToPath(new URL('../../docs/reference/faults.md', import.meta.url));

/** A name, or how several begin. */
const means = (given: string, name: string): boolean =>
  given === name || (name.startsWith(given) && faults.every((one) => one.name !== given));

async function main(): Promise<void> {
  const command = quietCommand()
    .argument('[names...]')
    .option('--times <n>', '', wholeNumber, 20)
    .option('--page')
    .parse(process.argv.slice(2), { from: 'user' });
  const { times, page: writes } = command.opts<{ times: number; page?: true }>();
  const meant = faults.filter(
    ({ name }) => command.args.length === 0 || command.args.some((one) => means(one, name)),
  );
  if (meant.length === 0)
    throw new CommanderError(
      2,
      'faults',
      `There are: ${faults.map(({ name }) => name).join(', ')}`,
    );
  const stages = new Stages();
  const forget = closeOnExit(() => stages.close());
  const rows: FaultRow[] = [];
  try {
    for (const fault of meant) {
      const row = await runFault(fault, stages, times);
      rows.push(row);
      process.stdout.write(`${JSON.stringify(row)}\n`);
      process.stderr.write(`${row.fault}: ${row.state}, ${row.hit} of ${row.times} hit\n`);
      for (const why of row.wrong) process.stderr.write(`  ${why}\n`);
    }
  } finally {
    await stages.close();
    forget();
  }
  const note = 'what was acknowledged and lost, the state afterwards, seconds until it was clear';
  const table = rows.map(({ fault: what, what: _, wrong, longest, ...row }) => {
    return { what, ...row, longest: Math.round(longest * 10) / 10, wrong: wrong.length };
  });
  printTable({ bench: 'faults', machine, note, rows: table });
  if (writes) {
    const all = faults.map(({ what }) => what);
    writeFileSync(page, pageOf(rows, all, readFileSync(page, 'utf8')));
  }
  if (rows.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
}

await main().catch((error: unknown) => {
  if (!(error instanceof CommanderError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
