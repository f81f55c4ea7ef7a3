import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { stepTo } from '../../../../ui/table-keys.ts';

interface Props<Item> {
  items: readonly Item[];
  chosen: string | undefined;
  /** A link to one of them; `here`: it is open. */
  row: (item: Item, place: { here: boolean; tabIndex: number }) => ReactNode;
}

/** One stop of Tab, so that what is open is not fifty away; arrow keys go from row to row. */
export function Queue<Item extends { id: string }>({ items, chosen, row }: Props<Item>) {
  const [focused, setFocused] = useState<string | null>(null);
  const list = useInSight();
  const isHere = (id: string | null | undefined) => items.some((item) => item.id === id);
  const stop = [focused, chosen].find(isHere) ?? items[0]?.id;
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const rows = [...event.currentTarget.querySelectorAll('a')];
    const next = stepTo(event.key, rows.indexOf(event.target as HTMLAnchorElement), rows.length);
    if (next === undefined) return;
    event.preventDefault();
    rows[next]?.focus();
  };
  return (
    <ul
      ref={list}
      className="tl-network-list"
      onKeyDown={onKeyDown}
      onBlur={() => setFocused(null)}
    >
      {items.map((item) => (
        <li key={item.id} onFocus={() => setFocused(item.id)}>
          {row(item, { here: item.id === chosen, tabIndex: item.id === stop ? 0 : -1 })}
        </li>
      ))}
    </ul>
  );
}

/** Keeps what is open in sight when what comes below the list takes room from it. */
function useInSight() {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const { current } = list;
    if (!current) return;
    const watch = new ResizeObserver(() =>
      current.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest' }),
    );
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  return list;
}
