import { type Builder, connection, paging } from '../../../core/graphql/index.ts';
import { longestName } from '../../notes/index.ts';
import { allNames, type Named, nameNetwork } from '../kept/kept-names.ts';
import type { OperationRow } from '../operations/kept.ts';
import type { NetworkTypes } from './types.ts';

const pages = paging({ usual: 500, most: 500 });
const nameText = 'What analysts call it; null where nobody has named it. It is no finding.';

/** Names that analysts give to networks and operations. */
export function addNames(
  builder: Builder,
  { Network }: NetworkTypes,
  Operation: ReturnType<typeof builder.objectRef<OperationRow>>,
): void {
  const Name = addNameType(builder);
  const Names = connection('NetworkName', Name);
  builder.objectField(Network, 'name', (t) =>
    t.string({
      nullable: true,
      description: nameText,
      resolve: ({ id }, _, { loaders }) => loaders.givenName.load(id),
    }),
  );
  builder.objectField(Operation, 'name', (t) =>
    t.string({
      nullable: true,
      description: nameText,
      resolve: ({ id }, _, { loaders }) => loaders.givenName.load(id),
    }),
  );
  builder.queryField('networkNames', (t) =>
    t.field({
      type: Names,
      description: 'The names of networks and operations that stand, the latest given first.',
      args: pages.args,
      complexity: pages.complexity,
      resolve: async (_, asked, { store }) => pages.asked(asked).slice(await allNames(store)),
    }),
  );
  builder.mutationField('nameNetwork', (t) =>
    t.field({
      type: Name,
      description:
        'Names a network or an operation of the active run, in place of the name that it has. `withdrawNote` takes a name back. BAD_INPUT where another one of the run has the name.',
      args: {
        id: t.arg.id({
          required: true,
          description: 'The id of the network or the operation, such as network:1/3.',
        }),
        name: t.arg.string({
          required: true,
          description: `Its name, in up to ${longestName} characters.`,
        }),
        initials: t.arg.string({
          required: true,
          description: 'The initials of who signs: one to four letters, such as AB.',
        }),
      },
      resolve: (_, naming, modules) => nameNetwork(modules, naming),
    }),
  );
}

const addNameType = (builder: Builder) =>
  builder.objectRef<Named>('NetworkName').implement({
    description:
      'What analysts call a network or an operation: a label, no finding. It is signed and stays on record.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'The id of the name; `withdrawNote` takes it.' }),
      of: t.exposeID('entity', {
        description: 'The id of the network or the operation that is called so.',
      }),
      name: t.exposeString('text', { description: 'The name itself.' }),
      author: t.exposeString('author', { description: 'The initials of who gave the name.' }),
      at: t.expose('at', { type: 'DateTime', description: 'When the name was given.' }),
      isNow: t.exposeBoolean('isNow', {
        description: 'Whether the active run has the network or the operation that is called so.',
      }),
    }),
  });
