import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  parse,
} from 'graphql';
import { checkCost } from '../../../../server/edge/api/cost.ts';

type Field = GraphQLField<unknown, unknown>;

/** A question that asks one root field, with all that lies below it in a part of the schema. */
export interface Asking {
  readonly root: 'query' | 'mutation' | 'subscription';
  readonly field: Field;
  /** In braces; empty where the field gives a leaf. */
  readonly selection: string;
}

/** What arguments are filled with. */
export interface Given {
  /** Of entities first. */
  readonly ids: readonly string[];
  readonly words: string;
  /** How many entries of a list at the top. */
  readonly first?: number;
  /** Counted up: of each question other ids come first. */
  readonly at: number;
}

export const rootsOf = (schema: GraphQLSchema) =>
  (['query', 'mutation', 'subscription'] as const).flatMap((root) => {
    const { [root]: type } = {
      query: schema.getQueryType(),
      mutation: schema.getMutationType(),
      subscription: schema.getSubscriptionType(),
    };
    return type ? Object.values(type.getFields()).map((field) => ({ root, type, field })) : [];
  });

/**
 * Questions in which every field of every type stands: each field at the top with all of what it gives, and each type by
 * the shortest way that leads to it.
 */
export function askings(schema: GraphQLSchema): Asking[] {
  const all = rootsOf(schema).map(({ root, field }) => ({
    ...{ root, field },
    below: typesBelow(schema, getNamedType(field.type)),
  }));
  const shortest = new Map<string, number>();
  for (const { below } of all)
    for (const { type, way } of below)
      shortest.set(type.name, Math.min(way.length, shortest.get(type.name) ?? way.length));
  const shown = new Set<string>();
  return all.flatMap(({ root, field, below }): Asking[] => {
    const found = below.filter(({ type, way }) => {
      if (way.length === 0 || way.join() === 'nodes') return true;
      if (shown.has(type.name) || way.length > (shortest.get(type.name) ?? 0)) return false;
      return shown.add(type.name);
    });
    const selections = found.map(({ type, way }) => along(way, whole(schema, type)));
    const of = getNamedType(field.type);
    const plain = isCompositeType(of) ? leavesOf(schema, of) : '';
    return (selections.length > 0 ? selections : [plain]).map((selection) => ({
      ...{ root, field, selection },
    }));
  });
}

interface Below {
  readonly type: GraphQLObjectType;
  /** Opening words of the selection that leads there. */
  readonly way: readonly string[];
}

/** Every object type below, by the shortest way. */
function typesBelow(schema: GraphQLSchema, from: GraphQLNamedType): Below[] {
  const found: Below[] = [];
  const seen = new Set<string>();
  let waiting: { type: GraphQLNamedType; way: readonly string[] }[] = [{ type: from, way: [] }];
  while (waiting.length > 0) {
    const next: typeof waiting = [];
    for (const { type, way } of waiting) {
      if (isAbstractType(type)) {
        for (const one of schema.getPossibleTypes(type))
          next.push({ type: one, way: [...way, `... on ${one.name}`] });
        continue;
      }
      if (!isObjectType(type) || seen.has(type.name)) continue;
      seen.add(type.name);
      found.push({ type, way });
      for (const field of Object.values(type.getFields()))
        if (isCompositeType(getNamedType(field.type)))
          next.push({ type: getNamedType(field.type), way: [...way, called(field)] });
    }
    waiting = next;
  }
  return found;
}

const along = (way: readonly string[], last: string): string =>
  way.reduceRight((inner, step) => `{ __typename ${step} ${inner} }`, last);

/** All fields of a type: leaves as they are, of others the leaves. */
const whole = (schema: GraphQLSchema, type: GraphQLObjectType): string =>
  `{ __typename ${Object.values(type.getFields())
    .map((field) => {
      const of = getNamedType(field.type);
      return `${aliased(type, field)}${isCompositeType(of) ? ` ${leavesOf(schema, of)}` : ''}`;
    })
    .join(' ')} }`;

/** Fields of one name have other types in other types of an answer; so each has its own. */
const aliased = (type: GraphQLObjectType, field: Field): string =>
  `${type.name}_${field.name}: ${called(field)}`;

