export {
  type Parameter,
  QueryHeaderError,
  type SavedQuery,
} from './header.ts';
export { readLibrary, savedQuery } from './library.ts';
export { ParameterError, readParameters } from './parameters.ts';
export { type Cell, type QueryResult, runQuery } from './run.ts';
export { type ParameterType, parameterTypes, wantedOf } from './types.ts';
