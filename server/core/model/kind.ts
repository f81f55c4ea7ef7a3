import type { KindName } from './kinds/index.ts';

/** What a kind of thing is: one file a kind, one declaration that everything else follows from. */

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

/** How kinds work together: two items of one group (two templates, two pictures) are not independent. */
export type ItemGroup = 'contact' | 'cluster' | 'template';

interface Resolution {
  readonly group: ItemGroup;
  /**
   * How fast faith in an identifier falls with the number of groups that hold it: the prior odds that it is
   * one owner's are 1 to ρ · (groups − 1).
   */
  readonly rho: number;
}

/** What a value is made of abroad; what is undefined is left out. */
type Said = Readonly<Record<string, PropertyValue | undefined>>;

/** What it is in the tools of others. */
interface Abroad {
  /** The type of entity of Maltego. */
  readonly maltego: string;
  /** An object of STIX 2.1 by its type, without id, times and those that it refers to. */
  readonly stix: (
    properties: Said,
    caption: string,
  ) => Readonly<Record<string, PropertyValue | Said | undefined>> & { readonly type: string };
  /** The schema of FollowTheMoney, and its properties. */
  readonly ftm: (properties: Said, caption: string) => readonly [schema: string, said: Said];
}

interface Russian {
  readonly title: string;
  readonly plural: string;
  /** After one, a few, many. */
  readonly forms: readonly [string, string, string];
}

/** How the chart of a document draws it; in points. */
interface Mark {
  readonly shape: string;
  readonly w: number;
  readonly h: number;
  readonly fill: string;
  readonly stroke: string;
  readonly sign?: string;
}

interface Colour {
  readonly fill: string;
  readonly stroke: string;
  readonly icon: string;
}

/** How pages draw it. Shape and icon differ for every kind: colour never stands alone. */
interface Look {
  readonly shape: string;
  /** In pixels. */
  readonly size: readonly [number, number];
  /** An outline of Tabler's icons (MIT, 24 x 24, stroked), as path data. */
  readonly icon: string;
  readonly colour: { readonly light: Colour; readonly dark: Colour };
  /** A second outline inside the first: many that are the same. */
  readonly double?: true;
  /** It is a picture, of which a blurred thumb is drawn. */
  readonly thumb?: true;
  /** The family beside which it is drawn, where that is not its own. */
  readonly as?: Family;
}

export interface KindDeclaration {
  /** With it ids begin. */
  readonly kind: string;
  /** The label in the graph, beside `Entity`. */
  readonly label: string;
  readonly title: string;
  readonly plural: string;
  /** What one of the kind is, in a sentence. */
  readonly description: string;
  readonly family: Family;
  /** Node properties beyond id, kind and caption, in the order in which panels show them. */
  readonly properties: Readonly<Record<string, PropertyDeclaration>>;
  /** Properties that no panel shows, for who writes a query. */
  readonly unshown?: Readonly<Record<string, string>>;
  /** Its word in a snapshot. Courts hold bundles that say it: it never changes, whatever the kind is called. */
  readonly snapshot: string;
  /** A redacted document tells it as it is. All others stand there as their title and a number. */
  readonly told?: true;
  /** It is known by its digits, however they are written. */
  readonly asNumber?: true;
  /** Who reads the ad can reach somebody by it. */
  readonly reaches?: true;
  /** The list of a capture's contacts in which sources name it. */
  readonly contactList?: string;
  /** What is typed into a search can be one: what it is called there, and how it is read. */
  readonly typed?: {
    readonly as: string;
    readonly read?: (raw: string) => ParsedValue | undefined;
    /** It is worth telling also where none is held: nothing else looks like it. */
    readonly sure?: true;
    /** It is also read where words stand around it. */
    readonly inWords?: true;
  };
  /** How it links ads in resolution; without it, it does not. */
  readonly resolution?: Resolution;
  readonly russian: Russian;
  /** Its class in CASE, and the facet and the property of it that hold its value. */
  readonly inCase: { readonly type: string; readonly facet?: string; readonly property?: string };
  readonly abroad: Abroad;
  readonly mark: Mark;
  readonly look: Look;
}

export interface Kind extends KindDeclaration {
  readonly kind: KindName;
}

/** Keeps the words of a declaration as types: the names of kinds follow from them. */
export const declare = <const Declared extends KindDeclaration>(kind: Declared): Declared => kind;

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
