// The ads among these nodes, and the ads that show images among them.
UNWIND $nodes AS node
MATCH (n:Entity)
WHERE id(n) = toInteger(node)
UNWIND CASE WHEN n:Ad THEN [n.id] ELSE [(n)<-[:SHOWS]-(a:Ad) | a.id] END AS ad
RETURN DISTINCT ad
