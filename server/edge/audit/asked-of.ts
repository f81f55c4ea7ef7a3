import {
  type ExecutionArgs,
  type FieldNode,
  type GraphQLInputType,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  isInputObjectType,
  isListType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { rightOf } from '../../core/access/index.ts';

/** What a question is, as far as the audit log tells it. */
export interface Asked {
  /** Its kind and the fields at its top, such as `query ads capture`. */
  readonly did: string;
  /** Values of arguments that are ids, as they were sent. */
  readonly ids: readonly string[];
  /** What was searched for: it stands in the log as its keyed hash. */
  readonly sought: readonly string[];
  /** Texts in Cypher. */
  readonly cypher: readonly string[];
  /** Names of queries and analyses. */
  readonly saved: readonly string[];
  readonly isStream: boolean;
}

/**
 * Questions from which no data come, though one needs a right for them: what the library of queries holds, help with a
 * text that is written, and how far something is, which pages ask again and again.
 */
const quiet: ReadonlySet<string> = new Set([
  ...['analyses', 'brokenQueries', 'checkQuery', 'checkQueryFile', 'completeQuery', 'queryPlan'],
  ...['questionRun', 'savedQueries', 'shownCypher', 'pictureJob', 'resolveJob'],
  ...['pictureProgress', 'inboxUnread'],
]);

/** @returns undefined of what the log does not tell: see the page about it, docs/guide/server.md */
export function askedOf(args: ExecutionArgs): Asked | undefined {
  const { schema, document, operationName } = args;
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return undefined;
  const fields = fieldsAt(operation, args).filter(({ name }) => !name.value.startsWith('__'));
  const isTold = ({ name: { value } }: FieldNode) =>
    operation.operation === 'mutation' ||
    !(quiet.has(value) || rightOf(root.name, value) === 'enter');
  if (!fields.some(isTold)) return undefined;
  const found = { ids: new Set<string>(), sought: new Set<string>(), cypher: new Set<string>() };
  const saved = new Set<string>();
  for (const node of fields) {
    const field = root.getFields()[node.name.value];
    if (!field) continue;
    const given = getArgumentValues(field, node, args.variableValues ?? {});
    const name = node.name.value;
    for (const { name: argument, type } of field.args)
      addIds(type, given[argument], (id) => {
        // Queries and analyses are called by a name that says nothing of anybody.
        if (argument === 'name' && /^[\w-]{1,80}$/.test(id)) saved.add(id);
        else found.ids.add(id);
      });
    if (typeof given.text === 'string') {
      if (withCypher.has(name)) found.cypher.add(given.text);
      else if (operation.operation === 'query') found.sought.add(given.text);
    }
  }
  const names = [...new Set(fields.map(({ name }) => name.value))].sort();
  return {
    did: [operation.operation, ...names].join(' '),
    ids: [...found.ids],
    sought: [...found.sought],
    cypher: [...found.cypher],
    saved: [...saved],
    isStream: operation.operation === 'subscription',
  };
}

const withCypher: ReadonlySet<string> = new Set(['runDraft', 'saveQuery', 'importQuery']);

/** The fields at the top, also those that stand in a fragment. */
function fieldsAt(operation: OperationDefinitionNode, { document }: ExecutionArgs): FieldNode[] {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  );
  const in_ = ({ selections }: OperationDefinitionNode['selectionSet']): FieldNode[] =>
    selections.flatMap((one) => {
      if (one.kind === Kind.FIELD) return [one];
      const set =
        one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments.get(one.name.value);
      return set ? in_(set) : [];
    });
  return in_(operation.selectionSet);
}

/** Every value of the type ID in an argument: other texts can be anybody's words. */
function addIds(type: GraphQLInputType, value: unknown, add: (id: string) => void): void {
  if (value === null || value === undefined) return;
  const bare = getNullableType(type);
  if (isListType(bare) && Array.isArray(value))
    for (const one of value) addIds(bare.ofType as GraphQLInputType, one, add);
  else if (isInputObjectType(bare) && typeof value === 'object') {
    const given = value as Readonly<Record<string, unknown>>;
    for (const field of Object.values(bare.getFields())) addIds(field.type, given[field.name], add);
  } else if (getNamedType(bare).name === 'ID') add(String(value));
}
