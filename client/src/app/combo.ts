/** "Ctrl+K", "Ctrl+Shift+Z", "e", "?", "Escape": how a key press is named here. */
export function comboOf(event: {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}): string {
  const key = event.key === ' ' ? 'Space' : event.key;
  if (!event.ctrlKey && !event.metaKey) return key.length === 1 ? key.toLowerCase() : key;
  return `Ctrl+${event.shiftKey ? 'Shift+' : ''}${key.length === 1 ? key.toUpperCase() : key}`;
}
