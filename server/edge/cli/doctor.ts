import type { Command } from 'commander';
import type { Config } from '../../core/config.ts';
import { checkFolder } from '../../core/data-folder.ts';
import { examine, type Finding } from '../doctor/index.ts';
import { oneLine, report } from './output.ts';
import { type Common, verb } from './verb.ts';

/** `doctor`: what is well and what is not. */
export function addDoctorVerb(program: Command, config: Config): void {
  program.addCommand(
    verb(
      'doctor',
      'Looks at the machine, the settings and the data folder, also while the workspace is open, and says in a line each: ok, warning or wrong, what was found, what to do. The exit code is 1 where something is wrong.',
      'doctor --data case-7',
    )
      .option('--full', 'hash every stored file again; the custody log says so')
      .action(async ({ full = false }: { full?: boolean }, command: Command) => {
        const options = command.optsWithGlobals<Common>();
        checkFolder(options.data);
        const findings = await examine(config, options.data, full);
        const isWrong = findings.some(({ state }) => state === 'wrong');
        report(options, { type: 'doctor', ok: !isWrong, findings }, findings.map(lineOf));
        if (isWrong) process.exitCode = 1;
      }),
  );
}

const lineOf = ({ about, state, found, remedy }: Finding): string =>
  `${state.padEnd(7)}  ${about}: ${oneLine(found)}${remedy === undefined ? '' : `. ${remedy}`}`;
