import type { Builder } from '../../api/builder.ts';
import { addComponents } from './components.ts';
import { addStructure, type ExploreTypes } from './structure.ts';

/** What is global, for things that a client names: how they hang together, and in how large a whole. */
export function addProjection(builder: Builder, explored: ExploreTypes): void {
  addStructure(builder, explored);
  addComponents(builder);
}
