import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { t } from '../../../../app/i18n/t.ts';
import { EmptyState, Failed, LoadingRows, Panel, PanelHead } from '../../../../ui/index.ts';
import { Pager } from '../shared/pager.tsx';

const step = 50;

interface Props {
  title: string;
  /** What stands beside the title once it is known. */
  note: string | null;
  /** What the rows are, and what can be done with them. */
  meaning: string;
  /** Said in place of a table. */
  none: string;
  page: UseQueryResult;
  offset: number;
  shown: number;
  total: number;
  pages: string;
  onOffset: (offset: number) => void;
  children: ReactNode;
}

/** A table of contacts of the active run, fifty at a time. */
export function ContactsPanel({
  title,
  note,
  meaning,
  none,
  page,
  offset,
  shown,
  total,
  pages,
  onOffset,
  children,
}: Props) {
  return (
    <Panel label={title} className="tl-network">
      <PanelHead title={title} note={note}>
        <Link to="/judgements">{t('judgements.title')}</Link>
      </PanelHead>
      {page.isPending ? <LoadingRows rows={6} height={48} /> : null}
      <Failed of={page} />
      {page.isSuccess && total === 0 ? <EmptyState text={none} /> : null}
      {total > 0 ? (
        <>
          <p className="tl-networks-words">{meaning}</p>
          <div className="tl-hub-frame">{children}</div>
          <Pager {...{ label: pages, offset, shown, total, step, onOffset }} />
        </>
      ) : null}
    </Panel>
  );
}
