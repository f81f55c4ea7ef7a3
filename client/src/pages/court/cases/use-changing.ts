import { useMutation } from '@tanstack/react-query';
import type { CaseFile } from '../../../cases/api.ts';
import { isOpen, keepCase, readCaseAgain } from '../../../cases/use-case.ts';
import { isSigned, useInitials } from '../../../ui/index.ts';

type Change = (initials: string) => Promise<CaseFile>;

/** Changes a case by one press, signed with the initials that stand in its head. */
export function useChanging(file: CaseFile) {
  const { initials } = useInitials();
  const changing = useMutation({
    mutationFn: async (change: Change) => keepCase(await change(initials)),
    // Somebody else may have been first: what is on screen is to be what there is.
    onError: () => readCaseAgain(file.id),
  });
  return {
    change: changing.mutate,
    changeAnd: changing.mutateAsync,
    error: changing.error,
    // Not while it works: who presses keys would lose their place.
    canChange: isOpen(file) && isSigned(initials),
  };
}
