// The places that these ads name, those of most ads first.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:LOCATED_IN]->(p:Place)
WHERE NOT r.judgedWrong
RETURN p.id AS id, p.name AS name, p.country AS country, p.lat AS lat, p.lon AS lon, count(DISTINCT a) AS ads
ORDER BY ads DESC, id
