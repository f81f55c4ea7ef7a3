import { useNavigate, useSearch } from '@tanstack/react-router';

/** Which items are listed: those that nobody has read, all, or those that were handed to me. */
export const shows = ['unread', 'all', 'mine'] as const;
export type Show = (typeof shows)[number];

interface Where {
  show: Show;
  /** Only of this watch, by its id. */
  watch: string | undefined;
}

/** What the address asks for; what is not understood counts as not there. */
export function useWhere(): { where: Where; go: (next: Partial<Where>) => void } {
  const address = useSearch({ strict: false });
  const navigate = useNavigate();
  const where: Where = {
    show: shows.find((one) => one === address.show) ?? 'unread',
    watch: address.watch || undefined,
  };
  return {
    where,
    go: (next) => {
      const { show, watch } = { ...where, ...next };
      void navigate({
        to: '/inbox',
        search: { show: show === 'unread' ? undefined : show, watch },
      });
    },
  };
}
