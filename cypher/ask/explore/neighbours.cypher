// Neighbours, the telling ones first: identifiers that share most ads, then the newest ads, then context,
// hubs, and last what only wrong observations link to it. Ads whose reading is judged wrong speak only where
// no other does.
// A group of one (see docs/reference/graph-model.md) leads nowhere, and is none. The country of a place that an ad names
// comes with the place.
CALL () { MATCH (:Ad)-[r:LISTS]->(y:Entity) WHERE r.judgedCopy = true RETURN collect(y.id) AS misread }
MATCH (x:Entity {id: $id})
CALL (x) {
  MATCH (x)-[r:!ASSOCIATED]-(n:Entity)
  WHERE n.kind IN $kinds AND (n.size IS NULL OR n.size > 1)
    AND NOT EXISTS { (x)-[:LOCATED_IN]->(:Place)-[:PART_OF]->(n) }
  RETURN n, type(r) AS type, startNode(r) = x AS outward, 1 AS ads, r.captures AS captures, r.confidence AS confidence,
         coalesce(r.inferred, false) AS inferred, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen,
         coalesce(r.judgedWrong, false) AS judgedWrong
  UNION
  MATCH (x)<-[r1:LISTS|SHOWS]-(a:Ad)-[r2:LISTS|SHOWS]->(n:Entity)
  WHERE n <> x AND n.kind IN $kinds
  WITH x, n, a, r1, r2,
       CASE WHEN r1.confidence < r2.confidence THEN r1.confidence ELSE r2.confidence END AS confidence,
       r1.judgedWrong OR r2.judgedWrong AS wrong
  WITH x, n, wrong, count(DISTINCT a) AS ads, sum(r1.captures) AS captures, max(confidence) AS confidence,
       min(r1.firstSeen) AS firstSeen, max(r1.lastSeen) AS lastSeen
  ORDER BY wrong
  WITH x, n, collect({ads: ads, captures: captures, confidence: confidence, firstSeen: firstSeen,
                      lastSeen: lastSeen, wrong: wrong})[0] AS link
  RETURN n, 'TOGETHER' AS type, x.id < n.id AS outward, link.ads AS ads, link.captures AS captures,
         link.confidence AS confidence, false AS inferred, link.firstSeen AS firstSeen,
         link.lastSeen AS lastSeen, link.wrong AS judgedWrong
}
WITH misread, n, type, outward, ads, captures, confidence, inferred, firstSeen, lastSeen, judgedWrong,
     CASE WHEN judgedWrong THEN 4 WHEN n.hub THEN 3 WHEN n.kind IN $context THEN 2
          WHEN n:Ad THEN 1 ELSE 0 END AS rank
ORDER BY rank, ads DESC, lastSeen DESC, n.id
SKIP $offset
LIMIT $limit
RETURN properties(n) AS properties,
       CASE WHEN n:Ad THEN 1
            WHEN n:ImageCluster THEN COUNT { MATCH (n)<-[:IN_CLUSTER]-()<-[:SHOWS]-(a:Ad) RETURN DISTINCT a }
            ELSE COUNT { (n)<-[:LISTS|SHOWS|USES_TEMPLATE|POSTED_ON|LOCATED_IN]-() }
                 - size([id IN misread WHERE id = n.id]) END AS ads,
       {type: type, outward: outward, ads: ads, captures: captures, confidence: confidence, inferred: inferred,
        firstSeen: firstSeen, lastSeen: lastSeen, judgedWrong: judgedWrong} AS link