function leavesOf(schema: GraphQLSchema, of: GraphQLNamedType): string {
  const types = isAbstractType(of) ? schema.getPossibleTypes(of) : isObjectType(of) ? [of] : [];
  const leaves = types.map((type) => {
    const fields = Object.values(type.getFields()).filter(
      (field) => !isCompositeType(getNamedType(field.type)),
    );
    const names = fields.map((field) => aliased(type, field)).join(' ');
    return isAbstractType(of) ? `... on ${type.name} { ${names} }` : names;
  });
  return `{ __typename ${leaves.join(' ')} }`;
}

/** A field below the top, with the arguments that it has to have: few entries of each list. */
function called({ name, args }: Field): string {
  const given = args.flatMap((arg) => {
    const type = getNullableType(arg.type);
    if (arg.name === 'first' || arg.name === 'limit') return [`${arg.name}: 3`];
    if (arg.type === type) return [];
    if (isListType(type) && isEnumType(getNamedType(type)))
      return [`${arg.name}: [PHONE, EMAIL, IMAGE]`];
    if (isListType(type)) return [`${arg.name}: []`];
    if (isEnumType(type)) return [`${arg.name}: ${type.getValues()[0]?.name}`];
    return [`${arg.name}: ${JSON.stringify('phone:+77000009999')}`];
  });
  return given.length > 0 ? `${name}(${given.join(', ')})` : name;
}

/** The text of a question and its variables. */
export function questionOf({ root, field, selection }: Asking, given: Given) {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const [head, tail] = declared ? [` (${declared})`, `(${passed})`] : ['', ''];
  let next = given.at;
  const take = () => given.ids[next++ % given.ids.length] ?? '';
  const variables = Object.fromEntries(
    field.args.flatMap((arg) => {
      const value = argumentOf(arg, arg.name, given, take);
      return value === undefined ? [] : [[arg.name, value] as const];
    }),
  );
  return { query: `${root}${head} { ${field.name}${tail} ${selection} }`, variables };
}

/** Whether what is asked about is said by an id: then it is asked of each. */
export const asksById = ({ field }: Asking): boolean =>
  field.args.some(
    ({ type }) => getNamedType(type).name === 'ID' && !isListType(getNullableType(type)),
  );

type Declared = Pick<GraphQLArgument, 'type' | 'defaultValue'>;

/** Of a field that takes one of several the first is given; what need not be given is left out, but ids and words. */
function argumentOf(
  { type, defaultValue }: Declared,
  name: string,
  given: Given,
  take: () => string,
): unknown {
  const required = getNullableType(type) !== type;
  if (name === 'first') return given.first ?? 3;
  if (!required && (defaultValue !== undefined || !isListed(name))) return undefined;
  return filled(getNullableType(type), name, given, take);
}

/** What is given though it need not be. */
const isListed = (name: string): boolean => /^(about|of|holding|entities|initials)$/.test(name);

function filled(type: GraphQLInputType, name: string, given: Given, take: () => string): unknown {
  if (isListType(type)) {
    const of = getNullableType(type.ofType);
    if (getNamedType(of).name === 'ID') return given.ids.slice(0, 60);
    return [filled(of, name, given, take)];
  }
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const [one] = fields;
    if (type.isOneOf && one)
      return { [one.name]: filled(getNullableType(one.type), one.name, given, take) };
    return Object.fromEntries(
      fields.flatMap((field) => {
        const value = argumentOf(field, field.name, given, take);
        return value === undefined ? [] : [[field.name, value] as const];
      }),
    );
  }
  if (type.name === 'ID') return take();
  if (type.name === 'String') return name === 'initials' ? 'WK' : given.words;
  if (type.name === 'Int' || type.name === 'Float') return 1;
  if (type.name === 'Boolean') return true;
  if (type.name === 'JSON') return {};
  return type.name === 'Date' ? '2026-03-01' : '2026-03-01T10:00:00Z';
}

/** Whether a question costs no more than is answered. */
export function isAnswered(schema: GraphQLSchema, query: string, variables: object): boolean {
  try {
    checkCost({ schema, document: parse(query), variables: { ...variables } });
    return true;
  } catch {
    return false;
  }
}

/** `Ad.title`, of every field that a question names. */
export function fieldsIn(selection: string): string[] {
  return Array.from(
    selection.matchAll(/\b([A-Z]\w*?)_(\w+): \2/g),
    ([, type = '', field = '']) => `${type}.${field}`,
  );
}
