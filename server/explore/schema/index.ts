import type { Builder } from '../../api/builder.ts';
import { addCaptures } from './capture.ts';
import { addEntities } from './entity.ts';
import { addImages } from './image.ts';
import { addNearness } from './near.ts';
import { addOverview } from './overview.ts';
import { addPaths } from './paths.ts';
import { addSearch } from './search.ts';
import { addSpread } from './spread.ts';
import { addWhy } from './why.ts';

/** Entities, search, neighbours, why-linked, paths, captures and the overview. */
export function addExplore(builder: Builder) {
  const entities = addEntities(builder);
  const { Capture } = addCaptures(builder, entities);
  const { Excerpt } = addSearch(builder, entities);
  const { Link } = addNearness(builder, entities);
  const why = addWhy(builder, { ...entities, Capture, Excerpt });
  addSpread(builder, entities);
  addImages(builder, { ...entities, ...why, Capture });
  addPaths(builder, { ...entities, ...why, Capture, Link });
  addOverview(builder, entities);
  return { ...entities, Reading: why.Reading, Part: why.Part, Why: why.Why };
}
