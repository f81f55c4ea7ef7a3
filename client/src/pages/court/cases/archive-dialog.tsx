import { t } from '../../../app/i18n/t.ts';
import { archiveCase, type CaseFile, openCase } from '../../../cases/api.ts';
import { keepCase } from '../../../cases/use-case.ts';
import { SignedDialog } from '../../../ui/index.ts';

/** Archives a case, or opens it again. */
export function ArchiveDialog({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const isOpen = file.status === 'OPEN';
  const title = t(isOpen ? 'cases.archiveIt' : 'cases.reopenIt', { title: file.title });
  return (
    <SignedDialog
      title={title}
      lacking=""
      signLabel={t(isOpen ? 'cases.archive' : 'cases.reopen')}
      onSign={async (initials) => keepCase(await (isOpen ? archiveCase : openCase)(file, initials))}
      onClose={onClose}
    >
      <p>{t(isOpen ? 'cases.archiveNote' : 'cases.reopenNote')}</p>
    </SignedDialog>
  );
}
