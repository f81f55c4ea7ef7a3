import type { GraphQLSchema } from 'graphql';
import { addAnalyses } from '../../ask/analyse/schema/index.ts';
import { addCharts } from '../../ask/charts/schema.ts';
import { addExplore } from '../../ask/explore/schema/index.ts';
import { addOverview } from '../../ask/overview/schema/index.ts';
import { addProjection } from '../../ask/projection/schema/index.ts';
import { addQueries } from '../../ask/queries/schema/index.ts';
import { addWatches } from '../../ask/watches/schema/index.ts';
import { addErrorCodes, builder, masked } from '../../core/graphql/index.ts';
import { addBundle } from '../../court/bundle/schema.ts';
import { addCases } from '../../court/cases/schema/index.ts';
import { addLetters } from '../../court/letters/schema.ts';
import { addNotices } from '../../court/notices/schema.ts';
import { addJudgements } from '../../link/judgements/schema.ts';
import { addNetworkModule } from '../../link/networks/schema/index.ts';
import { addNotes } from '../../link/notes/schema.ts';
import { addQuestions } from '../../link/questions/schema.ts';
import { addIngest } from '../../read/ingest/schema/index.ts';
import { addPictures } from '../../read/pictures/schema.ts';
import { addRecorded } from '../../read/recorded/schema/index.ts';
import { addAccounts } from '../access/schema.ts';
import { addAudit } from '../audit/schema.ts';
import { addExport } from '../export/schema.ts';
import { addReveal } from './reveal.ts';
import { addThumbs } from './thumbs.ts';

let schema: GraphQLSchema | undefined;

/** The whole schema: each module has added its own fields. */
export function graphqlSchema(): GraphQLSchema {
  if (!schema) {
    const recorded = addRecorded();
    const given = { ...recorded, ...addJudgements(recorded) };
    const told = addNetworkModule(given);
    addExplore({ ...recorded, ...told });
    addQuestions({ ...given, ...told });
    addIngest(recorded);
    addPictures();
    addAnalyses(addQueries());
    addCases(recorded);
    addBundle();
    addNotices(addLetters());
    addExport();
    addProjection(recorded);
    addOverview(recorded);
    addCharts();
    addNotes();
    addWatches(recorded);
    addReveal(recorded);
    addThumbs();
    addAccounts();
    addAudit();
    addErrorCodes(builder);
    schema = masked(builder.toSchema());
  }
  return schema;
}
