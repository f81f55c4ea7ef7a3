import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { markRead, readInboxAgain } from '../../api/watches.ts';
import { isSigned, useInitials } from '../../ui/index.ts';

/** What is to be done with which items, once it is signed. */
export interface Asked {
  act: 'read' | 'hand';
  items: readonly string[];
}

/** Marks items as read, and hands them over. Who has signed once in this window marks with one press. */
export function useActs() {
  const [asked, setAsked] = useState<Asked | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const mark = useMutation({
    mutationFn: async ({ items, initials }: { items: string[]; initials: string }) => {
      await markRead(items, initials);
      await readInboxAgain();
    },
    // The button went with its item: the keyboard goes on in the list.
    onSuccess: () =>
      setTimeout(() => {
        if (document.activeElement === document.body) list.current?.focus();
      }),
  });
  return {
    list,
    asked,
    error: mark.error,
    read: (items: readonly string[]) => {
      const { initials } = useInitials.getState();
      if (isSigned(initials)) mark.mutate({ items: [...items], initials });
      else setAsked({ act: 'read', items });
    },
    hand: (items: readonly string[]) => setAsked({ act: 'hand', items }),
    close: () => setAsked(null),
  };
}
