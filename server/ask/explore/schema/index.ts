import type { LinkedByRuns } from '../../../link/networks/schema/index.ts';
import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { addCaptured } from './captured-fields.ts';
import { addCautions } from './caution-fields.ts';
import { addHeldWith } from './held-with-fields.ts';
import { addImages, addSpread } from './image-fields.ts';
import { addLinks } from './link.ts';
import { addListing, addSearch } from './listing-fields.ts';
import { addNearness } from './near.ts';
import { addPaths } from './paths-fields.ts';
import { addTrack } from './track-fields.ts';
import { addWhy } from './why-fields.ts';
import { addWorkspace } from './workspace.ts';

/** Search, neighbours, why-linked, paths and what the workspace holds. */
export function addExplore(given: RecordedTypes & LinkedByRuns): void {
  addSearch(given);
  const types = { ...given, ...addLinks(), ...addCautions(given) };
  const why = addWhy(types);
  addNearness(types);
  addSpread(types);
  addCaptured(types);
  addImages(types);
  addPaths({ ...types, ...why });
  addTrack(types);
  addHeldWith(types);
  addWorkspace(types);
  addListing(types);
}
