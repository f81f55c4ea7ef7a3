// Every identifier of the graph.
MATCH (n:Entity)
WHERE n.kind IN ['phone', 'email', 'handle', 'payment', 'site']
RETURN n.id AS id
ORDER BY id
