// The captures of these ads, newest first.
UNWIND $ids AS id
MATCH (c:Capture)-[:CAPTURES]->(a:Entity {id: id})
RETURN id AS ad, properties(c) AS capture
ORDER BY c.capturedAt DESC, c.id
