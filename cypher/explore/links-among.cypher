// The stored relationships among these entities.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:!ASSOCIATED]->(b:Entity)
WHERE b.id IN $ids
RETURN a.id AS source, b.id AS target, type(r) AS type, 1 AS ads, r.captures AS captures,
       r.confidence AS confidence, coalesce(r.inferred, false) AS inferred,
       r.firstSeen AS firstSeen, r.lastSeen AS lastSeen,
       coalesce(a.hub, false) OR coalesce(b.hub, false) AS throughHub, coalesce(r.judgedWrong, false) AS judgedWrong
ORDER BY source, type, target
