import DataLoader from 'dataloader';
import {
  concerns,
  type Judgements,
  type NetworkJudgement,
  type ObservationJudgement,
} from './index.ts';

declare module '../../core/graphql/context.ts' {
  interface Modules {
    readonly judgements: Judgements;
  }
  interface Loaders {
    /** Judgements about an entity, ads included, withdrawn ones too. */
    readonly judgements: DataLoader<string, readonly ObservationJudgement[]>;
    /** What stands of a contact: that it is shared by strangers, or exclusive. */
    readonly sharedJudgement: DataLoader<string, NetworkJudgement | null>;
  }
}

/** Reads what is judged; lives as long as the request that it is made for. */
export const judgementLoaders = ({ judgements }: { readonly judgements: Judgements }) => ({
  judgements: new DataLoader<string, readonly ObservationJudgement[]>(async (ids) => {
    const found = await judgements.about(ids);
    return ids.map((id) => found.filter(({ subject }) => concerns(subject, id)));
  }),
  sharedJudgement: new DataLoader<string, NetworkJudgement | null>(async (ids) => {
    const about = (await judgements.aboutNetworks(ids)).filter(
      ({ kind, withdrawn }) => !withdrawn && (kind === 'shared' || kind === 'exclusive'),
    );
    return ids.map((id) => about.find(({ subject }) => subject.entities[0] === id) ?? null);
  }),
});
