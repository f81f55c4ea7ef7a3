/** Words of hubs, and contacts that several networks hold. */
export const contacts = {
  'networks.hubPages': 'Pages of hubs',
  'networks.hubs': 'Hubs',
  'networks.hubsNote': {
    one: '{count} identifier that joins strangers; inferred by the run',
    other: '{count} identifiers that join strangers; inferred by the run',
  },
  'networks.hubsMeaning':
    'Judge generic what strangers share: it joins nothing. Not generic is what has one owner: all ads that hold it belong together.',
  'networks.hubsNone': 'The run found no hub.',
  'networks.across': 'In several networks',
  'networks.acrossNote': {
    one: '{count} contact that is no hub; {open}',
    other: '{count} contacts that are no hubs; {open}',
  },
  'networks.acrossOpen': 'of {count} no cause is known',
  'networks.acrossExplained': 'copying or a change of hands may explain each',
  'networks.acrossMeaning':
    'More than one network holds each of these. Those come first that neither copying nor a change of hands explains: judge generic what strangers share, and not generic what has one owner.',
  'networks.acrossNone': 'No contact stands in several networks but hubs.',
  'networks.acrossPages': 'Pages of contacts in several networks',
  'networks.acrossWhy': 'What is known',
  'networks.acrossMore': 'and {count} more',
  'networks.groups': 'Groups in the run',
  'networks.hubWhy': 'Why it joins nothing',
  'networks.judge': 'Judge',
  'networks.hubSaid.GENERIC': '{author} judged it generic, {day}.',
  'networks.hubSaid.NOT_GENERIC': '{author} judged it not generic, {day}.',
} as const;
