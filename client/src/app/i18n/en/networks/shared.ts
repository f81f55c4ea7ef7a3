/** Words of the page Networks as a whole, and those that several of its parts use. */
export const shared = {
  'networks.list': 'Networks',
  'networks.none':
    'No run has looked for networks yet. A run infers which ads belong together, and says why.',
  'networks.noCaptures':
    'There are no ads to look for networks in. Import captures; a run follows by itself.',
  'networks.toImport': 'Import captures',
  'networks.tooNarrow':
    'This window is too narrow for Networks. From {least} px on a network stands beside its list; here, fold the list to read one.',
  'networks.page': '{from} to {to} of {total}',
  'networks.back': 'Back',
  'networks.on': 'Next',
  'networks.ads': { one: '{count} ad', other: '{count} ads' },
  'networks.identifiers': { one: '{count} identifier', other: '{count} identifiers' },
  'networks.countries': { one: '{count} country', other: '{count} countries' },
  'networks.platforms': { one: '{count} platform', other: '{count} platforms' },
  'networks.count': { one: '{count} network', other: '{count} networks' },
  'networks.andMore': '{named} and {count} more',
  'networks.unknown': 'This network is not in the active run.',
  'networks.notRead': 'This network could not be read.',
  'networks.and': 'and',
  'networks.open': 'Show {name} on the canvas',
  'networks.holds': 'What holds it together',
  'networks.showMore': { one: 'Show {count} more', other: 'Show {count} more' },
  'networks.weakest': 'least probable merge {probability}',
  'networks.judgedAlone': 'merged by judgement alone',
  'networks.judgedMerge': 'judged',
  'networks.name': 'Network {id}',
  'networks.statusInferred': 'Networks are inferred from what ads share',
  'networks.statusSigned': 'Judgements are signed and logged',
} as const;
