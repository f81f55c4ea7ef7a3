import { usual } from './limits.ts';

/** How large what an expression gives can be. */
export interface Size {
  /** Things in it, where it is a list. */
  readonly items: number;
  readonly bytes: number;
  /** How far from 0 it is, where it is a number. */
  readonly most: number;
  /** All the texts that it can be, where they stand in the question. */
  readonly texts?: readonly string[];
  /** The number that it is, where it stands in the question. */
  readonly exact?: number;
  /** One of its things. */
  readonly of?: Size;
  /** Lists and maps within one another; 0 unless said. */
  readonly deep?: number;
  /** It depends on a parameter that has no value yet. */
  readonly open?: boolean;
}

/** Something of the graph. */
export const stored: Size = {
  items: usual.items,
  bytes: usual.bytes,
  most: Number.POSITIVE_INFINITY,
};
export const flag: Size = { items: 1, bytes: 8, most: 1 };
export const nothing: Size = { items: 0, bytes: 0, most: 0 };
/** What is known when the parameter has a value. */
export const later: Size = { ...stored, most: 1, open: true };

export const numberOf = (exact: number): Size => ({
  ...{ items: 1, bytes: 8, most: Math.abs(exact), exact },
});
export const upTo = (most: number, from: readonly Size[] = []): Size => ({
  ...{ items: 1, bytes: 8, most },
  ...openOf(from),
});
export const textOf = (text: string): Size => ({
  ...{ items: 1, bytes: text.length, most: Number.POSITIVE_INFINITY, texts: [text] },
});

export const listOf = (of: Size, items: number): Size => ({
  ...{ items, bytes: items * (of.bytes + 8), most: Number.POSITIVE_INFINITY, of },
  deep: deepest([of]) + 1,
  ...openOf([of]),
});

export const deepest = (sizes: readonly Size[]): number =>
  Math.max(0, ...sizes.map(({ deep = 0 }) => deep));

export const openOf = (sizes: readonly Size[]): { open?: boolean } =>
  sizes.some(({ open }) => open) ? { open: true } : {};

/** One of these. */
export function eitherOf(sizes: readonly Size[]): Size {
  const [first = nothing, ...others] = sizes;
  if (others.length === 0) return first;
  const largest = (of: (size: Size) => number) => Math.max(...sizes.map(of));
  const texts = sizes.every((size) => size.texts)
    ? sizes.flatMap((size) => size.texts ?? [])
    : undefined;
  const things = sizes.flatMap((size) => size.of ?? []);
  return {
    items: largest(({ items }) => items),
    bytes: largest(({ bytes }) => bytes),
    most: largest(({ most }) => most),
    deep: deepest(sizes),
    ...(texts && texts.length <= mostTexts ? { texts } : {}),
    ...(things.length > 0 ? { of: eitherOf(things) } : {}),
    ...openOf(sizes),
  };
}

const mostTexts = 200;

/** Both behind one another: of texts a text, of lists a list, of numbers their sum. */
export function together(a: Size, b: Size): Size {
  const texts =
    a.texts && b.texts ? a.texts.flatMap((x) => b.texts?.map((y) => x + y) ?? []) : undefined;
  const things = [a, b].flatMap((size) => size.of ?? []);
  return {
    items: a.items + b.items,
    bytes: a.bytes + b.bytes,
    most: a.most + b.most,
    deep: deepest([a, b]),
    ...(texts && texts.length <= mostTexts ? { texts } : {}),
    ...(a.exact !== undefined && b.exact !== undefined ? { exact: a.exact + b.exact } : {}),
    ...(things.length > 0 ? { of: eitherOf(things) } : {}),
    ...openOf([a, b]),
  };
}

/** What a parameter was given. */
export function valueSize(value: unknown): Size {
  if (typeof value === 'string') return textOf(value);
  if (typeof value === 'number') return numberOf(value);
  if (Array.isArray(value)) return listOf(eitherOf(value.map(valueSize)), value.length);
  return value === null || value === undefined ? nothing : stored;
}

const lengthOf = ([text = stored]: readonly Size[]): Size =>
  upTo(Math.max(text.items, text.bytes) * (text.of || text.texts ? 1 : 100), [text]);
const asIs = ([first = stored]: readonly Size[]): Size => first;
const thing = ([list = stored]: readonly Size[]): Size =>
  list.of ?? { ...stored, ...openOf([list]) };
const mapped =
  (change: (text: string) => string) =>
  ([text = stored]: readonly Size[]): Size =>
    text.texts ? { ...text, texts: text.texts.map(change) } : text;
const shortened = ([text = stored, ...lengths]: readonly Size[]): Size => {
  const { texts: _, ...rest } = text;
  return { ...rest, bytes: Math.min(text.bytes, lengths.at(-1)?.most ?? text.bytes) };
};
const counted = () => upTo(usual.counted);

/** How large what a function gives can be, by its name in small letters; of others nothing is known. */
export const functionSizes: Readonly<Record<string, (given: readonly Size[]) => Size>> = {
  size: lengthOf,
  char_length: lengthOf,
  character_length: lengthOf,
  length: () => upTo(usual.items),
  count: counted,
  degree: counted,
  collect: ([of = stored]) => ({
    ...listOf(of, usual.items),
    bytes: Math.max(of.bytes, usual.bytes),
  }),
  head: thing,
  last: thing,
  tail: asIs,
  reverse: asIs,
  coalesce: (given) => eitherOf(given),
  tolower: mapped((text) => text.toLowerCase()),
  toupper: mapped((text) => text.toUpperCase()),
  lower: mapped((text) => text.toLowerCase()),
  upper: mapped((text) => text.toUpperCase()),
  ltrim: asIs,
  rtrim: asIs,
  btrim: asIs,
  trim: asIs,
  tointeger: asIs,
  tofloat: asIs,
  abs: asIs,
  round: asIs,
  floor: asIs,
  ceil: asIs,
  sqrt: asIs,
  sign: () => flag,
  min: asIs,
  max: asIs,
  avg: asIs,
  left: shortened,
  right: shortened,
  substring: shortened,
  rand: () => flag,
  split: ([text = stored]) => ({
    ...listOf({ ...stored, bytes: 8 }, text.bytes),
    ...openOf([text]),
  }),
  replace: ([text = stored, old, other = stored]) => ({
    ...stored,
    bytes:
      text.bytes * Math.max(1, other.bytes / Math.max(1, (old?.texts ?? [' '])[0]?.length ?? 1)),
    ...openOf([text, other]),
  }),
  tostring: ([given = stored]) => ({
    ...stored,
    bytes: Math.max(given.bytes, 24),
    ...openOf([given]),
  }),
  range: ([from = nothing, to = stored, step]) => ({
    ...listOf(upTo(from.most + to.most), numbersBetween(from, to, step?.exact ?? 1)),
    ...openOf([from, to]),
  }),
};

function numbersBetween(from: Size, to: Size, step: number): number {
  const upwards = from.exact !== undefined && from.exact >= 0 && step > 0;
  const span =
    from.exact !== undefined && to.exact !== undefined
      ? Math.abs(to.exact - from.exact)
      : to.most + (upwards ? -(from.exact ?? 0) : from.most);
  return Math.max(0, Math.floor(span / Math.max(1, Math.abs(step)))) + 1;
}
