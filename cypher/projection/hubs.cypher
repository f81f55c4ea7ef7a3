// Hubs, by Neo4j's own numbers.
MATCH (x:Entity)
WHERE x.hub = true
RETURN id(x) AS number
