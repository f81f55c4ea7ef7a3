import type { ReactNode } from 'react';
import { Dialog } from './dialog.tsx';
import { SignedForm, type SignedFormProps } from './signed-form.tsx';

interface Props extends SignedFormProps {
  title: string;
  /** Stands there instead of the form, such as what came of it. */
  instead?: ReactNode;
}

/** A form that is signed, in a dialog that is there as long as it is asked. */
export function SignedDialog({ title, instead, ...form }: Props) {
  return (
    <Dialog title={title} opened onClose={form.onClose} size={instead ? 'lg' : 'md'}>
      {instead ?? <SignedForm {...form} />}
    </Dialog>
  );
}
