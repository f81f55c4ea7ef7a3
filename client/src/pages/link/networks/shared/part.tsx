import { Box, Button } from '@mantine/core';
import { Children, type ReactNode, useState } from 'react';
import { formatNumber } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { SectionLabel } from '../../../../ui/index.ts';

interface Props {
  title: string;
  count: number;
  /** How its rows are to be read. */
  note?: string;
  /** Of more rows the first are shown until all are asked for, so that what comes below is found. */
  most?: number;
  /** Rows, as items of a list. */
  children: ReactNode;
}

/** One heading of the evidence with its rows; nothing where there is none. */
export function Part({ title, count, note, most, children }: Props) {
  const [isWhole, setWhole] = useState(false);
  if (count === 0) return null;
  const rows = Children.toArray(children);
  // A single row more is no longer than the button.
  const shown = isWhole || most === undefined || rows.length <= most + 1 ? rows.length : most;
  return (
    <section aria-label={title}>
      <SectionLabel title={title}>
        <span className="tl-note">{formatNumber(count)}</span>
      </SectionLabel>
      {note ? (
        <Box component="p" className="tl-note tl-ruled-above" p="6px 16px">
          {note}
        </Box>
      ) : null}
      <ul>{rows.slice(0, shown)}</ul>
      {shown < rows.length ? (
        <Box component="p" className="tl-ruled-above" p="8px 16px 10px">
          <Button size="compact-sm" onClick={() => setWhole(true)}>
            {t('networks.showMore', { count: rows.length - shown })}
          </Button>
        </Box>
      ) : null}
    </section>
  );
}
