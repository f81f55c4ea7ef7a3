export { addErrorCodes, apiError, notAllowed, notFound, saidTo, toApiError } from './api-errors.ts';
export { type Builder, builder } from './builder.ts';
export type { Context, Loaders, Modules } from './context.ts';
export * as api from './declare.ts';
export {
  AnyAll,
  atMost,
  bothListed,
  costOfSearch,
  DateRange,
  IntRange,
  identifierKindsIn,
  limit,
  listed,
  mostEntities,
} from './limits.ts';
export { type Masks, masked, maskedError, masksOf } from './masks/index.ts';
export {
  connection,
  type Page,
  paging,
  pagingByKey,
  scrolling,
  type TypeOf,
} from './paging.ts';
