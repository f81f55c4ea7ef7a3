/** @returns a limit of at least one and at most `most`; `usual` where none is wanted */
export const within = (wanted: number | null | undefined, most: number, usual = 50): number =>
  Math.min(Math.max(1, wanted ?? usual), most);
