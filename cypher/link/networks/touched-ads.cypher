// The ads among these nodes, the ads that show images among them, and the groups of two or more that these are in.
UNWIND $nodes AS node
MATCH (n:Entity)
WHERE id(n) = toInteger(node)
RETURN CASE WHEN n:Ad THEN [id(n)] ELSE [(n)<-[:SHOWS]-(a:Ad) | id(a)] END AS ads,
       [(n)-[:USES_TEMPLATE|IN_CLUSTER]->(g) WHERE g.size > 1 | g.id] AS groups
