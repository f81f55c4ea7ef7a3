import type { Builder } from '../../api/builder.ts';
import { type NetworkJudgement, reviewKinds, tieKinds } from '../../judgements/index.ts';
import { judgeTie, reviewNetwork, splitNetwork, withdrawTie } from '../index.ts';
import { enumValues, type NetworkTypes } from './types.ts';

/** What analysts say of ties and networks: recorded when signed, withdrawn with a reason, never deleted. */
export function addNetworkJudgements(builder: Builder, types: NetworkTypes): void {
  const { Judgement } = types;
  addJudgement(builder, types);
  builder.queryField('networkJudgements', (t) =>
    t.field({
      type: [Judgement],
      description:
        'The newest first, withdrawn ones too; about one ad, identifier or network, or all.',
      args: { about: t.arg.id() },
      resolve: (_, { about }, { judgements }) =>
        judgements.aboutNetworks(about ? [about] : undefined),
    }),
  );
  const signed = signedArgs(builder);
  addTieMutations(builder, Judgement, signed);
  addNetworkMutations(builder, Judgement, signed);
  builder.mutationField('withdrawNetworkJudgement', (t) =>
    t.field({
      type: Judgement,
      args: {
        id: t.arg.id({ required: true }),
        ...signed,
      },
      resolve: (_, { id, ...said }, room) => withdrawTie(room, id, said),
    }),
  );
}

function addJudgement(builder: Builder, { Entity, Judgement, Parting, Side }: NetworkTypes): void {
  const Kind = builder.enumType('NetworkJudgementKind', {
    values: enumValues([...tieKinds, ...reviewKinds]),
  });
  const Signature = builder
    .objectRef<NonNullable<NetworkJudgement['withdrawn']>>('NetworkJudgementWithdrawal')
    .implement({
      fields: (t) => ({
        author: t.exposeString('author'),
        at: t.field({ type: 'DateTime', resolve: ({ at }) => at }),
        reason: t.exposeString('reason'),
      }),
    });
  Judgement.implement({
    description:
      'An analyst’s word on what belongs together, or on a network. Every run obeys it until it is withdrawn.',
    fields: (t) => ({
      id: t.exposeID('id'),
      kind: t.field({ type: Kind, resolve: ({ kind }) => kind }),
      about: t.idList({ resolve: ({ subject }) => [...subject.entities] }),
      entities: t.field({
        type: [Entity],
        description: 'Those of what it is about that the graph holds.',
        resolve: async ({ subject }, _, { loaders }) =>
          (await loaders.entity.loadMany(subject.entities)).flatMap((one) =>
            one === undefined || one instanceof Error ? [] : [one],
          ),
      }),
      split: t.field({
        type: Parting,
        nullable: true,
        description: 'Of a network split at a bridge: whom it keeps apart.',
        resolve: ({ subject }) => subject.split ?? null,
      }),
      networks: t.idList({
        description: 'The networks that were named.',
        resolve: ({ subject }) => [...(subject.networks ?? [])],
      }),
      sides: t.field({
        type: [Side],
        nullable: true,
        description:
          'Where networks were named: the ads that each had then, all of which are meant; of what is no network, its id.',
        resolve: ({ subject }) => subject.sides ?? null,
      }),
      author: t.exposeString('author', { description: 'The initials that signed.' }),
      account: t.exposeString('account'),
      at: t.field({ type: 'DateTime', resolve: ({ at }) => at }),
      reason: t.exposeString('reason'),
      withdrawn: t.field({
        type: Signature,
        nullable: true,
        resolve: ({ withdrawn }) => withdrawn ?? null,
      }),
    }),
  });
}

const signedArgs = (builder: Builder) =>
  builder.args((t) => ({
    reason: t.string({ required: true }),
    initials: t.string({ required: true }),
  }));
type Signed = ReturnType<typeof signedArgs>;

function addTieMutations(
  builder: Builder,
  Judgement: NetworkTypes['Judgement'],
  signed: Signed,
): void {
  for (const [name, kind] of [
    ['judgeTogether', 'together'],
    ['judgeApart', 'apart'],
  ] as const)
    builder.mutationField(name, (t) =>
      t.field({
        type: Judgement,
        description:
          'Of two ads, identifiers or networks; an identifier stands for all its ads, a network for those that it has now.',
        args: {
          a: t.arg.id({ required: true }),
          b: t.arg.id({ required: true }),
          ...signed,
        },
        resolve: (_, { a, b, ...said }, room) => judgeTie(room, kind, [a, b], said),
      }),
    );
  for (const [name, kind] of [
    ['judgeGeneric', 'generic'],
    ['judgeNotGeneric', 'not-generic'],
  ] as const)
    builder.mutationField(name, (t) =>
      t.field({
        type: Judgement,
        description: 'Of one identifier, picture or wording.',
        args: {
          id: t.arg.id({ required: true }),
          ...signed,
        },
        resolve: (_, { id, ...said }, room) => judgeTie(room, kind, [id], said),
      }),
    );
}

function addNetworkMutations(
  builder: Builder,
  Judgement: NetworkTypes['Judgement'],
  signed: Signed,
): void {
  const Answer = builder.enumType('ReviewAnswer', { values: enumValues(reviewKinds) });
  builder.mutationField('splitNetwork', (t) =>
    t.field({
      type: Judgement,
      description:
        'Judges apart, as one judgement, the ads next to a bridge that are in its second part and all others next to it.',
      args: {
        id: t.arg.id({ required: true }),
        bridge: t.arg.id({ required: true }),
        run: t.arg.int({ description: 'The run that was seen; else the one in force.' }),
        ...signed,
      },
      resolve: (_, { id, bridge, run, ...said }, room) =>
        splitNetwork(room, { network: id, at: bridge, run: run ?? undefined }, said),
    }),
  );
  builder.mutationField('reviewNetwork', (t) =>
    t.field({
      type: Judgement,
      description:
        'One person’s answer whether a network, as it is now, is one; two that agree decide. It stands until it is withdrawn, and joins and parts nothing. A split is an answer too.',
      args: {
        id: t.arg.id({ required: true }),
        state: t.arg({ type: Answer, required: true }),
        run: t.arg.int({
          description: 'The run in which it was seen: refused where it has other ads now.',
        }),
        ...signed,
      },
      resolve: (_, { id, state, run, ...said }, room) =>
        reviewNetwork(room, state, id, said, run ?? undefined),
    }),
  );
}
