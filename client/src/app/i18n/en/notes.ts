/** Words of notes and tags on entities. */
export const notes = {
  'notes.title': 'Notes and tags',
  'notes.tags': 'Tags',
  'notes.note': 'Note',
  'notes.tag': 'Tag',
  'notes.tagHint': 'A word or two, in small letters. It puts entities together.',
  'notes.add.note': 'Add a note',
  'notes.add.tag': 'Add a tag',
  'notes.needsWords': 'It needs words.',
  'notes.by': '{who}, {time}.',
  'notes.tagBy': 'Tag by {who}, {time}.',
  'notes.untag': 'Withdraw the tag {tag}',
  'notes.withdraw': 'Withdraw',
  'notes.withdrawNote': 'It is not shown with the others any more. It stays on record.',
  'notes.withdrawn': { one: '{count} withdrawn', other: '{count} withdrawn' },
  'notes.withdrawnBy': 'Withdrawn by {who}, {time}.',
} as const;
