// The ads of one identifier, each with its other contacts; contacts that are much wider vouch for nothing.
MATCH (x:Entity {id: $id})<-[:LISTS|SHOWS]-(a:Ad)
OPTIONAL MATCH (a)-[:LISTS]->(y:Entity)
WHERE y <> x AND NOT y:Website AND COUNT { (y)<-[:LISTS]-() } <= $widest
RETURN a.id AS ad, collect(y.id) AS others
ORDER BY ad
