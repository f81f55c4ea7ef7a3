// The ads of one identifier, each with the other contacts and pictures in it that could vouch for one poster;
// what is much wider than the identifier itself vouches for nothing.
MATCH (x:Entity {id: $id})<-[:LISTS|SHOWS]-(a:Ad)
OPTIONAL MATCH (a)-[:LISTS|SHOWS]->(y:Entity)
WHERE y <> x AND NOT y:Website AND COUNT { (y)<-[:LISTS|SHOWS]-() } <= $widest
RETURN a.id AS ad, collect(y.id) AS others
ORDER BY ad
