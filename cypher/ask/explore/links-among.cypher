// The stored relationships among these entities that touch those of $of. An ad's link to a country is left out where
// its place there is among them: the way by the place says it.
UNWIND $of AS id
MATCH (x:Entity {id: id})-[r:!ASSOCIATED]-(y:Entity)
WHERE y.id IN $ids
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
WHERE NOT (b:Country AND EXISTS { (a)-[:LOCATED_IN]->(p:Place WHERE p.id IN $ids)-[:PART_OF]->(b) })
RETURN a.id AS source, b.id AS target, type(r) AS type, 1 AS ads, r.captures AS captures,
       r.confidence AS confidence, coalesce(r.inferred, false) AS inferred,
       r.firstSeen AS firstSeen, r.lastSeen AS lastSeen,
       coalesce(a.hub, false) OR coalesce(b.hub, false) AS throughHub, coalesce(r.judgedWrong, false) AS judgedWrong
ORDER BY source, type, target
