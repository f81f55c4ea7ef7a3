import { Argument, type Command, Option } from 'commander';
import type { Config } from '../../core/config.ts';
import { count } from '../../core/count.ts';
import {
  type LetterGround,
  letterGrounds,
  letterKinds,
  letterLanguages,
  type WantedLetter,
  writeLetter,
} from '../../court/letters/index.ts';
import { freezeSnapshot } from '../../court/snapshot/index.ts';
import { software } from '../../court/software.ts';
import { type At, onFolder } from './data-folder.ts';
import { report, say } from './output.ts';
import { verb } from './verb.ts';

interface LetterOptions
  extends Pick<
    WantedLetter,
    'platform' | 'language' | 'out' | 'office' | 'reference' | 'ground' | 'authority' | 'reason'
  > {
  readonly entities: string;
}

/** `letter`: a request or notice to a platform, as a file. */
export function addLetterVerb(program: Command, config: Config): void {
  program.addCommand(
    verb(
      'letter',
      'Writes a letter to a platform: a request to preserve records, or a notice to take down. It sends nothing.',
      'letter preservation --entities network:1/4 --platform lotus-board.example --out letter.pdf --data case-7',
    )
      .addArgument(new Argument('<kind>', 'what the letter asks for').choices(letterKinds))
      .requiredOption('--entities <ids>', 'entities, networks or operations, separated by commas')
      .requiredOption('--platform <host>', 'host of the platform that it goes to')
      .requiredOption('--out <file>', 'file to write: .pdf for pages, any other for text')
      .addOption(
        new Option('--language <code>', 'language of the letter')
          .choices(letterLanguages)
          .default('en'),
      )
      .option('--office <text>', 'who asks')
      .option('--reference <text>', 'reference of the case')
      .addOption(
        new Option('--ground <ground>', 'on what it rests').choices(
          Object.keys(letterGrounds) as LetterGround[],
        ),
      )
      .option('--authority <text>', 'legal basis, or what the office says more of it')
      .option('--reason <text>', 'why a notice is sent')
      .action(
        onFolder(config, async (at: At<LetterOptions>, kind: WantedLetter['kind']) => {
          const entities = at.entities
            .split(',')
            .map((id) => id.trim())
            .filter((id) => id !== '');
          const now = new Date();
          const { graph, evidence, judgements, store, dataDir } = at;
          const snapshot = await freezeSnapshot({
            ...{ graph, evidence, judgements, store, entities, now, software },
            ...{ title: at.reference ?? kind, producer: 'TL' },
          });
          const { platform, language, out, office, reference, ground, authority, reason } = at;
          const wanted = { platform, language, out, office, reference, ground, authority, reason };
          const letter = await writeLetter(
            { evidence, store },
            { ...wanted, kind, snapshot, now, dataDir },
          );
          const { notFound } = snapshot.completeness;
          if (notFound.length > 0) say(`Not in this data folder: ${notFound.join(', ')}`);
          if (letter.adsLimitedTo !== null)
            say(`Of a lone identifier only the earliest ${letter.adsLimitedTo} ads are in scope.`);
          report(
            at,
            { type: 'letter', ...letter },
            `${letter.path}\n${count(letter.ads, 'ad', 'ads')}, ${count(letter.captures, 'capture', 'captures')}, SHA-256 ${letter.sha256}\nRead it, complete it and sign it: nothing was sent.`,
          );
        }),
      ),
  );
}
