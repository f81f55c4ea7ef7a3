import { useEffect, useRef } from 'react';
import { comboOf } from './combo.ts';

type Handler = (event: KeyboardEvent) => void;

const handlers = new Map<string, Handler[]>();

/** What is typed into. */
export const typing =
  'input:not([type=checkbox]):not([type=range]):not([type=radio]), textarea, select, [contenteditable=true]';

/** Keys act on the page, not while someone types, nor under an open dialog. */
function isBusy(event: KeyboardEvent, combo: string): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('[role="dialog"]')) return true;
  if (combo === 'Ctrl+K') return false;
  if (target?.matches(typing)) return combo !== 'Escape';
  const isButtonKey = combo === 'Space' || combo === 'Enter';
  return (
    isButtonKey &&
    Boolean(target?.closest('button, a, [role="button"], [role="tab"], [role="row"], input'))
  );
}

function onKeyDown(event: KeyboardEvent): void {
  const combo = comboOf(event);
  const handler = handlers.get(combo)?.at(-1);
  if (!handler || event.defaultPrevented || isBusy(event, combo)) return;
  event.preventDefault();
  handler(event);
}

/** Starts listening once, for the whole page. */
export function listenForShortcuts(): void {
  window.addEventListener('keydown', onKeyDown);
}

/** While the component is there, `combo` calls `handler`. The one that came last wins. */
export function useShortcut(combo: string, handler: Handler, active = true): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    if (!active) return;
    const own: Handler = (event) => latest.current(event);
    handlers.set(combo, [...(handlers.get(combo) ?? []), own]);
    return () => {
      handlers.set(
        combo,
        (handlers.get(combo) ?? []).filter((one) => one !== own),
      );
    };
  }, [combo, active]);
}
