import { Button } from '@mantine/core';
import { IconListDetails, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import type { CaseFile } from '../../../cases/api.ts';
import { type CaseName, withdrawName } from '../../../cases/names.ts';
import { isOpen } from '../../../cases/use-case.ts';
import { Chip, EmptyState, ErrorState, SectionLabel } from '../../../ui/index.ts';
import { EntryFoot } from './entry-foot.tsx';
import { NameDialog, NameListDialog } from './name-dialog.tsx';
import { useChanging } from './use-changing.ts';

/** The names of people that a redacted version leaves out. */
export function NameSection({ file, names }: { file: CaseFile; names: readonly CaseName[] }) {
  const [asked, setAsked] = useState<CaseName | 'new' | 'list' | null>(null);
  const { change, error, canChange } = useChanging(file);
  const close = () => setAsked(null);
  return (
    <section className="tl-case-section" aria-label={t('cases.tab.names')}>
      <SectionLabel title={t('cases.names')}>
        <span className="tl-end">
          <Button
            leftSection={<IconListDetails size={16} aria-hidden="true" />}
            disabled={!isOpen(file)}
            onClick={() => setAsked('list')}
          >
            {t('cases.addNames')}
          </Button>
          <Button
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            disabled={!isOpen(file)}
            onClick={() => setAsked('new')}
          >
            {t('cases.addName')}
          </Button>
        </span>
      </SectionLabel>
      <p className="tl-note">{t('cases.namesNote')}</p>
      {names.length === 0 ? <EmptyState text={t('cases.noNames')} /> : null}
      {error ? <ErrorState error={error} what={t('cases.notSaved')} /> : null}
      <ul className="tl-case-entries">
        {names.map((name) => (
          <li key={name.id}>
            <p className="tl-chips">
              <Chip>{t(`cases.role.${name.role}`)}</Chip>
            </p>
            <p className="tl-case-words" dir="auto">
              {name.text}
            </p>
            {name.spellings.length > 0 ? (
              <p className="tl-note" dir="auto">
                {t('cases.alsoWritten', { names: name.spellings.join(', ') })}
              </p>
            ) : null}
            <EntryFoot
              entry={name}
              name={name.text}
              canEdit={isOpen(file)}
              canWithdraw={canChange}
              onEdit={() => setAsked(name)}
              onWithdraw={() => change((initials) => withdrawName(file.id, name, initials))}
            />
          </li>
        ))}
      </ul>
      {asked === 'list' ? <NameListDialog file={file} onClose={close} /> : null}
      {asked !== null && asked !== 'list' ? (
        <NameDialog file={file} name={asked === 'new' ? undefined : asked} onClose={close} />
      ) : null}
    </section>
  );
}
