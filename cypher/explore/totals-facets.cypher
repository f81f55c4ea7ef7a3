// Platforms and countries by number of ads.
CALL () {
  MATCH (p:Platform)
  RETURN 'platform' AS facet, p AS n, COUNT { (p)<-[:POSTED_ON]-() } AS total
  UNION ALL
  MATCH (c:Country)
  RETURN 'country' AS facet, c AS n,
         COUNT { (c)<-[:LOCATED_IN]-() } + COUNT { (c)<-[:PART_OF]-()<-[:LOCATED_IN]-() } AS total
}
RETURN facet, n.id AS id, n.caption AS caption, total
ORDER BY facet, total DESC, id
