import { useMutation } from '@tanstack/react-query';
import { create } from 'zustand';
import { isSigned, useInitials } from '../ui/index.ts';
import { type Adding, fitting } from './fitting.ts';
import { addScope, readContactAds, readHeld } from './scope.ts';
import { isOpen, keepCase, useCurrentHeld } from './use-case.ts';

interface Asking {
  wanted: Adding | null;
  /** Why it is not in the case yet. */
  error: unknown;
}

/** What waits for a case and a signature; one form at a time, whichever page asked for it. */
export const useAdding = create<Asking>(() => ({ wanted: null, error: null }));

/** Asks in which case it belongs, and who says so. */
export const askToAdd = (wanted: Adding, error: unknown = null): void =>
  useAdding.setState({ wanted, error });

export const stopAskingToAdd = (): void => useAdding.setState({ wanted: null, error: null });

/** Adds to a case what fits; what is in it already stays as it came. */
export async function addTo(
  id: string,
  adding: Adding,
  initials: string,
  adsOfContacts = 0,
): Promise<void> {
  const { entities: held, findings, queries } = await readHeld(id);
  const others = findings.length + queries.length;
  const entities = fitting({ entities: held, others }, adding);
  const links = (adding.links ?? []).map((pair) => [...pair]);
  if (entities.length === 0 && links.length === 0) return;
  const more = { from: adding.from, adsOfContacts };
  await keepCase(await addScope(id, { entities, findings: links }, initials, more));
}

/** Whether contacts among these have ads that are not in the case. What comes with a network comes with its ads. */
const bringsAds = async ({ ids, from }: Adding, id: string): Promise<boolean> =>
  from === undefined && (await readContactAds(ids, id)).some(({ ads, inCase }) => ads > inCase);

/** Adds to the case of this browser: at once where initials were signed with in this window, else by a form. */
export function useAddToCase() {
  const { file, ...held } = useCurrentHeld();
  const { initials } = useInitials();
  const adding = useMutation({
    mutationFn: async (wanted: Adding) => {
      if (!file || !isOpen(file) || !isSigned(initials)) return askToAdd(wanted);
      // Whether its ads come with a contact, a person says.
      if (await bringsAds(wanted, file.id)) return askToAdd(wanted);
      return addTo(file.id, wanted, initials);
    },
    // The form says what is wrong, and offers another case.
    onError: (error, wanted) => askToAdd(wanted, error),
  });
  return { ...held, file, add: adding.mutate, isAdding: adding.isPending };
}
