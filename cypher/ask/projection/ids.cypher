// Entities by Neo4j's own numbers.
UNWIND $numbers AS number
MATCH (n:Entity) WHERE id(n) = toInteger(number)
RETURN id(n) AS number, n.id AS id
