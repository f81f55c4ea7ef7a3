import { type ReactNode, useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import type { CaseFile } from '../../../cases/api.ts';
import { type Base, type CaseContents, readContents } from '../../../cases/entries.ts';
import { keepCase } from '../../../cases/use-case.ts';
import { SignedDialog, useInitials } from '../../../ui/index.ts';
import { type Clash, ClashView, toldBy } from './clash.tsx';

interface Props<Words extends object> {
  title: string;
  /** What is changed; undefined: it is new. */
  base: Base;
  words: Words;
  /** What is missing before it can be saved; '' where nothing is. */
  lacking: (words: Words) => string;
  fields: (words: Words, set: (words: Words) => void) => ReactNode;
  /** A line for each part that a person compares. */
  told: (words: Words) => Readonly<Record<string, string>>;
  /** What stands on the server now, by its id; undefined where it was withdrawn. */
  standing: (
    contents: CaseContents,
    id: string,
  ) => (Words & { id: string; version: number }) | undefined;
  save: (base: Base, words: Words, initials: string) => Promise<CaseFile>;
  file: CaseFile;
  onClose: () => void;
}

/** What somebody writes in a case, new or changed. Where somebody else changed it meanwhile, both are shown. */
export function WordsDialog<Words extends object>(props: Props<Words>) {
  const { title, lacking, fields, save, file, onClose } = props;
  const [words, setWords] = useState(props.words);
  const [clash, setClash] = useState<(Clash & { base: Base }) | null>(null);
  /** @throws what is no conflict */
  const trySaving = async (base: Base, initials: string) => {
    try {
      await keepCase(await save(base, words, initials));
      onClose();
    } catch (error) {
      const told = toldBy(error);
      if (told === undefined || !base) throw error;
      const now = props.standing(await readContents(file.id), base.id);
      // What was withdrawn is written anew.
      setClash({ told, rows: rowsOf(props.told, words, now), base: now });
    }
  };
  return (
    <SignedDialog
      {...{ title, onClose }}
      lacking={lacking(words)}
      signLabel={t('cases.save')}
      onSign={(initials) => trySaving(props.base, initials)}
      onSigned={() => undefined}
      instead={
        clash ? (
          <ClashView
            clash={clash}
            keepMine={() => trySaving(clash.base, useInitials.getState().initials)}
            takeTheirs={onClose}
          />
        ) : null
      }
    >
      {fields(words, setWords)}
    </SignedDialog>
  );
}

function rowsOf<Words extends object>(
  told: Props<Words>['told'],
  mine: Words,
  theirs: Words | undefined,
): Clash['rows'] {
  const other = theirs ? told(theirs) : {};
  return Object.entries(told(mine))
    .map(([label, words]) => ({ label, mine: words, theirs: other[label] ?? '' }))
    .filter((row) => row.mine !== row.theirs);
}
