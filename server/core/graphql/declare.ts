import type {
  GenericInputFieldRef as InputRef,
  InputShapeFromFields,
  OneOfInputShapeFromFields,
} from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import { rightOf } from '../access/index.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { type Head, type Input, type MaybePromise, type Output, parsed } from './notation.ts';
import type { TypeOf } from './paging.ts';

/** How GraphQL names a value of an enum: `weak-here` is `WEAK_HERE`. */
const enumName = (value: string): string => value.replace(/[-+]/g, '_').toUpperCase();

/** A type whose values are a few, each with what it means. */
export function enumOf<Value extends string>(
  name: string,
  of: { readonly description: string; readonly values: Readonly<Record<Value, string>> },
) {
  const meanings = Object.entries(of.values) as [Value, string][];
  const values = meanings.map(([value, description]) => [enumName(value), { value, description }]);
  return builder.enumType(name, {
    ...of,
    values: Object.fromEntries(values) as Record<string, { value: Value }>,
  });
}

type Written = Readonly<Record<string, string>>;

/** Those of the fields that are a property of the row. */
type Held<Row, F, T> = {
  [K in keyof F]: K extends keyof Row
    ? Awaited<Row[K]> extends Output<Head<F[K]>, T>
      ? K
      : never
    : never;
}[keyof F];

