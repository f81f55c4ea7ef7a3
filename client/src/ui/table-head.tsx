import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';

interface Props {
  title: string;
  className?: string | undefined;
  /** How its column is sorted now. */
  sorted: 'ascending' | 'descending' | 'none';
  onSort: () => void;
}

/** The head of a column that sorts by it. */
export function SortHead({ title, className, sorted, onSort }: Props) {
  const Arrow = sorted === 'descending' ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" className={className} aria-sort={sorted}>
      <button type="button" onClick={onSort}>
        {title}
        {sorted === 'none' ? null : <Arrow size={12} aria-hidden="true" />}
      </button>
    </th>
  );
}
