/*
 * Types and fields of the API, in GraphQL's own notation: a type, a space, and what it means. `ads: 'Int! How many ads
 * hold it.'` gives the property `ads` of a row; TypeScript checks that the row has such a property, or that there is a
 * resolver that gives it. Types that are no scalars are called as in `types`: `entity: 'Entity What it is about.'` with
 * `types: { Entity }`.
 */

interface Scalars {
  readonly ID: string;
  readonly String: string;
  readonly Int: number;
  readonly Float: number;
  readonly Boolean: boolean;
  readonly DateTime: string;
  readonly Date: string;
  readonly JSON: unknown;
}
const scalars: Readonly<Record<keyof Scalars, true>> = {
  ID: true,
  String: true,
  Int: true,
  Float: true,
  Boolean: true,
  DateTime: true,
  Date: true,
  JSON: true,
};

export type MaybePromise<T> = T | Promise<T>;
type Nothing = null | undefined;

/** What a value of the type of this name is, given and taken. */
type OutputOf<Name, T> = Name extends keyof Scalars
  ? Scalars[Name]
  : Name extends keyof T
    ? T[Name] extends { readonly $inferType: infer Shape }
      ? Shape
      : never
    : never;
type InputOf<Name, T> = Name extends keyof Scalars
  ? Scalars[Name]
  : Name extends keyof T
    ? T[Name] extends { readonly $inferInput: infer Shape }
      ? Shape
      : never
    : never;

/** The part before the meaning: `[Int!]!`. */
export type Head<Written> = Written extends `${infer Of} ${string}` ? Of : never;

export type Output<Of, T> = Of extends `[${infer Name}!]!`
  ? readonly OutputOf<Name, T>[]
  : Of extends `[${infer Name}!]`
    ? readonly OutputOf<Name, T>[] | Nothing
    : Of extends `${infer Name}!`
      ? OutputOf<Name, T>
      : OutputOf<Of, T> | Nothing;
export type Input<Of, T> = Of extends `[${infer Name}!]!`
  ? InputOf<Name, T>[]
  : Of extends `[${infer Name}!]`
    ? InputOf<Name, T>[] | Nothing
    : Of extends `${infer Name}!`
      ? InputOf<Name, T>
      : InputOf<Of, T> | Nothing;

const notation = /^(\[?)(\w+)(!?)\]?(!?) (.*)$/s;

/** `[Entity!]! What it is about.`, in its parts. @throws where no type is called so */
export function parsed(written: string, types: object | undefined) {
  const [, list, name = '', first, last, description] = notation.exec(written) ?? [];
  const type = name in scalars ? name : (types as Record<string, unknown> | undefined)?.[name];
  if (!type) throw new Error(`No type is called so: ${written}`);
  return { type: list ? [type] : type, filled: Boolean(list ? last : first), description };
}
