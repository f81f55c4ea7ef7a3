import { complexityFromQuery } from '@pothos/plugin-complexity';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getIntrospectionQuery,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isObjectType,
  Kind,
  parse,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { apiError } from '../../core/graphql/index.ts';

/** What a request may cost. A neighbourhood of 500 with all its fields fits; lists multiplied with lists do not. */
export const costLimits = { complexity: 60_000, depth: 14, breadth: 500 } as const;

/** A request as it is about to be run. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/**
 * Adds up what a request would cost before any of it is run: its fields, `__typename` among them, by the kinds and
 * numbers of what they give; and of what it asks about the schema, every field that the answer would hold.
 * @throws LIMIT where it is too much
 */
export function checkCost(asked: Asked): void {
  const { schema, document, variables } = asked;
  const operation = getOperationAST(document, asked.operationName);
  // What cannot be run at all is refused with every reason by who would run it.
  const type = operation && schema.getRootType(operation.operation);
  if (!operation || !type) return;
  const given = { ...variables };
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (!coerced) return;
  const definitions = document.definitions.filter(
    (one) => one === operation || one.kind === Kind.FRAGMENT_DEFINITION,
  );
  const cost = complexityFromQuery({ ...document, definitions }, { schema, variables: given });
  const { complexity, depth, breadth } = costLimits;
  if (cost.depth > depth) throw tooMuch(`it is ${cost.depth} levels deep, of ${depth}`);
  if (cost.breadth > breadth) throw tooMuch(`it names ${cost.breadth} fields, of ${breadth}`);
  if (cost.complexity > complexity)
    throw tooMuch(
      `it costs ${Math.ceil(cost.complexity).toLocaleString('en')}, of ${complexity.toLocaleString('en')}`,
    );
  const about = new SchemaAnswer(asked, coerced, mostAbout(schema));
  about.count(operation.selectionSet, type, undefined);
}

const tooMuch = (how: string) =>
  apiError(
    'LIMIT',
    `The question asks for too much at once: ${how} that are answered.`,
    'Ask for fewer fields, fewer levels or smaller limits.',
  );

/** The fields of an answer about the schema, counted one by one until they are too many. */
class SchemaAnswer {
  fields = 0;
  readonly #asked: Asked;
  readonly #variables: Record<string, unknown>;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #most: number;

  constructor(asked: Asked, variables: Record<string, unknown>, most: number) {
    this.#asked = asked;
    this.#variables = variables;
    this.#most = most;
    this.#fragments = new Map(
      asked.document.definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    );
  }

  /**
   * @param type of `source`
   * @param source a part of the schema; undefined at the top of a request, where only questions about the schema count
   */
  count(selections: SelectionSetNode, type: GraphQLObjectType, source: unknown): void {
    for (const one of selections.selections) {
      if (one.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = this.#fragments.get(one.name.value);
        if (fragment) this.count(fragment.selectionSet, type, source);
        continue;
      }
      if (one.kind === Kind.INLINE_FRAGMENT) {
        this.count(one.selectionSet, type, source);
        continue;
      }
      const field =
        source === undefined ? atTop.get(one.name.value) : type.getFields()[one.name.value];
      if (!field) continue;
      this.#add();
      const given = getNamedType(field.type);
      if (!one.selectionSet || !isObjectType(given)) continue;
      const values = getArgumentValues(field, one, this.#variables);
      const info = { schema: this.#asked.schema } as Parameters<
        NonNullable<typeof field.resolve>
      >[3];
      const answered: unknown = field.resolve?.(source, values, {}, info);
      for (const part of Array.isArray(answered) ? answered : [answered])
        if (part !== null && part !== undefined) this.count(one.selectionSet, given, part);
    }
  }

  #add(): void {
    this.fields += 1;
    if (this.fields > this.#most)
      throw apiError(
        'LIMIT',
        `The question asks for too much about the schema: more than ${this.#most.toLocaleString('en')} fields.`,
        'Ask for the whole schema once, as GraphiQL does, or for the types that you need by __type.',
      );
  }
}

const atTop = new Map([SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]));

const counted = new WeakMap<GraphQLSchema, number>();

/** As many fields as the whole schema has when a tool asks for all of it, and half as many again. */
function mostAbout(schema: GraphQLSchema): number {
  const known = counted.get(schema);
  if (known !== undefined) return known;
  const document = parse(
    getIntrospectionQuery({
      ...{ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true },
      ...{ schemaDescription: true, inputValueDeprecation: true, oneOf: true },
    }),
  );
  const all = new SchemaAnswer({ schema, document }, {}, Number.POSITIVE_INFINITY);
  const operation = getOperationAST(document);
  const query = schema.getQueryType();
  if (operation && query) all.count(operation.selectionSet, query, undefined);
  const most = Math.ceil(all.fields * 1.5);
  counted.set(schema, most);
  return most;
}
