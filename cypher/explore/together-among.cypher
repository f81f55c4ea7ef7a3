// Which of these identifiers and pictures were read together, and in how many ads.
UNWIND $ids AS id
MATCH (x:Entity {id: id})<-[r1:LISTS|SHOWS]-(a:Ad)-[r2:LISTS|SHOWS]->(y:Entity)
WHERE x.id < y.id AND y.id IN $ids
WITH x, y, a, r1, CASE WHEN r1.confidence < r2.confidence THEN r1.confidence ELSE r2.confidence END AS confidence
RETURN x.id AS source, y.id AS target, 'TOGETHER' AS type, count(DISTINCT a) AS ads, sum(r1.captures) AS captures,
       max(confidence) AS confidence, false AS inferred, min(r1.firstSeen) AS firstSeen, max(r1.lastSeen) AS lastSeen,
       x.hub IS NOT NULL OR y.hub IS NOT NULL AS throughHub
ORDER BY source, target
