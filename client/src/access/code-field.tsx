import { TextInput } from '@mantine/core';

interface FieldProps {
  code: string;
  setCode: (code: string) => void;
  label: string;
  hint: string;
  isDigits?: boolean;
}

/** Where a code is written. */
export function CodeField({ code, setCode, label, hint, isDigits = true }: FieldProps) {
  return (
    <TextInput
      label={label}
      description={hint}
      className="tl-access-code"
      inputMode={isDigits ? 'numeric' : 'text'}
      autoComplete={isDigits ? 'one-time-code' : 'off'}
      required
      autoFocus
      maxLength={40}
      value={code}
      onChange={(event) => setCode(event.currentTarget.value)}
    />
  );
}
