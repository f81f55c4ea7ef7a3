import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { IconDownload, IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import { saveFile } from '../../../app/save-file.ts';
import type { CaseFile } from '../../../cases/api.ts';
import {
  type CaseDisclosure,
  readDisclosureTable,
  saveDisclosure,
  withdraw,
} from '../../../cases/entries.ts';
import { isOpen } from '../../../cases/use-case.ts';
import { Chip, EmptyState, ErrorState, Failed, SectionLabel } from '../../../ui/index.ts';
import { EntryFoot } from './entry-foot.tsx';
import { useChanging } from './use-changing.ts';
import { WordsDialog } from './words-dialog.tsx';

interface Props {
  file: CaseFile;
  entries: readonly CaseDisclosure[];
}

const statuses = ['USED', 'UNUSED', 'SENSITIVE'] as const;

/** What is relied on, what is not, and what could do harm: the schedule of a case. */
export function DisclosureSection({ file, entries }: Props) {
  const [asked, setAsked] = useState<CaseDisclosure | 'new' | null>(null);
  const { change, error, canChange } = useChanging(file);
  const table = useMutation({
    mutationFn: async () =>
      saveFile(`${file.id}-disclosure.csv`, await readDisclosureTable(file.id), 'text/csv'),
  });
  return (
    <section className="tl-case-section" aria-label={t('cases.tab.disclosure')}>
      <SectionLabel title={t('cases.disclosure')}>
        <span className="tl-end">
          <Button
            leftSection={<IconDownload size={16} aria-hidden="true" />}
            loading={table.isPending}
            onClick={() => table.mutate()}
          >
            {t('cases.disclosureTable')}
          </Button>
          <Button
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            disabled={!isOpen(file)}
            onClick={() => setAsked('new')}
          >
            {t('cases.addDisclosure')}
          </Button>
        </span>
      </SectionLabel>
      <p className="tl-note">{t('cases.disclosureNote')}</p>
      {entries.length === 0 ? <EmptyState text={t('cases.noDisclosure')} /> : null}
      {error ? <ErrorState error={error} what={t('cases.notSaved')} /> : null}
      <Failed of={table} />
      <ul className="tl-case-entries">
        {entries.map((entry) => (
          <li key={entry.id}>
            <p className="tl-chips">
              <Chip>{t(`cases.status.${entry.status}`)}</Chip>
              {entry.contrary ? <Chip>{t('cases.contrary')}</Chip> : null}
            </p>
            <p className="tl-case-words" dir="auto">
              {entry.what}
            </p>
            {entry.reason === '' ? null : (
              <p className="tl-note" dir="auto">
                {entry.reason}
              </p>
            )}
            <EntryFoot
              entry={entry}
              name={entry.what}
              canEdit={isOpen(file)}
              canWithdraw={canChange}
              onEdit={() => setAsked(entry)}
              onWithdraw={() =>
                change((initials) => withdraw('disclosure', file.id, entry, initials))
              }
            />
          </li>
        ))}
      </ul>
      {asked ? (
        <DisclosureDialog
          file={file}
          entry={asked === 'new' ? undefined : asked}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </section>
  );
}

type Words = Pick<CaseDisclosure, 'what' | 'status' | 'reason' | 'contrary'>;

/** What is not relied on says why. */
const lacking = ({ what, status, reason }: Words): string => {
  if (what.trim() === '') return t('cases.needsWhat');
  return status !== 'USED' && reason.trim() === '' ? t('judge.needs.reason') : '';
};

interface DialogProps {
  file: CaseFile;
  entry: CaseDisclosure | undefined;
  onClose: () => void;
}

function DisclosureDialog({ file, entry, onClose }: DialogProps) {
  const { what = '', status = 'UNUSED', reason = '', contrary = false } = entry ?? {};
  return (
    <WordsDialog<Words>
      {...{ file, onClose, base: entry, lacking }}
      title={t(entry ? 'cases.changeDisclosure' : 'cases.addDisclosure')}
      words={{ what, status, reason, contrary }}
      told={(words) => ({
        [t('cases.what')]: words.what,
        [t('cases.status')]: t(`cases.status.${words.status}`),
        [t('cases.reason')]: words.reason,
        [t('cases.contrary')]: t(words.contrary ? 'cases.yes' : 'cases.no'),
      })}
      standing={({ disclosure }, id) => disclosure.find((one) => one.id === id)}
      save={(base, { what: material, ...said }, initials) =>
        saveDisclosure(
          file.id,
          base,
          {
            ...{ what: material, status: said.status, reason: said.reason },
            contrary: said.contrary,
          },
          initials,
        )
      }
      fields={(words, set) => <DisclosureFields words={words} set={set} />}
    />
  );
}

function DisclosureFields({ words, set }: { words: Words; set: (words: Words) => void }) {
  return (
    <>
      <Textarea
        data-autofocus
        label={t('cases.what')}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={500}
        value={words.what}
        onChange={(event) => set({ ...words, what: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('cases.status')}
        value={words.status}
        onChange={({ currentTarget: { value } }) =>
          set({ ...words, status: statuses.find((one) => one === value) ?? words.status })
        }
        data={statuses.map((value) => ({ value, label: t(`cases.status.${value}`) }))}
      />
      <Textarea
        label={t('cases.reason')}
        description={t('cases.reasonHint')}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={4000}
        value={words.reason}
        onChange={(event) => set({ ...words, reason: event.currentTarget.value })}
      />
      <Checkbox
        label={t('cases.contrary')}
        description={t('cases.contraryHint')}
        checked={words.contrary}
        onChange={(event) => set({ ...words, contrary: event.currentTarget.checked })}
      />
    </>
  );
}
