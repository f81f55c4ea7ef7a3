import { useLayer } from './layers.ts';
import { typing } from './shortcuts.ts';

/** What a key does to a text that is written without a field; undefined: it is no key of writing. */
export function written(
  text: string,
  { key, ctrlKey, metaKey, altKey, isComposing }: EarlyKey,
): string | undefined {
  // AltGr, which writes signs on many keyboards, comes as Ctrl and Alt together.
  if (isComposing || metaKey || ctrlKey !== altKey) return undefined;
  if (key === 'Backspace') return [...text].slice(0, -1).join('');
  return [...key].length === 1 ? text + key : undefined;
}

type EarlyKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/**
 * Who types at once after Ctrl+K is faster than the dialog: until its field has the focus, keys are written into
 * what is searched, and reach neither the page nor its shortcuts.
 */
function onKeyDown(event: KeyboardEvent): void {
  const { open, searched, search, enter } = useLayer.getState();
  if (open !== 'search') return;
  const target = event.target instanceof Element ? event.target : null;
  const isInside = Boolean(target?.closest('[role="dialog"]'));
  if (isInside && target?.matches(typing)) return;
  const isButtonKey = event.key === 'Enter' || event.key === ' ';
  if (isInside && isButtonKey) return;
  const text = written(searched, event);
  if (text === undefined && !isButtonKey) return;
  event.preventDefault();
  event.stopPropagation();
  if (text !== undefined) search(text);
  else if (event.key === 'Enter' && searched.trim() !== '') enter(event.shiftKey);
}

/** Starts listening once, for the whole page, before anything else hears of a key. */
export function listenForEarlyKeys(): void {
  window.addEventListener('keydown', onKeyDown, { capture: true });
}
