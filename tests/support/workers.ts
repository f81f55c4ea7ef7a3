/** How many test files run side by side: as many as the smallest machine that runs them has processors. */
export const WORKERS = 2;
