import { Box } from '@mantine/core';
import { t } from '../../../app/i18n/t.ts';
import { cellText } from './cells.ts';
import type { Answer } from './use-run.ts';

/** More bars than these nobody compares. */
const mostBars = 20;

interface Props {
  answer: Answer;
  /** Numbers of rows, as the table has them. */
  order: readonly number[];
}

/** Bars of the first number of each row, by what stands before it. The table below says the same in figures. */
export function ResultChart({ answer: { columns, rows }, order }: Props) {
  const column = columns.findIndex(
    (_, at) => at > 0 && rows.every((row) => typeof row[at] === 'number'),
  );
  const bars = order.slice(0, mostBars).map((row) => {
    const cells = rows[row] ?? [];
    const name = cells.slice(0, column).map(cellText).join(' – ');
    return { row, name, value: Number(cells[column]) };
  });
  const most = Math.max(...bars.map(({ value }) => value));
  if (column < 0 || !(most > 0)) return null;
  const label = t('queries.bars', {
    value: columns[column]?.title ?? '',
    name: columns
      .slice(0, column)
      .map(({ title }) => title)
      .join(', '),
    count: bars.length,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: many bars are scrolled by keys
    <figure className="tl-bars" aria-label={label} tabIndex={0}>
      <Box component="figcaption" c="dimmed" fz={11}>
        {columns[column]?.title}
      </Box>
      {bars.map(({ row, name, value }) => (
        <div key={row} className="tl-bar">
          <span dir="auto" title={name}>
            {name}
          </span>
          <div style={{ inlineSize: `${(100 * value) / most}%` }} />
          <span className="tl-figures">{cellText(value)}</span>
        </div>
      ))}
    </figure>
  );
}
