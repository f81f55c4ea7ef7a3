import { type Command, Option } from 'commander';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import {
  type PictureEvent,
  type PictureMode,
  pictureModes,
  readPictures,
} from '../../read/pictures/index.ts';
import { withDataFolder } from './data-folder.ts';
import { print, say } from './output.ts';
import { progress } from './progress.ts';
import { type Common, verb } from './verb.ts';

/** Problems shown to a person in full; all of them are in the JSON lines. */
const problemsShown = 20;

/** `read-pictures`: codes and words in the pictures of a data folder. */
export function addPicturesVerb(program: Command, config: Config): void {
  program.addCommand(
    verb(
      'read-pictures',
      'Reads QR codes and written words in pictures, and links what they name to their ads. What was read before is not read again; after Ctrl+C the same command goes on.',
      'read-pictures --data case-7 --what codes',
    )
      .addOption(
        new Option('--what <what>', 'codes alone, or all: codes and written words')
          .choices(pictureModes)
          .default('all'),
      )
      .action(async ({ what }: { what: PictureMode }, command: Command) => {
        const { data, json } = command.optsWithGlobals<Common>();
        const output = json ? { take: print, stop: () => undefined } : forPeople();
        await withDataFolder(config, data, async (modules) => {
          try {
            await readPictures({ ...modules, dataDir: data, mode: what, onEvent: output.take });
          } finally {
            output.stop();
          }
        });
      }),
  );
}

function forPeople(): { take: (event: PictureEvent) => void; stop: () => void } {
  const shown = progress(
    '{percentage}% of {total} ads · {read} pictures read, {codes} codes, {links} links · {rate}/s',
  );
  const problems: string[] = [];
  let last: string | undefined;
  return {
    take(event) {
      if (event.type === 'start') shown.start(event.adsTotal);
      else if (event.type === 'progress') {
        const { ads, read, codes, links, perSecond: rate } = event;
        shown.update(ads, { read, codes, links, rate });
      } else if (event.type === 'problem')
        problems.push(`  ${event.image} ${event.reason}. ${event.remedy}`);
      else
        last = `${count(event.ads, 'ad', 'ads')}: ${count(event.read, 'picture', 'pictures')} read now, ${event.unreadable} unreadable, ${count(event.codes, 'code', 'codes')}, ${count(event.withheld, 'personal number', 'personal numbers')} withheld, ${count(event.links, 'link', 'links')} written or confirmed; ${event.perSecond}/s, ${(event.elapsedMs / 1000).toFixed(1)} s`;
    },
    stop() {
      shown.stop();
      for (const problem of problems.slice(0, problemsShown)) say(problem);
      if (problems.length > problemsShown)
        say(`  … and ${problems.length - problemsShown} more; --json lists them all`);
      if (last) say(last);
    },
  };
}
