// Entities on paths, by Neo4j's own numbers.
UNWIND $numbers AS number
MATCH (n:Entity) WHERE id(n) = toInteger(number)
RETURN id(n) AS number, properties(n) AS properties
