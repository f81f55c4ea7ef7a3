/** Words about contacts that may be a reposter’s, and about what counts for nothing because it was copied. */
export const copied = {
  'copied.reposter': 'May be a reposter’s contact',
  'copied.reposters': 'Contacts that may be a reposter’s',
  'copied.wrong': 'What may be wrong with that',
  'copied.copiedContent': 'Left out as copied',
  'copied.copiedContentNote':
    'The active run left it out: it merges nothing here. Nothing is deleted.',
  'copied.moreAds': {
    one: 'The same is in {count} more of the ads below.',
    other: 'The same is in {count} more of the ads below.',
  },
  'copied.pages': 'Pages of what was left out',
  'copied.why.REPOSTER': 'repeats an earlier ad',
  'copied.why.LEFT_IN_TEXT': 'number left in the text',
  'copied.earlier': 'The earlier ad:',
  'copied.by': 'May have been copied by others',
  'copied.byPages': 'Pages of contacts that may have copied',
  'copied.byWhere': 'Where the copies are:',
  'copied.byMore': { one: 'and {count} more network', other: 'and {count} more networks' },
  'copied.byAlone': {
    one: '{count} stands alone, in no network',
    other: '{count} stand alone, in no network',
  },
  'copied.drawn': 'Left out as copied, and where it may be from',
  'copied.notDrawn': {
    one: '({count} more is listed, not drawn)',
    other: '({count} more are listed, not drawn)',
  },
  'copied.here': 'in this network',
  'copied.unknown': 'The earlier ad is not known.',
  'copied.effect':
    'The next run merges nothing by it, and treats the words of its ads as their owners’ own again.',
  'copied.effectNot':
    'You say that it has one owner. The next run merges all ads that hold it, except those that are kept apart. That it may be a reposter’s is still said.',
} as const;
