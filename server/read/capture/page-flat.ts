/** Elements without an end, and those that the next of their kind ends. */
const neverDeep = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd td th tr tbody option'.split(
    ' ',
  ),
);
/** Real pages are some thirty deep; beyond this the tree costs more than it tells. */
const deepest = 300;
/** Real pages have some thousand tags. */
const mostTags = 30_000;

const anyTag = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi;

/**
 * A page that is nested or crowded beyond reason, as a page without structure: its words, its links and what it
 * says of itself stay. Any other page as it is. Takes time in proportion to the page's length.
 */
export function withoutDepth(html: string): string {
  let depth = 0;
  let most = 0;
  let tags = 0;
  for (const [, end, name = ''] of html.matchAll(anyTag)) {
    tags += 1;
    if (neverDeep.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (end ? -1 : 1));
    most = Math.max(most, depth);
  }
  return most > deepest || tags > mostTags ? flat(html) : html;
}

const unread = ['script', 'style', 'template', 'noscript', 'svg'];
const speaking = new Set(['a', 'area', 'base', 'img', 'link', 'meta']);
/** What is looked at of one page, of each kind of tag. */
const mostLinks = 2_000;

function flat(html: string): string {
  const title = /<title\b[^<>]*>([^<]{0,1000})/i.exec(html)?.[1] ?? '';
  let kept = '';
  let count = 0;
  for (const [tag, end, name = ''] of html.matchAll(anyTag)) {
    if (end || !speaking.has(name.toLowerCase()) || count >= mostLinks) continue;
    count += 1;
    kept += /^(?:a)$/i.test(name) ? `${tag}</a>` : tag;
  }
  const spoken = unread.reduce(
    (text, name) =>
      withoutSpans(text, new RegExp(`<${name}\\b`, 'gi'), new RegExp(`</${name}`, 'gi')),
    withoutSpans(html, /<!--/g, /-->/g),
  );
  const words = spoken.replace(anyTag, '\n').replace(/-->/g, ' ');
  return `${
    html
      .slice(0, 16_384)
      .match(/<!--[\s\S]*?-->/g)
      ?.join('') ?? ''
  }<html><head><title>${title}</title></head><body><pre>${words.replaceAll('<', '&lt;')}</pre>${kept}</body></html>`;
}

/** Leaves out what stands between a beginning and its end; a beginning without an end stays. One walk. */
function withoutSpans(text: string, begin: RegExp, end: RegExp): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    begin.lastIndex = from;
    const start = begin.exec(text)?.index;
    if (start === undefined) break;
    end.lastIndex = start;
    const stop = end.exec(text)?.index;
    if (stop === undefined) break;
    parts.push(text.slice(from, start), '\n');
    from = stop;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
