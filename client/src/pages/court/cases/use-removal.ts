import { useCallback, useState } from 'react';
import type { CaseFile } from '../../../cases/api.ts';
import type { CaseContents } from '../../../cases/entries.ts';
import { addScope, type CaseItem, removeScope } from '../../../cases/scope.ts';
import { useChanging } from './use-changing.ts';

type Finding = CaseContents['findings'][number];

interface Removed {
  readonly items: readonly CaseItem[];
  readonly findings: readonly Finding[];
}

/** What is taken out of a case, until something else is, can be had back. */
export function useRemoval(
  file: CaseFile,
  items: readonly CaseItem[],
  findings: readonly Finding[],
) {
  const { change, error, canChange } = useChanging(file);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const remove = useCallback(
    (id: string) => {
      // With an entity go the findings that name it.
      const marked = findings.filter(({ ends }) => ends.includes(id));
      change((initials) => removeScope(file.id, { entities: [id] }, initials), {
        onSuccess: () =>
          setRemoved({ items: items.filter((one) => one.id === id), findings: marked }),
      });
    },
    [change, file.id, items, findings],
  );
  const unmark = (finding: Finding) =>
    change((initials) => removeScope(file.id, { findings: [finding.ends] }, initials), {
      onSuccess: () => setRemoved({ items: [], findings: [finding] }),
    });
  const undo = () => {
    if (removed)
      change((initials) => putBack(file, removed, initials), { onSuccess: () => setRemoved(null) });
  };
  return {
    ...{ remove, unmark, undo, canChange, error },
    removed: removed
      ? { entities: removed.items.length, links: removed.findings.length }
      : undefined,
  };
}

async function putBack(
  file: CaseFile,
  { items, findings }: Removed,
  initials: string,
): Promise<CaseFile> {
  let now = file;
  for (const { id, network, run } of items) {
    const from = network !== null && run !== null ? { network, run } : undefined;
    now = await addScope(file.id, { entities: [id] }, initials, { from });
  }
  if (findings.length === 0) return now;
  return addScope(file.id, { findings: findings.map(({ ends }) => ends) }, initials);
}
