/** Words of the Analyses page. */
export const analyses = {
  'analyses.list': 'Analyses',
  'analyses.unknown': 'There is no analysis “{name}”. Choose one from the list.',
  'analyses.beside': 'For comparison',
  'analyses.about': 'Method and limits',
  'analyses.method': 'Method',
  'analyses.sources': 'Published',
  'analyses.ownReasoning': 'Our own reasoning; nothing is published of it.',
  'analyses.baseRate': 'Base rate',
  'analyses.mayBeWrong': 'What may be wrong',
  'analyses.noVerdict': 'Counts, and no verdict. Nothing is added up to a score.',
  'analyses.report': 'Make the report (PDF)',
  'analyses.making': 'Making the report',
  'analyses.reportNote':
    'For the platform or a regulator: coarse figures, without numbers, names, texts or ids.',
  'analyses.made': {
    one: 'The report has {count} page. SHA-256 {hash}',
    other: 'The report has {count} pages. SHA-256 {hash}',
  },
  'analyses.download': 'Download {name}',
  'analyses.notMade': 'The report was not made.',
} as const;
