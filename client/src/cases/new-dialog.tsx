import { useState } from 'react';
import { t } from '../app/i18n/t.ts';
import { SignedDialog } from '../ui/index.ts';
import { type CaseFile, createCase } from './api.ts';
import { DetailsFields, newDetails, noDetails } from './details-fields.tsx';
import { keepCase, makeCurrent } from './use-case.ts';

interface Props {
  /** What is done with the case before it is shown, such as filling it. */
  fill?: (file: CaseFile, initials: string) => Promise<void>;
  onMade: (id: string) => void;
  onClose: () => void;
}

/** The form that makes a case. */
export function NewCaseDialog({ fill, onMade, onClose }: Props) {
  const [details, setDetails] = useState(noDetails);
  const [made, setMade] = useState<CaseFile>();
  const sign = async (initials: string) => {
    // Where filling it failed before, it is there already.
    const file = made ?? (await keepCase(await createCase(newDetails(details), initials)));
    setMade(file);
    await fill?.(file, initials);
    makeCurrent(file.id);
    onMade(file.id);
  };
  return (
    <SignedDialog
      title={t('cases.newTitle')}
      lacking={details.title.trim() === '' ? t('cases.needsTitle') : ''}
      signLabel={t('cases.make')}
      onSign={sign}
      onClose={onClose}
    >
      <DetailsFields isNew disabled={made !== undefined} details={details} onChange={setDetails} />
    </SignedDialog>
  );
}
