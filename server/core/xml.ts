/** The one way to write XML. */

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Escapes for XML 1.0; what XML cannot hold at all (control characters) is written [U+0001]. */
export function xmlText(text: string): string {
  return text
    .replace(/[&<>"\t\n\r]/g, (character) => signs[character] ?? character)
    .replace(
      /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
      (character) =>
        `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}

export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Markup that is finished: a plain text is no markup until it is escaped. */
export interface Xml {
  readonly markup: string;
}

/** An element; attributes that are undefined are left out, texts are escaped. */
export function xml(
  name: string,
  attributes: XmlAttributes = {},
  content: string | readonly Xml[] = [],
): Xml {
  const own = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`],
  );
  const inner = typeof content === 'string' ? xmlText(content) : content.map((one) => one.markup);
  const text = typeof inner === 'string' ? inner : inner.join('');
  return {
    markup: text === '' ? `<${name}${own.join('')}/>` : `<${name}${own.join('')}>${text}</${name}>`,
  };
}

/** A whole file, a line for each element under the root. */
export function* xmlFile(
  name: string,
  attributes: XmlAttributes,
  content: Iterable<Xml>,
): Generator<string> {
  const open = xml(name, attributes).markup;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${open.slice(0, -2)}>\n`;
  for (const { markup } of content) yield `${markup}\n`;
  yield `</${name}>\n`;
}
