import type { GraphQLSchema } from 'graphql';
import { addAnalyses } from '../analyse/schema/index.ts';
import { addBundle } from '../bundle/schema.ts';
import { addCases } from '../cases/schema/index.ts';
import { addCharts } from '../charts/schema.ts';
import { addExplore } from '../explore/schema/index.ts';
import { addErrorCodes, builder } from '../graphql/index.ts';
import { addIngest } from '../ingest/schema/index.ts';
import { addJudgements } from '../judgements/schema.ts';
import { addLetters } from '../letters/schema.ts';
import { addNetworkModule } from '../networks/schema/index.ts';
import { addNotes } from '../notes/schema.ts';
import { addOverview } from '../overview/schema/index.ts';
import { addPictures } from '../pictures/schema.ts';
import { addProjection } from '../projection/schema/index.ts';
import { addQueries } from '../queries/schema/index.ts';
import { addRecorded } from '../recorded/schema/index.ts';
import { addWatches } from '../watches/schema/index.ts';
import { addReveal } from './reveal.ts';
import { addThumbs } from './thumbs.ts';

let schema: GraphQLSchema | undefined;

/** The whole schema: each module has added its own fields. */
export function graphqlSchema(): GraphQLSchema {
  if (!schema) {
    const recorded = addRecorded(builder);
    const given = { ...recorded, ...addJudgements(builder, recorded) };
    addExplore(builder, { ...recorded, ...addNetworkModule(builder, given) });
    addIngest(builder, recorded);
    addPictures(builder);
    addAnalyses(builder, addQueries(builder));
    addCases(builder, recorded);
    addBundle(builder);
    addLetters(builder);
    addProjection(builder, recorded);
    addOverview(builder, recorded);
    addCharts(builder);
    addNotes(builder);
    addWatches(builder, recorded);
    addReveal(builder, recorded);
    addThumbs(builder);
    addErrorCodes(builder);
    schema = builder.toSchema();
  }
  return schema;
}
