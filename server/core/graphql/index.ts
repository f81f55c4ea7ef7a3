export { type Builder, builder, enumValues } from './builder.ts';
export {
  connection,
  type Page,
  paging,
  pagingByKey,
  scrolling,
  type TypeOf,
} from './connection.ts';
export type { Context, Loaders, Modules } from './context.ts';
export { addErrorCodes, apiError, notFound, toApiError } from './errors.ts';
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
