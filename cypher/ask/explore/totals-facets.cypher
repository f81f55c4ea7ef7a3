// Platforms and countries by number of ads. An ad counts once in each country that it names, by itself or by a place.
CALL () {
  MATCH (p:Platform)
  RETURN 'platform' AS facet, p AS n, COUNT { (p)<-[:POSTED_ON]-() } AS total
  UNION ALL
  MATCH (c:Country)
  RETURN 'country' AS facet, c AS n, COUNT { (c)<-[:LOCATED_IN]-(:Ad) } AS total
}
RETURN facet, n.id AS id, n.caption AS caption, total
ORDER BY facet, total DESC, id
