import { readValues } from './parameter-form.ts';
import { useAdds } from './preview.tsx';
import { useRunStatus } from './run-status.ts';
import type { useAsked } from './use-asked.ts';
import type { Run } from './use-run.ts';
import type { SavedQuery } from './use-saved-queries.ts';
import { useSelected } from './use-selected.ts';

/** What a question or an analysis comes to once it is asked: the selected rows, what they would add, and asking anew. */
export function useWorkplace(
  { parameters }: Pick<SavedQuery, 'parameters'>,
  { asked, values, ask }: ReturnType<typeof useAsked>,
  run: Run,
) {
  const { selected, setSelected, selectNone } = useSelected(run);
  useRunStatus(run);
  const reading = readValues(parameters, values);
  const same = reading.ok && JSON.stringify(reading.parameters) === JSON.stringify(asked);
  const start = () => {
    selectNone();
    if (same) run.again();
    else ask();
  };
  return { selected, setSelected, adds: useAdds(run, selected), changed: !same, start };
}