type Resolver<Row, Args, Given> = (
  row: Row,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => MaybePromise<Given>;
type Resolvers<Row, F, T, Names extends keyof F> = {
  readonly [K in Names]: Resolver<Row, object, Output<Head<F[K]>, T>>;
};
/** A resolver for each field that the row does not hold; where it holds it, one may say it otherwise. */
type Resolved<Row, F, T> = [Exclude<keyof F, Held<Row, F, T>>] extends [never]
  ? { readonly resolve?: Partial<Resolvers<Row, F, T, keyof F>> }
  : {
      readonly resolve: Resolvers<Row, F, T, Exclude<keyof F, Held<Row, F, T>>> &
        Partial<Resolvers<Row, F, T, Held<Row, F, T> & keyof F>>;
    };

type Fields<Row, F, T, Of = Row> = {
  readonly types?: T;
  /** What the fields are read from, where that is not the row itself. */
  readonly from?: From<Row, Of>;
  readonly fields: F;
  /** What a field costs that does not cost the usual. */
  readonly complexity?: { readonly [K in keyof F]?: Cost };
} & Resolved<NoInfer<Of>, F, T>;
type From<Row, Of> = (row: Row, context: Context) => MaybePromise<Of>;

type About<Row> = {
  readonly description: string;
  readonly interfaces?: readonly object[];
  readonly isTypeOf?: (value: unknown) => boolean;
  readonly resolveType?: (row: Row) => string;
};

/** A type of the API, not yet implemented, whose rows are such. */
export const objectRef = <Row>(name: string) => builder.objectRef<Row>(name);
export const interfaceRef = <Row>(name: string) => builder.interfaceRef<Row>(name);

/** A type whose rows are such, implemented or not. */
export interface Ref<Row> {
  readonly $inferType: Row;
  readonly name: string;
}

/** Says what a type is and which fields it has. */
export function implement<Row, const F extends Written, T extends object = object>(
  ref: Ref<Row>,
  { description, interfaces, isTypeOf, resolveType, ...of }: About<Row> & Fields<Row, F, T>,
): TypeOf<Row> {
  const options = { description, interfaces, isTypeOf, resolveType } as object;
  const type = (ref as ReturnType<typeof builder.objectRef<Row>>).implement(options);
  extend(type, of as unknown as Fields<Row, F, T>);
  return type;
}

/** Adds fields to a type that is declared elsewhere. */
export function extend<Row, const F extends Written, T extends object = object, Of = Row>(
  ref: Ref<Row>,
  { types, from, fields, complexity = {}, resolve = {} }: Fields<Row, F, T, Of>,
): void {
  const resolvers = resolve as Readonly<Record<string, Resolver<Of, object, unknown>>>;
  const costs = complexity as Readonly<Record<string, Cost>>;
  for (const [name, written] of Object.entries(fields)) {
    const options = {
      ...output(written, types),
      resolve: reading(from, resolvers[name] ?? property(name)),
    };
    add(ref, name, name in costs ? { ...options, complexity: costs[name] } : options);
  }
}

const property = (name: string) => (row: unknown) =>
  (row as Readonly<Record<string, unknown>>)[name];

const reading = <Row, Of>(
  from: From<Row, Of> | undefined,
  resolve: Resolver<Of, object, unknown>,
): Resolver<Row, object, unknown> =>
  from
    ? async (row, args, context, info) => resolve(await from(row, context), args, context, info)
    : (resolve as unknown as Resolver<Row, object, unknown>);

type Argument = string | InputRef<unknown> | Usual<string>;
type Arguments = Readonly<Record<string, Argument>>;

type InputRefs = Readonly<Record<string, InputRef<unknown>>>;
type RefsOf<A, T> = {
  [K in keyof A]: A[K] extends string
    ? InputRef<Input<Head<A[K]>, T>>
    : A[K] extends Usual<infer Written>
      ? InputRef<Input<Head<Written>, T>>
      : A[K];
};
type Given<A, T> =
  RefsOf<A, T> extends infer Refs extends InputRefs ? InputShapeFromFields<Refs> : never;

interface Usual<W extends string> {
  readonly written: W;
  readonly defaultValue: unknown;
}

/** An argument that has this value where none is given. */
export const usually = <const W extends string>(defaultValue: unknown, written: W): Usual<W> => ({
  written,
  defaultValue,
});

type Cost = number | { readonly field: number; readonly multiplier: number };

/** Pages of a list, as `paging` and its like make them. */
interface Paging {
  readonly args: Readonly<Record<string, InputRef<unknown>>>;
  readonly complexity: (asked: never) => Cost;
  readonly asked: (asked: never) => unknown;
}
/** Beside its arguments the resolver of a list gets the page that is asked for. */
type Paged<P> = P extends Paging ? { readonly page: ReturnType<P['asked']> } : object;

interface Field<Row, G, T, A, P, Of = Row> {
  /** What it gives, and what that means. */
  readonly gives: G;
  readonly types?: T;
  readonly from?: From<Row, Of>;
  readonly args?: A;
  /** Of a list that is given page by page; they say what the field costs. */
  readonly pages?: P;
  readonly complexity?: Cost | ((args: Given<A, T>) => Cost);
  readonly resolve: Resolver<NoInfer<Of>, Given<A, T> & Paged<P>, Output<Head<G>, T>>;
}

/** Adds one field to a type; it may take arguments, and have a cost of its own. */
export function field<
  Row,
  const G extends string,
  T extends object = object,
  const A extends Arguments = Readonly<Record<never, never>>,
  P extends Paging | undefined = undefined,
  Of = Row,
>(ref: Ref<Row>, name: string, of: Field<Row, G, T, A, P, Of>): void {
  const { gives, types, from, args, pages, ...rest } = of;
  const resolve = reading(from, of.resolve as Resolver<Of, object, unknown>);
  add(ref, name, {
    ...output(gives, types),
    args: builder.args((t) => ({ ...inputs(t as Inputs, args, types), ...pages?.args })),
    ...(pages ? { complexity: pages.complexity } : {}),
    ...rest,
    resolve: pages ? paged(pages, resolve) : resolve,
  });
}

const paged =
  <Row>({ asked }: Paging, resolve: Resolver<Row, object, unknown>): typeof resolve =>
  (row, args, context, info) =>
    resolve(row, { ...args, page: asked(args as never) }, context, info);

type Root = <
  const G extends string,
  T extends object = object,
  const A extends Arguments = Readonly<Record<never, never>>,
  P extends Paging | undefined = undefined,
>(
  name: string,
  field: Field<unknown, G, T, A, P>,
) => void;
const asked: Ref<unknown> = { $inferType: undefined, name: 'Query' };
const changed: Ref<unknown> = { $inferType: undefined, name: 'Mutation' };

/** Adds something that can be asked. */
export const query: Root = (name, of) => field(asked, name, of);
/** Adds something that can be changed. */
export const mutation: Root = (name, of) => field(changed, name, of);

type InputFields<F, T> = RefsOf<F, T> extends infer Refs extends InputRefs ? Refs : never;

interface InputOptions<F, T, One> {
  readonly description: string;
  /** Exactly one of its fields is to be given. */
  readonly isOneOf?: One;
  readonly types?: T;
  readonly fields: F;
}

/** A type of arguments. */
export function input<
  const F extends Arguments,
  T extends object = object,
  One extends boolean = false,
>(name: string, { types, fields, ...about }: InputOptions<F, T, One>) {
  type Shape = true extends One
    ? OneOfInputShapeFromFields<InputFields<F, T>>
    : InputShapeFromFields<InputFields<F, T>>;
  const ref = builder.inputType(name, {
    ...about,
    fields: (t) => inputs(t as Inputs, fields, types),
  });
  return ref as unknown as InputRef<Shape> & { readonly $inferInput: Shape };
}

function output(written: string, types: object | undefined) {
  const { filled, ...of } = parsed(written, types);
  return { ...of, nullable: !filled };
}

interface Inputs {
  field(options: object): InputRef<unknown>;
}

const inputs = (t: Inputs, of: Arguments = {}, types?: object): InputRefs =>
  Object.fromEntries(
    Object.entries(of).map(([name, one]) => {
      if (typeof one !== 'string' && !('written' in one)) return [name, one];
      const { written, ...usual } = typeof one === 'string' ? { written: one } : one;
      const { filled, ...type } = parsed(written, types);
      return [name, t.field({ ...type, ...usual, required: filled })];
    }),
  );

/** What it is given was checked above, so Pothos need not know the types again. */
function add(ref: Ref<unknown>, name: string, options: object): void {
  const atTop = ref === asked || ref === changed;
  const of = atTop ? { ...options, authScopes: { may: rightOf(ref.name, name) } } : options;
  const field = (t: unknown) => (t as { field(of: object): never }).field(of);
  const { kind } = ref as { readonly kind?: string };
  if (ref === asked) builder.queryField(name, field);
  else if (ref === changed) builder.mutationField(name, field);
  else if (kind === 'Interface') builder.interfaceField(ref as never, name, field);
  else builder.objectField(ref as never, name, field);
}
