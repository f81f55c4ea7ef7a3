import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import type { CaseFile } from '../../../cases/api.ts';
import { MarkingLabel } from '../../../cases/marking.tsx';
import { isOpen } from '../../../cases/use-case.ts';
import { InitialsField, isSigned, useInitials } from '../../../ui/index.ts';
import { ArchiveDialog } from './archive-dialog.tsx';
import { StatusChip } from './status-chip.tsx';
import { ExportDialog } from './transfer-dialogs.tsx';

/** What the case is called, whether it is worked on, and who signs what is changed here. */
export function CaseHead({ file }: { file: CaseFile }) {
  const [asked, setAsked] = useState<'archive' | 'export' | null>(null);
  const { initials } = useInitials();
  const { imported } = file;
  return (
    <header className="tl-case-head">
      <div>
        <div className="tl-chips">
          <h2 className="tl-wraps" dir="auto">
            {file.title}
          </h2>
          <MarkingLabel marking={file.marking} />
        </div>
        <p className="tl-note">
          {file.reference === '' ? '' : `${file.reference} · `}
          {t('cases.changedBy', { time: formatTime(file.changedAt), who: file.changedBy })}
        </p>
        <p className="tl-chips">
          <StatusChip file={file} />
          {imported ? null : (
            <>
              <Button size="compact-xs" onClick={() => setAsked('archive')}>
                {t(file.status === 'OPEN' ? 'cases.archiveThis' : 'cases.reopen')}
              </Button>
              <Button size="compact-xs" onClick={() => setAsked('export')}>
                {t('cases.handOn')}
              </Button>
            </>
          )}
        </p>
        {imported ? (
          <p className="tl-note">
            {t('cases.importedNote', { who: imported.by, time: formatTime(imported.at) })}
          </p>
        ) : null}
      </div>
      {isOpen(file) ? (
        <div className="tl-case-sign">
          <InitialsField />
          <p className="tl-note" role="status">
            {isSigned(initials) ? '' : t('cases.signToChange')}
          </p>
        </div>
      ) : null}
      {asked === 'archive' ? <ArchiveDialog file={file} onClose={() => setAsked(null)} /> : null}
      {asked === 'export' ? <ExportDialog file={file} onClose={() => setAsked(null)} /> : null}
    </header>
  );
}
