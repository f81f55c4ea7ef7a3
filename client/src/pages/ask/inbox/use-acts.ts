import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { markRead, markUnread, readInboxAgain } from '../../../api/watches.ts';
import { t } from '../../../app/i18n/t.ts';
import { isSigned, useInitials } from '../../../ui/index.ts';

/** What is to be done with which items, once it is signed. */
export interface Asked {
  act: 'read' | 'hand';
  items: readonly string[];
}

/** Marks items as read and unread, and hands them over. Who has signed once in this window marks with one press. */
export function useActs() {
  const [asked, setAsked] = useState<Asked | null>(null);
  /** The items marked last, as long as that can be undone in one press. */
  const [marked, setMarked] = useState<readonly string[]>([]);
  const list = useRef<HTMLOListElement>(null);
  // The button went with its item: the keyboard goes on in the list.
  const toList = () =>
    setTimeout(() => {
      if (document.activeElement === document.body) list.current?.focus();
    });
  const sign = async (items: readonly string[], initials: string) => {
    await markRead([...items], initials);
    setMarked(items);
    await readInboxAgain();
  };
  const mark = useMutation({
    mutationFn: (signed: { items: readonly string[]; initials: string }) =>
      sign(signed.items, signed.initials),
    onSuccess: toList,
  });
  const unmark = useMutation({
    mutationFn: async (items: readonly string[]) => {
      await markUnread([...items]);
      setMarked([]);
      await readInboxAgain();
    },
    onSuccess: toList,
  });
  return {
    list,
    asked,
    marked,
    failed:
      failure(mark.error, t('inbox.notMarked')) ?? failure(unmark.error, t('inbox.notUndone')),
    sign,
    read: (items: readonly string[]) => {
      const { initials } = useInitials.getState();
      if (isSigned(initials)) mark.mutate({ items, initials });
      else setAsked({ act: 'read', items });
    },
    unread: (items: readonly string[]) => unmark.mutate(items),
    hand: (items: readonly string[]) => setAsked({ act: 'hand', items }),
    close: () => setAsked(null),
  };
}

const failure = (error: Error | null, what: string) => (error ? { error, what } : null);
