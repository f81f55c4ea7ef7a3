import type { Connection } from '../../core/neo4j/index.ts';
import type { AlgorithmId } from './algorithms/index.ts';
import type { GraphArrays } from './arrays.ts';
import type { Loaded } from './load.ts';
import type { AdTable, OverviewParameters } from './overview/index.ts';
import type { ProjectionErrorCode } from './projection-errors.ts';
import type { Names } from './projection-names.ts';

/** What the thread is asked. Arrays lie on shared memory: only where they are is sent. */
export type Task =
  | { readonly what: 'load'; readonly connection: Connection; readonly held?: Loaded }
  | {
      readonly what: 'names';
      readonly connection: Connection;
      readonly loaded: Loaded;
      readonly held?: Names;
    }
  | {
      readonly what: 'table';
      readonly connection: Connection;
      readonly arrays: GraphArrays;
    }
  | {
      readonly what: 'overview';
      readonly arrays: GraphArrays;
      readonly table: AdTable;
      readonly parameters: OverviewParameters;
    }
  | {
      readonly what: 'run';
      readonly arrays: GraphArrays;
      readonly algorithm: AlgorithmId;
      readonly parameters: unknown;
    };

/** Errors lose their class on the way between threads, so they travel as answers. */
export type Outcome =
  | { readonly result: unknown }
  | {
      readonly problem: {
        readonly code: ProjectionErrorCode;
        readonly message: string;
        readonly remedy: string;
      };
    };
