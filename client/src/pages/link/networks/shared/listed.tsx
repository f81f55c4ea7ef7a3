import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { Failed, LoadingRows } from '../../../../ui/index.ts';
import type { Address } from '../list/where.ts';
import { Pager } from './pager.tsx';
import { Queue } from './queue.tsx';

/** So many are read at once. */
const step = 50;

interface Props<Item> {
  list: UseQueryResult<{ nodes: Item[]; totalCount: number } | null>;
  /** Why it is empty. */
  none: string;
  chosen: string | undefined;
  row: (item: Item, place: { here: boolean; tabIndex: number }) => ReactNode;
  /** What its pages are called. */
  label: string;
  offset: number;
  onOffset: (offset: number) => void;
}

/** A list of networks or operations: while it is read, where it cannot be or is empty, and fifty at a time. */
export function Listed<Item extends { id: string }>(props: Props<Item>) {
  const { list, none, chosen, row, label, offset, onOffset } = props;
  const { nodes, totalCount } = list.data ?? { nodes: [], totalCount: 0 };
  return (
    <>
      {list.isPending ? <LoadingRows rows={6} height={72} /> : null}
      <Failed of={list} />
      {list.data && nodes.length === 0 ? (
        <p className="tl-networks-words" role="status">
          {none}
        </p>
      ) : null}
      <Queue items={nodes} chosen={chosen} row={row} />
      <Pager {...{ label, offset, shown: nodes.length, total: totalCount, step, onOffset }} />
    </>
  );
}

interface RowProps {
  id: string;
  search: Address;
  here: boolean;
  tabIndex?: number | undefined;
  children: ReactNode;
}

/** One of the list, which leads to its page; what is open is kept in sight. */
export function ListedRow({ id, search, here, tabIndex, children }: RowProps) {
  const row = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (here) row.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return (
    <Link
      ref={row}
      className="tl-choice"
      to="/networks/$id"
      params={{ id }}
      search={search}
      aria-current={here ? 'page' : undefined}
      tabIndex={tabIndex}
    >
      {children}
    </Link>
  );
}
