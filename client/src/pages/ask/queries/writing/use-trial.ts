import { useState } from 'react';
import { readValues, startValues } from '../parameter-form.ts';
import { useAdds } from '../preview.tsx';
import { useRunStatus } from '../run-status.ts';
import { useDraftRun } from '../use-run.ts';
import { useSelected } from '../use-selected.ts';
import type { Draft } from './drafts.ts';
import type { useCheck } from './use-check.ts';

/** A draft that is tried without being saved, and the rows of its answer that are selected. */
export function useTrial({ text, values }: Draft, now: ReturnType<typeof useCheck>['now']) {
  const [asked, setAsked] = useState<Parameters<typeof useDraftRun>[0]>(null);
  const run = useDraftRun(asked);
  const { selected, setSelected, selectNone } = useSelected(run);
  useRunStatus(run);
  const start = async () => {
    const { query, problems = [] } = (await now()) ?? {};
    if (!query || problems.length > 0) return;
    const typed = startValues(query.parameters, values);
    const reading = readValues(query.parameters, typed);
    // What is missing is said by the server, too.
    const next = { text, parameters: reading.ok ? reading.parameters : typed };
    selectNone();
    if (JSON.stringify(next) === JSON.stringify(asked)) run.again();
    else setAsked(next);
  };
  return {
    run,
    start: () => void start(),
    hasRun: asked !== null,
    /** The text is no longer the one that was tried. */
    isChanged: asked !== null && asked.text !== text,
    selected,
    setSelected,
    adds: useAdds(run, selected),
  };
}
