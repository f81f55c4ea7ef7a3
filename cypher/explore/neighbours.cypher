// Neighbours, the telling ones first: identifiers that share most ads, then the newest ads, then context.
MATCH (x:Entity {id: $id})
CALL (x) {
  MATCH (x)-[r]-(n:Entity)
  WHERE n.kind IN $kinds
  RETURN n, type(r) AS type, startNode(r) = x AS outward, 1 AS ads, r.captures AS captures, r.confidence AS confidence,
         coalesce(r.inferred, false) AS inferred, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen
  UNION
  MATCH (x)<-[r1:LISTS|SHOWS]-(a:Ad)-[r2:LISTS|SHOWS]->(n:Entity)
  WHERE n <> x AND n.kind IN $kinds
  WITH x, n, a, r1, r2,
       CASE WHEN r1.confidence < r2.confidence THEN r1.confidence ELSE r2.confidence END AS confidence
  RETURN n, 'TOGETHER' AS type, x.id < n.id AS outward, count(DISTINCT a) AS ads, sum(r1.captures) AS captures,
         max(confidence) AS confidence, false AS inferred, min(r1.firstSeen) AS firstSeen, max(r1.lastSeen) AS lastSeen
}
WITH n, type, outward, ads, captures, confidence, inferred, firstSeen, lastSeen,
     CASE WHEN n.hub IS NOT NULL THEN 3 WHEN n.kind IN $context THEN 2 WHEN n:Ad THEN 1 ELSE 0 END AS rank
ORDER BY rank, ads DESC, lastSeen DESC, n.id
LIMIT $limit
RETURN properties(n) AS properties,
       CASE WHEN n:Ad THEN 1
            ELSE COUNT { (n)<-[:LISTS|SHOWS|WORDED_AS|POSTED_ON|LOCATED_IN]-() } END AS ads,
       {type: type, outward: outward, ads: ads, captures: captures, confidence: confidence,
        inferred: inferred, firstSeen: firstSeen, lastSeen: lastSeen} AS link
