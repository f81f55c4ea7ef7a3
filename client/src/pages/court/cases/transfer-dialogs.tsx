import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import type { CaseFile } from '../../../cases/api.ts';
import { exportCase, importCase } from '../../../cases/transfer.ts';
import { keepCase, readCaseAgain } from '../../../cases/use-case.ts';
import { FileDrop, Hash, SignedDialog } from '../../../ui/index.ts';

interface ExportProps {
  file: CaseFile;
  onClose: () => void;
}

/** A case as a file for another Throughline, and the hash that belongs apart from it. */
export function ExportDialog({ file, onClose }: ExportProps) {
  const [sha256, setSha256] = useState<string>();
  return (
    <SignedDialog
      title={t('cases.exportTitle')}
      lacking=""
      signLabel={t('cases.exportIt')}
      onSign={async (initials) => {
        setSha256(await exportCase(file.id, initials));
        await readCaseAgain(file.id);
      }}
      onSigned={() => undefined}
      onClose={onClose}
      instead={
        sha256 === undefined ? null : (
          <div role="status">
            <p>{t('cases.exported')}</p>
            <Hash value={sha256} />
          </div>
        )
      }
    >
      <p>{t('cases.exportNote')}</p>
    </SignedDialog>
  );
}

interface ImportProps {
  onMade: (id: string) => void;
  onClose: () => void;
}

/** Takes in a case from a file that another Throughline wrote. */
export function ImportDialog({ onMade, onClose }: ImportProps) {
  const [given, setGiven] = useState<File>();
  const [sha256, setSha256] = useState('');
  return (
    <SignedDialog
      title={t('cases.importTitle')}
      lacking={given ? '' : t('cases.needsFile')}
      signLabel={t('cases.importIt')}
      onSign={async (initials) => {
        const file = await keepCase(
          await importCase((await given?.text()) ?? '', sha256, initials),
        );
        onMade(file.id);
      }}
      onClose={onClose}
    >
      <p>{t('cases.importNote')}</p>
      <FileDrop
        title={given?.name ?? t('cases.importDrop')}
        choose={t('cases.importChoose')}
        accept=".jsonl"
        onFiles={([file]) => setGiven(file)}
      />
      <TextInput
        label={t('cases.toldHash')}
        description={t('cases.toldHashHint')}
        maxLength={64}
        value={sha256}
        onChange={(event) => setSha256(event.currentTarget.value)}
      />
    </SignedDialog>
  );
}
