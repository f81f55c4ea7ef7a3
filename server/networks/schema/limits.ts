/** @returns a limit of at least one and at most `most`; `usual` where none is wanted */
export const within = (wanted: number | null | undefined, most: number, usual = 50): number =>
  Math.min(Math.max(1, wanted ?? usual), most);

interface Asked {
  readonly offset?: number | null | undefined;
  readonly limit?: number | null | undefined;
}

/** The page that is asked for, of `most` at most. */
export const pageOf = ({ offset, limit }: Asked, most: number) => ({
  offset: Math.max(0, offset ?? 0),
  limit: within(limit, most),
});
