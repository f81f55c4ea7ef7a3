import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { may, type Right, rightOf } from '../../access/index.ts';
import { coarse, leftOut } from '../../redaction/index.ts';
import type { Context } from '../context.ts';
import { maskedError } from './masked-errors.ts';
import { type Masks, refusal, toldSteps } from './masks.ts';
import { type MaskName, maskOfName, plainFields } from './table.ts';

type Field = GraphQLField<unknown, Context>;
type Resolve = GraphQLFieldResolver<unknown, Context>;
type Args = Readonly<Record<string, unknown>>;

const aboutPeople: ReadonlySet<Right> = new Set(['enter', 'audit', 'administer']);

/** Whether what a field at the top answers says nothing of what was captured; the workspace names its platforms. */
const isAboutPeople = (type: string, name: string): boolean =>
  name !== 'workspace' && aboutPeople.has(rightOf(type, name));

/** Puts the masks before every field: whoever may read notices nothing of it. */
export function masked(schema: GraphQLSchema): GraphQLSchema {
  const data = dataTypes(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const idOf = type.getFields().id?.resolve ?? type.getFields().ad?.resolve;
    for (const field of Object.values(type.getFields()))
      wrap(schema, type, field, { data, idOf: idOf as Resolve | undefined });
  }
  return schema;
}

interface Around {
  readonly data: ReadonlySet<GraphQLNamedType>;
  /** Gives the id of the row that the field is of. */
  readonly idOf: Resolve | undefined;
}

function wrap(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: Field,
  { data, idOf }: Around,
): void {
  const { resolve, subscribe, args } = field;
  if (!resolve) return;
  const atTop = rootsOf(schema).has(type);
  const right = atTop ? rightOf(type.name, field.name) : undefined;
  const isData = atTop ? !isAboutPeople(type.name, field.name) : data.has(type);
  const mask = isData ? maskOf(type, field) : 'plain';
  const isEntity = data.has(getNamedType(field.type)) && isEntityType(schema, field);
  const asked = (given: Args, { masks, actor }: Context): Args => {
    // Whoever may not ask it at all is told so first.
    if (!masks || (right !== undefined && !may(actor, right))) return given;
    if (isData) return bare(args, given, masks);
    // A cursor stands under seal, whatever the list is of.
    return typeof given.after === 'string' ? { ...given, after: masks.opened(given.after) } : given;
  };
  field.resolve = (row, given, context, info) => {
    const { masks } = context;
    // Names and addresses of people are no values.
    if (!masks || !isData) return resolve(row, asked(given, context), context, info);
    if (masks.isBlind && isEntity && !atTop) return null;
    return guarded(async () => {
      const value = await resolve(row, asked(given, context), context, info);
      if (value === null || value === undefined || mask === 'plain') return value;
      const id = mask === 'caption' ? await idOf?.(row, {}, context, info) : undefined;
      return each(value, (one) => behind(masks, mask, one, { id, row }));
    });
  };
  if (subscribe)
    field.subscribe = (row, given, context, info) =>
      context.masks
        ? guarded(async () => subscribe(row, asked(given, context), context, info))
        : subscribe(row, given, context, info);
}

async function guarded<Given>(run: () => Promise<Given>): Promise<Given> {
  try {
    return await run();
  } catch (error) {
    throw maskedError(error);
  }
}

const each = (value: unknown, change: (one: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map((one) => each(one, change)) : change(value);

const rootsOf = (schema: GraphQLSchema): ReadonlySet<unknown> =>
  new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);

function isEntityType(schema: GraphQLSchema, field: Field): boolean {
  const of = getNamedType(field.type);
  return (
    of.name === 'Entity' ||
    (isObjectType(of) && of.getInterfaces().some(({ name }) => name === 'Entity')) ||
    (isAbstractType(of) && schema.getPossibleTypes(of).some(({ name }) => name === 'Ad'))
  );
}

/** Types in which values of the graph can stand: all that a question about more than people comes to. */
function dataTypes(schema: GraphQLSchema): ReadonlySet<GraphQLNamedType> {
  const found = new Set<GraphQLNamedType>();
  const follow = (type: GraphQLNamedType): void => {
    if (found.has(type)) return;
    found.add(type);
    if (isAbstractType(type)) for (const one of schema.getPossibleTypes(type)) follow(one);
    if (isObjectType(type)) {
      for (const one of type.getInterfaces()) follow(one);
      for (const field of Object.values(type.getFields())) follow(getNamedType(field.type));
    }
  };
  for (const root of rootsOf(schema))
    if (isObjectType(root))
      for (const field of Object.values(root.getFields()))
        if (!isAboutPeople(root.name, field.name)) follow(getNamedType(field.type));
  return found;
}

/** What becomes of what a field gives. */
export function maskOf(type: GraphQLObjectType, field: Field): MaskName {
  const of = getNamedType(field.type);
  if (!isLeafType(of) || !isScalarType(of)) return 'plain';
  if (plainFields.has(`${type.name}.${field.name}`)) return 'plain';
  if (type.name === 'Property') return 'property';
  if (of.name === 'ID') return 'id';
  if (of.name === 'JSON') return 'json';
  if (of.name === 'DateTime') return 'time';
  const byName = maskOfName[field.name];
  if (of.name === 'Float') return byName === 'place' ? byName : 'plain';
  return of.name === 'String' ? (byName ?? 'words') : 'plain';
}

function behind(
  masks: Masks,
  mask: MaskName,
  value: unknown,
  { id, row }: { readonly id: unknown; readonly row: unknown },
): unknown {
  const text = String(value);
  switch (mask) {
    case 'plain':
      return value;
    case 'id':
      return masks.id(text);
    case 'json':
      return masks.json(value);
    case 'time':
      return `${coarse(text, 'days')}T00:00:00.000Z`;
    case 'place':
      return null;
    case 'seal':
      return masks.seal(text);
    case 'step':
      return toldSteps(text);
    case 'caption':
      return typeof id === 'string' ? masks.caption(id, text) : leftOut;
    case 'property':
      return (row as { readonly name?: string }).name === 'country' ? value : leftOut;
    case 'words':
      return text === '' ? '' : leftOut;
    default:
      return masks.named(mask, text);
  }
}

/** The arguments as they stand behind their masks. */
function bare(declared: readonly GraphQLArgument[], given: Args, masks: Masks): Args {
  const types = new Map(declared.map(({ name, type }) => [name, type]));
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const type = types.get(name);
      return [name, type ? bareOf(type, value, name, masks) : value];
    }),
  );
}

function bareOf(of: GraphQLInputType, value: unknown, at: string, masks: Masks): unknown {
  if (value === null || value === undefined) return value;
  const type = getNullableType(of);
  if (isListType(type))
    return (value as readonly unknown[]).map((one) => bareOf(type.ofType, one, at, masks));
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => {
        const field = fields[name];
        return [name, field ? bareOf(field.type, part, `${at}.${name}`, masks) : part];
      }),
    );
  }
  if (type.name === 'ID' || type.name === 'String') return masks.given(String(value), at);
  if (type.name === 'JSON') throw refusal(at);
  return value;
}
