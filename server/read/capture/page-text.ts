import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** A parsed page; linkedom's document, as far as it is used here. */
export type PageDocument = ReturnType<typeof parseHTML>['document'];

const unseen = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'HEAD',
  'TITLE',
  'SVG',
  'IFRAME',
  'OBJECT',
]);
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL OPTION P PRE SECTION SUMMARY TABLE TBODY TR UL'.split(
    ' ',
  ),
);
const cells = new Set(['TD', 'TH']);
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

type Step = { readonly node: ChildNode } | { readonly after: string };

/** What a reader of the page would see as words: a line a block, without hidden elements, scripts and styles. */
export function visibleText(root: Node): string {
  const parts: string[] = [];
  // By hand, since a page nested deep enough would overflow the stack.
  const steps: Step[] = [{ node: root as ChildNode }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('after' in step) {
      parts.push(step.after);
      continue;
    }
    const { node } = step;
    if (node.nodeType === 3) parts.push((node.textContent ?? '').replace(/\s+/g, ' '));
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) continue;
    const { tag, shown, own } = seen(node);
    if (!shown) continue;
    parts.push(own);
    if (blocks.has(tag)) {
      parts.push('\n');
      if (tag !== 'BR' && tag !== 'HR') steps.push({ after: '\n' });
    } else if (cells.has(tag)) steps.push({ after: '\t' });
    for (let child = node.lastChild; child; child = child.previousSibling)
      steps.push({ node: child });
  }
  return tidy(parts.join(''));
}

/** linkedom gives elements outside any root, and all of them are read. */
function seen(node: ChildNode): { tag: string; shown: boolean; own: string } {
  if (node.nodeType !== 1) return { tag: '', shown: true, own: '' };
  const element = node as ChildNode & Element;
  const tag = element.tagName.toUpperCase();
  const hidden =
    unseen.has(tag) ||
    element.hasAttribute('hidden') ||
    hiddenStyle.test(element.getAttribute('style') ?? '');
  const filled =
    tag === 'INPUT' &&
    /^(?:text|tel|email|url|button|submit|)$/i.test(element.getAttribute('type') ?? '');
  return { tag, shown: !hidden, own: filled ? (element.getAttribute('value') ?? '') : '' };
}

const tidy = (text: string) =>
  text
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const mostContacts = 500;

/** What may be a way to reach somebody: a run of digits, an address, a name after an at sign. */
const contactLike =
  /(?:\p{Nd}[\s().·/–-]*){5,}|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|@[\p{L}\p{N}_.]{3,}|(?<![\p{L}\p{N}-])[\p{L}\p{N}-]+\.(?:com|net|org|me|ru|kz|example|test|[a-z]{2})\b\S*/gu;

/**
 * The text of a page: the article that readability finds, unless anything contact-like of the page is
 * missing from it. Ads are short and their contacts stand outside the "article", so completeness goes
 * before beauty: then it is all that is visible.
 */
export function pageText(html: string, document: PageDocument): string {
  const whole = visibleText(document as unknown as Node);
  const article = articleText(html);
  if (article === undefined || article.length * 3 < whole.length) return whole;
  const bare = (text: string) => text.replace(/\s+/g, '');
  const kept = bare(article);
  const contacts = whole.match(contactLike) ?? [];
  // So many are a list of ads, and no article.
  if (contacts.length > mostContacts) return whole;
  const lost = contacts.some((contact) => !kept.includes(bare(contact)));
  return lost ? whole : article;
}

/** Readability takes its document apart, so it is given one of its own. */
function articleText(html: string): string | undefined {
  try {
    const { document } = parseHTML(html);
    const found = new Readability(document as unknown as Document, { charThreshold: 200 }).parse();
    if (!found?.content) return undefined;
    return visibleText(
      parseHTML(`<html><body>${found.content}</body></html>`).document as unknown as Node,
    );
  } catch {
    // A page that it cannot digest is still read as what is visible.
    return undefined;
  }
}
