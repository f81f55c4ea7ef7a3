/** What a kind of thing is: one file a kind, one declaration that everything else follows from. */

export const kindNames = [
  'ad',
  'phone',
  'email',
  'payment',
  'handle',
  'site',
  'image',
  'cluster',
  'template',
  'platform',
  'place',
  'country',
  'network',
] as const;

export type KindName = (typeof kindNames)[number];

/** Sources were captured, identifiers can link, context says where it was. */
export type Family = 'source' | 'identifier' | 'context';

export type PropertyType = 'text' | 'integer' | 'number' | 'boolean' | 'time';

/** The few values of a property, each with what it means. */
export interface OneOf {
  readonly name: string;
  readonly description: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface PropertyDeclaration {
  readonly title: string;
  /** What it is, in a sentence that stands by itself, with its unit. */
  readonly description: string;
  readonly type: PropertyType;
  /** Of a time: the property that says how exactly it is known, `instant` or `day`. */
  readonly precision?: string;
  /** Of a text that is one of a few: how these are called together, and which there are. */
  readonly oneOf?: OneOf;
}

export type PropertyValue = string | number | boolean;
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface Kind {
  readonly kind: KindName;
  /** The label in the graph, beside `Entity`. */
  readonly label: string;
  readonly title: string;
  readonly plural: string;
  /** What one of the kind is, in a sentence. */
  readonly description: string;
  readonly family: Family;
  /** Node properties beyond id, kind and caption, in the order in which panels show them. */
  readonly properties: Readonly<Record<string, PropertyDeclaration>>;
  /**
   * How well one value tells sellers apart before anything is counted, 0..1.
   * Resolution replaces it by measured informativeness.
   */
  readonly specificity: number;
  /** The neutral label of the n-th thing of this kind in a redacted document. */
  redact(n: number): string;
}

/** A node as it is written to the graph. */
export interface EntityRecord {
  readonly kind: KindName;
  readonly id: string;
  readonly caption: string;
  readonly properties: Properties;
}

/** An identifier read from something written: the entity and how the reading went. */
export interface ParsedValue {
  readonly entity: EntityRecord;
  /** What normalisation did, in words, in order. */
  readonly steps: readonly string[];
  /** 0..1: how sure the reading is, not how telling the identifier is. */
  readonly confidence: number;
}

/** Hints that a reading may use, always named in its steps when they decided anything. */
export interface ParseHints {
  /** ISO 3166-1 alpha-2 country of the platform or the capture. */
  readonly country?: string | undefined;
}

/** Splits `phone:+77000000001` into kind and key; undefined when the prefix is no kind. */
export function parseEntityId(id: string): { kind: KindName; key: string } | undefined {
  const colon = id.indexOf(':');
  const kind = colon > 0 ? kindNames.find((name) => name === id.slice(0, colon)) : undefined;
  const key = id.slice(colon + 1);
  return kind && key !== '' ? { kind, key } : undefined;
}
