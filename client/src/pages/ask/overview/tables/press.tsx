import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  label?: string;
  pressed?: boolean;
  onPress: () => void;
  children: ReactNode;
}

/** A name in a table that is chosen by pressing it. */
export function Press({ label, pressed, onPress, children }: Props) {
  return (
    <Button
      ms={-8}
      variant="subtle"
      color="ink"
      size="compact-sm"
      aria-label={label}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {children}
    </Button>
  );
}
