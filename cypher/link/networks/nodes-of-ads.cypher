// Neo4j's numbers of these ads; they hold for the observation of one graph.
MATCH (a:Ad)
WHERE a.id IN $ads
RETURN id(a) AS node
