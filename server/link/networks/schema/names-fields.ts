import {
  api,
  atMost,
  type builder,
  connection,
  mostEntities,
  paging,
} from '../../../core/graphql/index.ts';
import { longestName } from '../../notes/index.ts';
import { type Remembered, rememberedBy } from '../explained/remembered-by.ts';
import { allNames, type Named, nameNetwork } from '../kept/kept-names.ts';
import type { OperationRow } from '../operations/kept.ts';
import type { NetworkTypes } from './fields.ts';

const pages = paging({ usual: 500, most: 500 });
const nameText = 'What analysts call it; null where nobody has named it. It is no finding.';

/** Names that analysts give to networks and operations. */
export function addNames(
  { Network, Entity }: NetworkTypes,
  Operation: ReturnType<typeof builder.objectRef<OperationRow>>,
): void {
  const Name = addNameType();
  api.field(Network, 'name', {
    gives: `String ${nameText}`,
    resolve: ({ id }, _, { loaders }) => loaders.givenName.load(id),
  });
  api.field(Operation, 'name', {
    gives: `String ${nameText}`,
    resolve: ({ id }, _, { loaders }) => loaders.givenName.load(id),
  });
  api.query('networkNames', {
    types: { Names: connection('NetworkName', Name) },
    gives: 'Names! The names of networks and operations that stand, the latest given first.',
    pages,
    resolve: async (_, { page }, { store }) => page.slice(await allNames(store)),
  });
  api.query('rememberedBy', {
    types: { RememberedBy: addRemembered(Entity) },
    gives: `[RememberedBy!]! By what networks and operations of the active run are told apart, where nobody has named them, in the order of the ids; those that the run has not are left out. At most ${mostEntities} ids.`,
    args: { ids: '[ID!]! Ids of networks and operations.' },
    resolve: (_, { ids }, context) => rememberedBy(atMost(ids), context),
  });
  api.mutation('nameNetwork', {
    types: { Name },
    gives:
      'Name! Names a network or an operation of the active run, in place of the name that it has. `withdrawNote` takes a name back. BAD_INPUT where another one of the run has the name.',
    args: {
      id: 'ID! The id of the network or the operation, such as network:1/3.',
      name: `String! Its name, in up to ${longestName} characters.`,
      initials: 'String! The initials of who signs: one to four letters, such as AB.',
    },
    resolve: (_, naming, modules) => nameNetwork(modules, naming),
  });
}

const addNameType = () =>
  api.implement(api.objectRef<Named>('NetworkName'), {
    description:
      'What analysts call a network or an operation: a label, no finding. It is signed and stays on record.',
    fields: {
      id: 'ID! The id of the name; `withdrawNote` takes it.',
      of: 'ID! The id of the network or the operation that is called so.',
      name: 'String! The name itself.',
      author: 'String! The initials of who gave the name.',
      at: 'DateTime! When the name was given.',
      isNow: 'Boolean! Whether the active run has the network or the operation that is called so.',
    },
    resolve: {
      of: ({ entity }) => entity,
      name: ({ text }) => text,
    },
  });

const addRemembered = (Entity: NetworkTypes['Entity']) =>
  api.implement(api.objectRef<Remembered>('RememberedBy'), {
    description: 'By what a network or an operation is told apart from others.',
    types: { Entity },
    fields: {
      of: 'ID! The id of the network or the operation.',
      entity:
        'Entity The contact that most ads of a network hold and that is no hub, or by which most ads of an operation are linked; null where there is none.',
      countries: '[String!]! ISO codes of the countries that its ads name, most ads first.',
    },
  });
