import { lazy, Suspense } from 'react';
import { LoadingRows } from '../../../ui/index.ts';
import { ResultChart } from './result-chart.tsx';
import { ResultLine } from './result-line.tsx';
import { ResultMap } from './result-map.tsx';
import type { Answer } from './use-run.ts';
import type { SavedQuery } from './use-saved-queries.ts';

/** It brings the canvas with it, which other answers do without. */
const ResultGraph = lazy(() =>
  import('./result-graph.tsx').then((module) => ({ default: module.ResultGraph })),
);

interface Props {
  form: SavedQuery['result'];
  answer: Answer;
  /** Numbers of rows, as the table has them. */
  order: readonly number[];
  selected: ReadonlySet<number>;
  onSelect: (rows: ReadonlySet<number>) => void;
}

/** What stands above the table, where the header of the question says that the answer is looked at so. */
export function ResultFigure({ form, answer, order, selected, onSelect }: Props) {
  switch (form) {
    case 'CHART':
      return <ResultChart answer={answer} order={order} />;
    case 'GRAPH':
      return (
        <Suspense fallback={<LoadingRows rows={6} />}>
          <ResultGraph answer={answer} />
        </Suspense>
      );
    case 'LINE':
      return <ResultLine answer={answer} />;
    case 'MAP':
      return <ResultMap answer={answer} selected={selected} onSelect={onSelect} />;
    case 'TABLE':
      return null;
  }
}
