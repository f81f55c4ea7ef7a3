import { Button, Flex, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import { type CaseFile, changeCase, readCase } from '../../../cases/api.ts';
import { DetailsFields } from '../../../cases/details-fields.tsx';
import { markings, markingText } from '../../../cases/marking.tsx';
import { isOpen, keepCase } from '../../../cases/use-case.ts';
import { Dialog, ErrorState, useInitials } from '../../../ui/index.ts';
import { type Clash, ClashView, toldBy } from './clash.tsx';
import { changedOf, type Written, writtenOf } from './details.ts';
import { MembersSection } from './members-section.tsx';
import { useChanging } from './use-changing.ts';

interface Draft {
  /** The case as it was loaded when the first sign was changed. */
  base: CaseFile;
  written: Written;
}

/** Title, reference, authority, who works on it, and the days that it is about. */
export function DetailsSection({ file }: { file: CaseFile }) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [clash, setClash] = useState<(Clash & { now: CaseFile }) | null>(null);
  const { changeAnd, error, canChange } = useChanging(file);
  const written = draft?.written ?? writtenOf(file);
  const change = (next: Partial<Written>) =>
    setDraft({ base: draft?.base ?? file, written: { ...written, ...next } });
  /** @param on the case that these words are saved upon */
  const save = async (on: CaseFile, { base, written: mine }: Draft, initials: string) => {
    try {
      const saved = await changeCase(on, changedOf(base, mine), initials);
      setDraft(null);
      setClash(null);
      return saved;
    } catch (failure) {
      const told = toldBy(failure);
      if (told === undefined) throw failure;
      const now = await readCase(file.id);
      setClash({ told, rows: rowsOf(base, mine, now), now });
      return now;
    }
  };
  return (
    <section className="tl-case-section" aria-label={t('cases.tab.details')}>
      <form
        className="tl-judge"
        onSubmit={(event) => {
          event.preventDefault();
          if (draft && canChange)
            void changeAnd((initials) => save(draft.base, draft, initials)).catch(() => {});
        }}
      >
        <DetailsFields details={written} onChange={change} disabled={!isOpen(file)} />
        <MoreFields written={written} onChange={change} disabled={!isOpen(file)} />
        {draft && draft.base.version !== file.version ? (
          <p className="tl-note" role="status">
            {t('cases.changedMeanwhile', { who: file.changedBy })}
          </p>
        ) : null}
        <div className="tl-judge-foot">
          <Button type="submit" disabled={!draft || !canChange}>
            {t('cases.save')}
          </Button>
          <Button variant="subtle" color="ink" disabled={!draft} onClick={() => setDraft(null)}>
            {t('cases.discard')}
          </Button>
        </div>
      </form>
      {error ? <ErrorState error={error} what={t('cases.notSaved')} /> : null}
      <MembersSection file={file} />
      <Dialog
        title={t('cases.clash.title')}
        opened={clash !== null}
        onClose={() => setClash(null)}
        size="lg"
      >
        {clash && draft ? (
          <ClashView
            clash={clash}
            keepMine={async () =>
              keepCase(await save(clash.now, draft, useInitials.getState().initials))
            }
            takeTheirs={() => {
              setDraft(null);
              setClash(null);
            }}
          />
        ) : null}
      </Dialog>
    </section>
  );
}

const names = [
  ...(['title', 'reference', 'authority', 'producer', 'marking', 'members', 'from', 'to'] as const),
];

/** What was written here, beside what stands now. */
const rowsOf = (base: CaseFile, mine: Written, now: CaseFile): Clash['rows'] =>
  names
    .filter((name) => mine[name] !== writtenOf(base)[name])
    .map((name) => ({
      ...{ label: t(`cases.${name}`), mine: shown(mine, name) },
      theirs: shown(writtenOf(now), name),
    }));

const shown = (written: Written, name: keyof Written): string =>
  name === 'marking' ? markingText(written.marking) : written[name];

interface MoreProps {
  written: Written;
  onChange: (next: Partial<Written>) => void;
  disabled: boolean;
}

function MoreFields({ written, onChange, disabled }: MoreProps) {
  return (
    <>
      <NativeSelect
        label={t('cases.marking')}
        description={t(`cases.marking.${written.marking}`)}
        data={markings.map((value) => ({ value, label: markingText(value) }))}
        value={written.marking}
        disabled={disabled}
        onChange={({ currentTarget: { value } }) =>
          onChange({ marking: markings.find((one) => one === value) ?? written.marking })
        }
      />
      <TextInput
        label={t('cases.members')}
        description={t('cases.membersHint')}
        value={written.members}
        disabled={disabled}
        onChange={(event) => onChange({ members: event.currentTarget.value })}
      />
      <Flex wrap="wrap" gap={12}>
        {(['from', 'to'] as const).map((name) => (
          <TextInput
            key={name}
            type="date"
            label={t(`cases.${name}`)}
            value={written[name]}
            disabled={disabled}
            onChange={(event) => onChange({ [name]: event.currentTarget.value })}
          />
        ))}
      </Flex>
    </>
  );
}
