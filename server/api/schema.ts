import type { GraphQLSchema } from 'graphql';
import { addAnalyses } from '../analyse/schema/index.ts';
import { addBundle } from '../bundle/schema.ts';
import { addCases } from '../cases/schema/index.ts';
import { addCharts } from '../charts/schema.ts';
import { addExplore } from '../explore/schema/index.ts';
import { addIngest } from '../ingest/schema/index.ts';
import { addJudgements } from '../judgements/schema.ts';
import { addLetters } from '../letters/schema.ts';
import { addNetworkModule } from '../networks/schema/index.ts';
import { addNotes } from '../notes/schema.ts';
import { addOverview } from '../overview/schema/index.ts';
import { addPictures } from '../pictures/schema.ts';
import { addProjection } from '../projection/schema/index.ts';
import { addQueries } from '../queries/schema/index.ts';
import { addWatches } from '../watches/schema/index.ts';
import { builder } from './builder.ts';
import { addErrorCodes } from './errors.ts';
import { addReveal } from './reveal.ts';
import { addThumbs } from './thumbs.ts';

let schema: GraphQLSchema | undefined;

/** The whole schema: each module has added its own fields. */
export function graphqlSchema(): GraphQLSchema {
  if (!schema) {
    const explored = addExplore(builder);
    addNetworkModule(builder, { ...explored, ...addJudgements(builder, explored) });
    addIngest(builder, explored);
    addPictures(builder);
    addAnalyses(builder, addQueries(builder));
    addCases(builder, explored);
    addBundle(builder);
    addLetters(builder);
    addProjection(builder, explored);
    addOverview(builder, explored);
    addCharts(builder);
    addNotes(builder);
    addWatches(builder, explored);
    addReveal(builder, explored);
    addThumbs(builder);
    addErrorCodes(builder);
    schema = builder.toSchema();
  }
  return schema;
}
