import type { GraphQLSchema } from 'graphql';
import { addBundle } from '../bundle/schema.ts';
import { addExplore } from '../explore/schema/index.ts';
import { addIngest } from '../ingest/schema/index.ts';
import { addJudgements } from '../judgements/schema.ts';
import { addPictures } from '../pictures/schema.ts';
import { addProjection } from '../projection/schema.ts';
import { addQueries } from '../queries/schema.ts';
import { builder } from './builder.ts';
import { addReveal } from './reveal.ts';

let schema: GraphQLSchema | undefined;

/** The whole schema: each room has added its own fields. */
export function graphqlSchema(): GraphQLSchema {
  if (!schema) {
    const { Reading, Entity } = addExplore(builder);
    addJudgements(builder, { Reading });
    addIngest(builder);
    addPictures(builder);
    addQueries(builder);
    addBundle(builder);
    addProjection(builder, { Entity });
    addReveal(builder);
    schema = builder.toSchema();
  }
  return schema;
}
