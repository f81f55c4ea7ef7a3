// The groups that these images and ads are in.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[:IN_CLUSTER|USES_TEMPLATE]->(g:Entity)
USING INDEX SEEK n:Entity(id)
RETURN id, collect(g.id) AS groups
