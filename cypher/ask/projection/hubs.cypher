// Hubs, by Neo4j's own numbers. By what only hubs have, of which there is an index.
MATCH (x:Entity)
WHERE x.hubAds IS NOT NULL
RETURN id(x) AS number
