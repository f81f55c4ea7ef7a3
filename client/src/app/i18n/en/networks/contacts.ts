/** Words of hubs, and contacts that several networks hold. */
export const contacts = {
  'networks.hubPages': 'Pages of hubs',
  'networks.hubs': 'Hubs',
  'networks.hubsNote': {
    one: '{count} identifier that strangers share; inferred by the run',
    other: '{count} identifiers that strangers share; inferred by the run',
  },
  'networks.hubsMeaning':
    'Shared: strangers share it, and it merges nothing. One owner’s: it has one owner, and all ads that hold it belong together.',
  'networks.hubsNone': 'The run found no hub.',
  'networks.sharedIdentifiers': 'Contacts of several networks',
  'networks.acrossNote': {
    one: '{count} contact that is no hub; {open}',
    other: '{count} contacts that are no hubs; {open}',
  },
  'networks.acrossOpen': 'for {count} no cause is known',
  'networks.acrossExplained': 'copying or a reassigned number may explain each',
  'networks.acrossMeaning':
    'More than one network holds each of these. Those that neither copying nor a reassigned number explains come first. Judge what strangers share, and what has one owner.',
  'networks.acrossNone': 'Several networks hold no contact in common, except hubs.',
  'networks.sharedIdentifierPages': 'Pages of contacts of several networks',
  'networks.acrossWhy': 'What is known',
  'networks.acrossMore': 'and {count} more',
  'networks.groups': 'Groups in the run',
  'networks.hubWhy': 'Why it merges nothing',
  'networks.judge': 'Judge',
  'networks.hubSaid.SHARED': '{author} judged it shared, {day}.',
  'networks.hubSaid.EXCLUSIVE': '{author} judged it one owner’s, {day}.',
} as const;
