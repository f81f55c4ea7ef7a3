// Every relationship among the entities in scope, with its evidence.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
WHERE b.id IN $ids
RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS evidence
