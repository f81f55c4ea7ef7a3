/** By what lists can be sorted and narrowed, as the address has it. */
export const sorts = [
  'SIZE',
  'LAST_SEEN',
  'CUT_POINTS',
  'LEAST_PROBABLE',
  'SCORE',
  'GROWTH',
] as const;
export const reviews = [
  ...(['TO_REVIEW', 'UNSIGNED', 'IN_REVIEW'] as const),
  ...(['DECIDED', 'CONFIRMED', 'REJECTED', 'SPLIT'] as const),
];
export const sizes = ['5', '10', '50', '100'] as const;

export type Address = Record<string, string | undefined>;

/** Where the address asks networks or operations to be; "KZ,TR" is in both countries. */
export const whereOf = ({ country, platform }: Address) => ({
  ...(country ? { countries: { all: country.split(',') } } : {}),
  ...(platform ? { platforms: { any: [platform] } } : {}),
});
