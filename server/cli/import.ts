import type { Command } from 'commander';
import type { ReadOptions } from '../capture/index.ts';
import type { Config } from '../config.ts';
import { type ImportEvent, importFile } from '../ingest/index.ts';
import { pair } from './options.ts';
import { print, progressBar, say } from './output.ts';
import { type Common, verb, withRoom } from './room.ts';

/** Problems shown to a person in full; all of them are in the JSON lines. */
const problemsShown = 20;

/** `import`: a capture file into the graph. */
export function addImportVerb(program: Command, config: Config): void {
  program.addCommand(
    verb(
      'import',
      'Imports capture files (JSON Lines or CSV). The same file again changes nothing.',
      'import captures.jsonl --data case-7',
    )
      .argument('<file...>', 'capture files')
      .option(
        '--map <column=field>',
        'name the field that a CSV column holds; may be repeated',
        pair,
      )
      .option('--encoding <name>', 'the encoding of CSV files, where the guess is wrong')
      .action(async (files: string[], options: ReadOptions, command: Command) => {
        const { data, json } = command.optsWithGlobals<Common>();
        await withRoom(config, data, async (room) => {
          for (const file of files) {
            const output = json ? { take: print, stop: () => undefined } : forPeople(file);
            try {
              await importFile(
                file,
                { ...room, now: () => new Date(), onEvent: output.take },
                options,
              );
              await room.judgements.remake();
            } finally {
              output.stop();
            }
          }
        });
      }),
  );
}

function forPeople(file: string): { take: (event: ImportEvent) => void; stop: () => void } {
  const bar = progressBar();
  const problems: string[] = [];
  let total = 0;
  let last: string | undefined;
  return {
    take(event) {
      bar.take(event);
      if (event.type === 'problem') {
        total += 1;
        const where = event.line === undefined ? event.file : `${event.file}:${event.line}`;
        if (problems.length < problemsShown)
          problems.push(
            `  ${where} ${event.field} ${event.reason} (${event.severity}). ${event.remedy}`,
          );
      } else if (event.type === 'report') {
        last = `${file}: ${event.read} read, ${event.new} new, ${event.updated} updated, ${event.unchanged} unchanged, ${event.rejected} rejected, ${event.leftOut} fields left out; ${event.perSecond}/s, ${(event.elapsedMs / 1000).toFixed(1)} s`;
      }
    },
    stop() {
      bar.stop();
      for (const problem of problems) say(problem);
      if (total > problems.length)
        say(`  … and ${total - problems.length} more; --json lists them all`);
      if (last) say(last);
    },
  };
}
