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
