import type { ReactNode } from 'react';

/** What every field is given. */
export interface FieldProps {
  label: ReactNode;
  description: ReactNode;
  error: string | undefined;
  value: string;
  placeholder: string;
  pick: (value: string) => void;
}
