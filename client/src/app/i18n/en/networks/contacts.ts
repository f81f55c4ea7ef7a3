/** Words of hubs, and contacts that several networks hold. */
export const contacts = {
  'networks.hubPages': 'Pages of hubs',
  'networks.hubs': 'Hubs',
  'networks.hubsNote': {
    one: '{count} identifier that merges strangers; inferred by the run',
    other: '{count} identifiers that merge strangers; inferred by the run',
  },
  'networks.hubsMeaning':
    'Judge shared what strangers share: it merges nothing. Not shared is what has one owner: all ads that hold it belong together.',
  'networks.hubsNone': 'The run found no hub.',
  'networks.sharedIdentifiers': 'In several networks',
  'networks.acrossNote': {
    one: '{count} contact that is no hub; {open}',
    other: '{count} contacts that are no hubs; {open}',
  },
  'networks.acrossOpen': 'of {count} no cause is known',
  'networks.acrossExplained': 'copying or a reassignment may explain each',
  'networks.acrossMeaning':
    'More than one network holds each of these. Those come first that neither copying nor a reassignment explains: judge shared what strangers share, and exclusive what has one owner.',
  'networks.acrossNone': 'No contact stands in several networks but hubs.',
  'networks.sharedIdentifierPages': 'Pages of contacts in several networks',
  'networks.acrossWhy': 'What is known',
  'networks.acrossMore': 'and {count} more',
  'networks.groups': 'Groups in the run',
  'networks.hubWhy': 'Why it merges nothing',
  'networks.judge': 'Judge',
  'networks.hubSaid.SHARED': '{author} judged it shared, {day}.',
  'networks.hubSaid.EXCLUSIVE': '{author} judged it exclusive, {day}.',
} as const;
