import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import type { Projection } from '../index.ts';
import { addComponents } from './components-fields.ts';
import { addStructure } from './structure-fields.ts';

declare module '../../../core/graphql/context.ts' {
  interface Modules {
    readonly projection: Projection;
  }
}

/** What is global, for things that a client names: how they hang together, and in how large a whole. */
export function addProjection(explored: RecordedTypes): void {
  addStructure(explored);
  addComponents();
}
