// Where a contact, image, picture or template stands, by ad; what was judged wrong counts nowhere.
MATCH (x:Entity {id: $id})
CALL (x) {
  MATCH (x)<-[r:LISTS|SHOWS|USES_TEMPLATE]-(ad:Ad)
  WHERE NOT r.judgedWrong
  RETURN ad, r.confidence AS confidence, r.firstSeen AS first, r.lastSeen AS last
  UNION ALL
  MATCH (x)<-[alike:IN_CLUSTER]-(:Image)<-[r:SHOWS]-(ad:Ad)
  RETURN ad, alike.confidence AS confidence, r.firstSeen AS first, r.lastSeen AS last
}
WITH ad, max(confidence) AS confidence, collect(left(first, 7)) + collect(left(last, 7)) AS months
RETURN ad.id AS ad, confidence, months,
       [(ad)-[:USES_TEMPLATE]->(t:Template) | t.id] AS templates,
       [(ad)-[:POSTED_ON]->(p:Platform) | p.id] AS platforms,
       [(ad)-[:LOCATED_IN]->(l:Place) | l.id] AS places
ORDER BY ad
