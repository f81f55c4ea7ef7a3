import { LetterError } from './letter-errors.ts';

/** What a letter says of one capture: where and when, never what stood in it. */
export interface LetterCapture {
  /** From 1. */
  readonly number: string;
  /** As captured; the ad's own name where there was none. */
  readonly address: string;
  readonly ad: string;
  readonly capturedAt: string;
  readonly sha256: string;
}

/** What a letter says once. */
export type LetterFields = Readonly<
  Record<'platform' | 'office' | 'reference' | 'date' | 'authority' | 'reason' | 'count', string>
>;

const BLOCK = /\{\{#captures\}\}\n?([\s\S]*?)\{\{\/captures\}\}\n?/g;

/**
 * Fills a template: `{{name}}` is replaced, and what stands between `{{#captures}}` and `{{/captures}}` comes once for
 * each capture. Values are put in as they are, and nothing in them is filled again.
 * @throws LetterError `template` naming what it asks for and is not known
 */
export function fill(
  template: string,
  fields: LetterFields,
  captures: readonly LetterCapture[],
): string {
  const parts: string[] = [];
  let from = 0;
  for (const block of template.matchAll(BLOCK)) {
    parts.push(filled(template.slice(from, block.index), fields));
    for (const capture of captures) parts.push(filled(block[1] ?? '', { ...fields, ...capture }));
    from = block.index + block[0].length;
  }
  if (from === 0)
    throw new LetterError(
      'template',
      'The template has no list of captures',
      'Put {{#captures}} and {{/captures}} around what is to be said of each.',
    );
  return [...parts, filled(template.slice(from), fields)].join('');
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{([^}]*)\}\}/g, (_, asked: string) => {
    const name = asked.trim();
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value !== undefined) return value;
    throw new LetterError(
      'template',
      `The template asks for {{${name}}}, which is not known`,
      `Known are ${Object.keys(values).join(', ')}; of a capture also number, address, ad, capturedAt, sha256.`,
    );
  });
}
