// The relationship between two entities that are linked directly, either way round.
MATCH (a:Entity {id: $a})-[r:!ASSOCIATED]-(b:Entity {id: $b})
RETURN properties(startNode(r)) AS source, properties(endNode(r)) AS target, type(r) AS type, properties(r) AS evidence
