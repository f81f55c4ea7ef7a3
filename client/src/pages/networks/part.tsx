import type { ReactNode } from 'react';
import { formatNumber } from '../../app/format.ts';
import { SectionLabel } from '../../ui/index.ts';

/** One heading of the evidence with its rows; nothing where there is none. */
export function Part({
  title,
  count,
  note,
  children,
}: {
  title: string;
  count: number;
  /** How its rows are to be read. */
  note?: string;
  children: ReactNode;
}) {
  if (count === 0) return null;
  return (
    <section aria-label={title}>
      <SectionLabel title={title}>
        <span className="tl-note">{formatNumber(count)}</span>
      </SectionLabel>
      {note ? <p className="tl-note tl-part-note">{note}</p> : null}
      <ul>{children}</ul>
    </section>
  );
}
