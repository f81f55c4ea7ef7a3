import { Box, Button } from '@mantine/core';
import { IconTopologyStar3 } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import { useShowOnCanvas } from '../../../graph/show-on-canvas.ts';
import { EmptyState, ErrorState, LoadingRows } from '../../../ui/index.ts';
import { type Sorting, sortedRows } from './cells.ts';
import { ResultFigure } from './result-figure.tsx';
import { ResultTable } from './result-table.tsx';
import { SaveResult } from './save-result.tsx';
import type { Answer, Run } from './use-run.ts';
import type { SavedQuery } from './use-saved-queries.ts';
import './result.css';

/** More than this is no chart anyone can read; the first frame of it stays under a second. */
const mostOnCanvas = 300;

interface Props {
  name: string;
  run: Run;
  /** What the answer is looked at as first. */
  form: SavedQuery['result'];
  hasRun: boolean;
  /** The fields no longer hold what was asked. */
  changed: boolean;
  selected: ReadonlySet<number>;
  onSelect: (rows: ReadonlySet<number>) => void;
  /** What watches it, where it can be watched. */
  watch?: ReactNode;
  /** Ids of what would go to the canvas. */
  toShow: readonly string[];
}

/** The answer, or why there is none yet. */
export function Result({ run, hasRun, ...rest }: Props) {
  const { answer, error, isRunning, isWarming, ahead, isStopped, again } = run;
  if (isRunning && !answer) {
    return (
      <>
        <p className="tl-result-words" role="status">
          {isWarming
            ? t('queries.warming')
            : ahead === undefined
              ? t('queries.running')
              : t('queries.waiting', { count: ahead })}
        </p>
        <LoadingRows rows={8} />
      </>
    );
  }
  if (error) {
    return (
      <ErrorState
        error={error}
        what={t('queries.failed')}
        safe={t('queries.failedSafe')}
        onRetry={again}
      />
    );
  }
  if (isStopped) return <EmptyState text={t('queries.stopped')} />;
  if (!hasRun || !answer) return <EmptyState text={t('queries.notRun')} />;
  if (answer.rows.length === 0)
    return (
      <>
        <Warnings answer={answer} />
        <EmptyState text={t(answer.warnings.length > 0 ? 'queries.emptyNamed' : 'queries.empty')}>
          {rest.watch}
        </EmptyState>
      </>
    );
  return <Rows {...rest} answer={answer} />;
}

/** Names that nothing in the graph has: what asks for them reads as "nothing found". */
const Warnings = ({ answer: { warnings } }: { answer: Answer }) =>
  warnings.length > 0 ? (
    <ul className="tl-result-words tl-caution" role="alert">
      {warnings.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  ) : null;

const countOf = ({ rows, truncated }: Answer) =>
  t(truncated ? 'queries.capped' : 'queries.rows', { count: rows.length });

type RowsProps = Omit<Props, 'run' | 'hasRun'> & { answer: Answer };

function Rows({ answer, form, name, changed, selected, onSelect, toShow, watch }: RowsProps) {
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const show = useShowOnCanvas();
  const order = useMemo(() => sortedRows(answer.rows, sorting), [answer, sorting]);
  const rowsToSave = () =>
    order.flatMap((row) => {
      const cells = answer.rows[row];
      return cells && (selected.size === 0 || selected.has(row)) ? [cells] : [];
    });
  const tooMany = toShow.length > mostOnCanvas;
  const title = sorting ? answer.columns[sorting.column]?.title : undefined;
  return (
    <>
      <header className="tl-result-head">
        <Box component="h2" className="tl-one-line" fz={13}>
          {countOf(answer)}
        </Box>
        <span className="tl-note" role="status">
          {changed
            ? t('queries.changed')
            : title
              ? t('queries.sortedBy', { title })
              : t('queries.asAnswered')}
        </span>
        <div className="tl-end">
          {selected.size > 0 ? (
            <span className="tl-note">{t('queries.selected', { count: selected.size })}</span>
          ) : null}
          {watch}
          <SaveResult
            {...{ name, answer }}
            rows={rowsToSave}
            count={selected.size || answer.rows.length}
          />
          <Button
            variant="filled"
            leftSection={<IconTopologyStar3 size={16} aria-hidden="true" />}
            disabled={tooMany || toShow.length === 0}
            aria-describedby={tooMany ? 'too-many' : undefined}
            onClick={() => void show(toShow)}
          >
            {t('queries.show', { count: toShow.length })}
          </Button>
        </div>
      </header>
      <Warnings answer={answer} />
      {answer.leftOut.length > 0 ? (
        <p className="tl-result-words">{answer.leftOut.join(' ')}</p>
      ) : null}
      {tooMany ? (
        <p id="too-many" className="tl-result-words">
          {t('queries.tooMany', { count: mostOnCanvas })}
        </p>
      ) : null}
      <ResultFigure {...{ form, answer, order, selected, onSelect }} />
      <ResultTable
        answer={answer}
        order={order}
        sorting={sorting}
        onSort={setSorting}
        selected={selected}
        onSelect={onSelect}
      />
    </>
  );
}
