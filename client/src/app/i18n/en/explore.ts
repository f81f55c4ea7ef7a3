/** Words of the Explore page. */
export const explore = {} as const;
