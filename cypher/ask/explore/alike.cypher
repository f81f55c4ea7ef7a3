// The pictures that these images look like, with what the method says of each.
UNWIND $images AS id
MATCH (i:Entity {id: id})-[r:IN_CLUSTER]->(g:ImageCluster)
USING INDEX SEEK i:Entity(id)
RETURN properties(g) AS picture, properties(i) AS image, properties(r) AS evidence
ORDER BY evidence.confidence DESC, id
