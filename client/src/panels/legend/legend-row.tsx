import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatNumber } from '../../app/format.ts';

interface RowProps {
  name: string;
  count: number;
  shown: boolean;
  onToggle: () => void;
  children: ReactNode;
  /** At the end of the row. */
  end?: ReactNode;
}

/** What a shape or line means, how many there are, and whether it is shown. */
export function LegendRow({ name, count, shown, onToggle, children, end }: RowProps) {
  const box = (
    <Checkbox
      className="tl-legend-row"
      checked={shown}
      onChange={onToggle}
      label={
        <>
          <span className="tl-legend-sample">{children}</span>
          <span className="tl-legend-name" title={name}>
            {name}
          </span>
          <span className="tl-figures">{formatNumber(count)}</span>
        </>
      }
    />
  );
  if (!end) return box;
  return (
    <div className="tl-legend-line">
      {box}
      {end}
    </div>
  );
}
