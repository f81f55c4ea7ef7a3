// The whole graph as GDS projects it fastest: by labels and types, each relationship in both directions.
CALL gds.graph.project('drawn', {
  Ad: {}, Phone: {properties: {hubAds: {defaultValue: 0}}}, Template: {}, Place: {}
}, {
  LISTS: {orientation: 'UNDIRECTED', properties: 'confidence'},
  WORDED_AS: {orientation: 'UNDIRECTED', properties: 'confidence'},
  POSTED_ON: {orientation: 'UNDIRECTED', properties: 'confidence'},
  LOCATED_IN: {orientation: 'UNDIRECTED', properties: 'confidence'}
})
YIELD relationshipCount
RETURN relationshipCount / 2 AS relationships
