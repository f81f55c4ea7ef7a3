/** Words of the pages Paths, Queries, Import and Case file. */
export const pages = {} as const;
