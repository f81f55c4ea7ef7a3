/** Words of the field that finds an entity. */
export const picker = {
  'picker.placeholder': 'Number, handle, email or words',
  'picker.found': 'Found',
  'picker.none': 'Nothing found. Try another way of writing it.',
  'picker.reading': 'Reading',
  'picker.more': 'First {shown} of {total}. Type more to narrow.',
} as const;
