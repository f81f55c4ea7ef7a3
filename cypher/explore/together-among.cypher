// Which of these identifiers and pictures were read together, and in how many ads. Ads whose reading is
// judged wrong speak only where no other does, and the link then says so.
UNWIND $ids AS id
MATCH (x:Entity {id: id})<-[r1:LISTS|SHOWS]-(a:Ad)-[r2:LISTS|SHOWS]->(y:Entity)
WHERE x.id < y.id AND y.id IN $ids
WITH x, y, a, r1, CASE WHEN r1.confidence < r2.confidence THEN r1.confidence ELSE r2.confidence END AS confidence,
     r1.judgedWrong OR r2.judgedWrong AS wrong
WITH x, y, wrong, count(DISTINCT a) AS ads, sum(r1.captures) AS captures, max(confidence) AS confidence,
     min(r1.firstSeen) AS firstSeen, max(r1.lastSeen) AS lastSeen
ORDER BY wrong
WITH x, y, collect({ads: ads, captures: captures, confidence: confidence, firstSeen: firstSeen,
                    lastSeen: lastSeen, judgedWrong: wrong})[0] AS link
RETURN x.id AS source, y.id AS target, 'TOGETHER' AS type, link.ads AS ads, link.captures AS captures,
       link.confidence AS confidence, false AS inferred, link.firstSeen AS firstSeen, link.lastSeen AS lastSeen,
       x.hub OR y.hub AS throughHub, link.judgedWrong AS judgedWrong
ORDER BY source, target
