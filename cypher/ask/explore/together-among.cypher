// Which of these identifiers and pictures were read together, and in how many ads; pairs that touch those of
// $of. Ads whose reading is judged wrong speak only where no other does, and the link then says so.
UNWIND $of AS id
MATCH (x:Entity {id: id})<-[r1:LISTS|SHOWS]-(a:Ad)-[r2:LISTS|SHOWS]->(y:Entity)
WHERE y.id IN $ids AND y <> x AND (x.id < y.id OR NOT y.id IN $of)
WITH x, y, a, CASE WHEN x.id < y.id THEN r1 ELSE r2 END AS r,
     CASE WHEN r1.confidence < r2.confidence THEN r1.confidence ELSE r2.confidence END AS confidence,
     r1.judgedWrong OR r2.judgedWrong AS wrong
WITH x, y, wrong, count(DISTINCT a) AS ads, sum(r.captures) AS captures, max(confidence) AS confidence,
     min(r.firstSeen) AS firstSeen, max(r.lastSeen) AS lastSeen
ORDER BY wrong
WITH x, y, collect({ads: ads, captures: captures, confidence: confidence, firstSeen: firstSeen,
                    lastSeen: lastSeen, judgedWrong: wrong})[0] AS link
RETURN CASE WHEN x.id < y.id THEN x.id ELSE y.id END AS source,
       CASE WHEN x.id < y.id THEN y.id ELSE x.id END AS target, 'TOGETHER' AS type, link.ads AS ads,
       link.captures AS captures, link.confidence AS confidence, false AS inferred,
       link.firstSeen AS firstSeen, link.lastSeen AS lastSeen,
       x.hub OR y.hub AS throughHub, link.judgedWrong AS judgedWrong
ORDER BY source, target
