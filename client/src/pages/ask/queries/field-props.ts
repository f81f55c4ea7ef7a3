import type { ReactNode } from 'react';

/** What every field is given. */
export interface FieldProps {
  label: ReactNode;
  description: ReactNode;
  /** What is meant stands below: fields of a row keep their line. */
  inputWrapperOrder: ('label' | 'input' | 'description' | 'error')[];
  error: string | undefined;
  value: string;
  placeholder: string;
  pick: (value: string) => void;
}
