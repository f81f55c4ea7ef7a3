import type { Builder } from '../../api/builder.ts';
import { addBatches } from './batch.ts';
import { addCaptures } from './capture.ts';
import { addCaptured } from './captured.ts';
import { addCautions } from './caution.ts';
import { addEntities } from './entity.ts';
import { addImages } from './image.ts';
import { addKinds } from './kind.ts';
import { addLinks } from './link.ts';
import { addListing } from './listing.ts';
import { addNearness } from './near.ts';
import { addObservations } from './observation.ts';
import { addPaths } from './paths.ts';
import { addSearch } from './search.ts';
import { addSpread } from './spread.ts';
import { addTrack } from './track.ts';
import { addWhy } from './why.ts';
import { addWorkspace } from './workspace.ts';

/** Entities, search, neighbours, why-linked, paths, captures and what the workspace holds. */
export function addExplore(builder: Builder) {
  const entities = addEntities(builder, addKinds(builder));
  const captures = addCaptures(builder, { ...entities, ...addBatches(builder) });
  const links = addLinks(builder);
  const { Excerpt } = addSearch(builder, entities);
  const { Observation } = addObservations(builder, { ...entities, ...captures, Excerpt });
  const cautions = addCautions(builder, entities);
  const why = addWhy(builder, { ...entities, ...captures, ...cautions, Observation });
  addNearness(builder, { ...entities, ...links });
  addSpread(builder, entities);
  addCaptured(builder, { ...entities, ...captures });
  addImages(builder, { ...entities, ...captures, Observation });
  addPaths(builder, { ...entities, ...captures, ...links, ...why, ...cautions, Observation });
  addTrack(builder, entities);
  addWorkspace(builder, entities);
  addListing(builder, entities);
  return { ...entities, Observation, Part: why.Part, Why: why.Why };
}
