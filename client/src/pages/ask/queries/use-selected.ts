import { useState } from 'react';
import type { Run } from './use-run.ts';

const noRows: ReadonlySet<number> = new Set();

/** The numbers of the rows that are selected: those of one answer mean nothing in another. */
export function useSelected({ answer }: Pick<Run, 'answer'>) {
  const [chosen, setChosen] = useState({ answer, rows: noRows });
  const setSelected = (rows: ReadonlySet<number>) => setChosen({ answer, rows });
  return {
    selected: chosen.answer === answer ? chosen.rows : noRows,
    setSelected,
    selectNone: () => setSelected(noRows),
  };
}
