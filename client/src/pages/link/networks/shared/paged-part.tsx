import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { PartPages } from './pager.tsx';
import { Part } from './part.tsx';

interface Props<Row> {
  title: string;
  /** What its pages are called. */
  label: string;
  step: number;
  /** Of what the rows are: part of the key under which they are kept. */
  of: readonly string[];
  read: (
    page: { offset: number; first: number },
    signal: AbortSignal,
  ) => Promise<{ nodes: readonly Row[]; totalCount: number }>;
  /** A row, as an item of a list. */
  children: (row: Row) => ReactNode;
}

/** A part of the evidence that is read some rows at a time. */
export function PagedPart<Row>({ title, label, step, of, read, children }: Props<Row>) {
  const [offset, setOffset] = useState(0);
  const { data } = useQuery({
    queryKey: [...of, offset],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read({ offset, first: step }, signal),
  });
  if (!data) return null;
  const { nodes, totalCount: total } = data;
  return (
    <Part title={title} count={total}>
      {nodes.map(children)}
      <PartPages {...{ label, offset, total, step, shown: nodes.length, onOffset: setOffset }} />
    </Part>
  );
}
