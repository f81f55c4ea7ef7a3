/** Longer than this is a page and no word on it. */
const longest = 160;

/** What stands under the pointer, or has the focus: words of it that the glossary knows are explained. */
export function pointedAt(): string {
  const hovered = [...document.querySelectorAll(':hover')].reverse();
  // An icon says nothing: what it stands in does.
  return hovered.map(textOf).find((text) => text !== '') ?? textOf(document.activeElement);
}

function textOf(element: Element | null): string {
  if (!(element instanceof HTMLElement) || element === document.body) return '';
  const named = element.getAttribute('aria-label') ?? '';
  const text = `${written(element)} ${named}`.trim();
  return text.length <= longest ? text : '';
}

/** What stands side by side is not one word. */
function written(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts.join(' ');
}
