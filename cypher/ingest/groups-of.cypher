// The groups that these images and ads are in.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[:LOOKS_LIKE|WORDED_AS]->(g:Entity)
USING INDEX SEEK n:Entity(id)
RETURN id, collect(g.id) AS groups
