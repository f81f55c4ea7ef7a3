/** Words of a network as a picture: its tree, its map, and its parts without a cut point. */
export const figure = {
  'networks.previewEnd': 'Show it whole',
  'networks.previewNote': 'A preview: nothing is recorded. Parts are those of run {n}.',
  'networks.previewKey':
    '+12: 12 more ads. Each part is drawn by what its own ads hold, as the graph is now.',
  'networks.previewLeft': {
    one: '{count} smaller part of {ads} is not drawn.',
    other: '{count} smaller parts of {ads} are not drawn.',
  },
  'networks.previewShared': 'In another part too',
  'networks.partShared':
    'More ads of another part hold these too; in the run they do not link the two parts: {names}.',
  'networks.part': 'Part {letter}',
  'networks.partAds': { one: 'List its {count} ad', other: 'List its {count} ads' },
  'networks.partBare': {
    one: 'It shares nothing else that holds the network together.',
    other: 'They share nothing else that holds the network together.',
  },
  'networks.figure': 'The network as a picture',
  'networks.figure.tree': 'Evidence',
  'networks.figure.map': 'Map',
  'networks.figure.weeks': 'Timeline',
  'networks.noTree': 'Nothing in the graph links these ads now. See the judgements.',
  'networks.judgedTree':
    'These ads were judged to belong together, and the run found nothing else that links them. What they hold is listed below, under Identifiers.',
  'networks.treeFrame': 'Drawing, scrolls sideways',
  'networks.treeDrawn': {
    one: '{shown} of {count} item drawn.',
    other: '{shown} of {count} items drawn.',
  },
  'networks.treeLeft': {
    one: '{count} ad holds none of them.',
    other: '{count} ads hold none of them.',
  },
  'networks.unnamed': {
    one: '{count} name has no room here; the table Links has it.',
    other: '{count} names have no room here; the table Links has them.',
  },
  'networks.treeLabel':
    '{things} items and the {groups} groups of ads that link them. The tab Links says the same.',
  'networks.treeKey': '+12: 12 more ads. A line joins two items where most ads hold both.',
  'networks.noRejected': 'No near matches.',
  'networks.showRejected': {
    one: 'Show near matches ({count})',
    other: 'Show near matches ({count})',
  },
  'networks.showCopied': {
    one: 'Show near matches and copied ({count})',
    other: 'Show near matches and copied ({count})',
  },
  'networks.notMerged': 'Shared, and not merged',
  'networks.judgedTogether': 'judged together',
  'networks.pageOf': '“{page}” at {site}',
  'networks.pagesOf': {
    one: '“{page}” and {count} more at {site}',
    other: '“{page}” and {count} more at {site}',
  },
  'networks.pageFront': '{site} itself, no page of it',
  'networks.mapLabel': 'Map of the places that its ads name. The tab Places says the same.',
  'networks.mapPlace': '{place}: {ads}',
  'networks.mapNote':
    'This shows where ads say they are. It does not show that a person travelled.',
  'networks.unplaced': {
    one: '{count} place is not on the map.',
    other: '{count} places are not on the map.',
  },
  'networks.boundaries': 'Boundaries: Natural Earth. They state no position.',
  'networks.cutPointsLeft': {
    one: '{count} cut point is not marked here; it is in the list of cut points.',
    other: '{count} cut points are not marked here; they are in the list of cut points.',
  },
} as const;
