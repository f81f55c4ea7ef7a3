import { writeFile } from 'node:fs/promises';
import { Argument, type Command, Option } from 'commander';
import { ParameterError } from '../../ask/queries/index.ts';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import { whyOf } from '../../core/errors.ts';
import { exchangeFormats, type FormatId, formatIds, makeExport } from '../export/index.ts';
import { type At, onFolder } from './data-folder.ts';
import { report, say } from './output.ts';
import { verb } from './verb.ts';

interface Asked {
  readonly format: FormatId;
  readonly out: string;
  readonly records: boolean;
}

/** `export`: a selection as a file for another tool. */
export function addExportVerb(program: Command, config: Config): void {
  const formats = exchangeFormats.map(({ id, title, about }) => `  ${id}: ${title}. ${about}`);
  program.addCommand(
    verb(
      'export',
      'Writes a selection for another tool: what it names, the ads that connect it, and where each is from.\nIn scope is what a bundle of the same selection would hold. The custody log has the hash of the file.',
      'export network:1/4 --format stix --out network.stix.json --data case-7',
    )
      .addArgument(new Argument('<id...>', 'entities, networks or operations'))
      .addOption(
        new Option('--format <name>', 'for which tool').choices(formatIds).makeOptionMandatory(),
      )
      .requiredOption('--out <file>', 'file to write; one that is there stays')
      .option('--no-records', 'leave the records out of STIX and FollowTheMoney')
      .addHelpText('after', `\nFormats:\n${formats.join('\n')}`)
      .action(
        onFolder(config, async (at: At<Asked>, ids: string[]) => {
          const { graph, evidence, judgements, store, format, out, records } = at;
          const modules = { graph, evidence, judgements, store };
          const made = await makeExport(modules, {
            entities: ids,
            format,
            records,
            now: new Date(),
          });
          const { text, notFound, ...facts } = made;
          await writeFile(out, text, { flag: 'wx' }).catch((cause) => {
            throw new ParameterError(
              'out',
              `${out} cannot be written: ${whyOf(cause)}`,
              'Name a file that is not there, in a folder that you may write into.',
            );
          });
          if (notFound.length > 0) say(`Not in this data folder: ${notFound.join(', ')}`);
          if (made.adsLimitedTo !== null)
            say(`Of a lone identifier only the earliest ${made.adsLimitedTo} ads are in it.`);
          if (made.adsLeftOut > 0)
            say(
              `Without a place that has coordinates, left out: ${count(made.adsLeftOut, 'ad', 'ads')}`,
            );
          report(
            at,
            { type: 'export', path: out, format, ...facts, notFound },
            `${out}\n${count(made.nodes, 'entity', 'entities')}, ${count(made.links, 'link', 'links')}, ${count(made.captures, 'capture', 'captures')}, SHA-256 ${made.sha256}`,
          );
        }),
      ),
  );
}
