import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { formatNumber } from '../../../../app/format.ts';

/** More than so many are folded until they are asked for. */
const mostOpen = 2;

interface Props {
  label: string;
  count: number;
  /** Items of the list. */
  children: ReactNode;
  /** What stands below it while it is open. */
  below?: ReactNode;
}

/** More of the list of networks under a head with its count, that can be folded. */
export function Folded({ label, count, children, below }: Props) {
  const [opened, setOpened] = useState<boolean | null>(null);
  const isOpen = opened ?? count <= mostOpen;
  const listId = useId();
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <section className="tl-decided" aria-label={label}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpened(!isOpen)}
      >
        <Icon size={14} aria-hidden="true" />
        {label}
        <span className="tl-end">{formatNumber(count)}</span>
      </button>
      <ul id={listId} className="tl-network-list" hidden={!isOpen}>
        {children}
      </ul>
      {isOpen ? below : null}
    </section>
  );
}
