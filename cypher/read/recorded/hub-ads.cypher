// The ads of these identifiers, each with the other contacts and pictures in it that could vouch for one poster;
// what is much wider than the identifier itself vouches for nothing.
UNWIND $candidates AS candidate
// Without the hint a plan that was made while the graph grew has been seen to read the whole index for each candidate.
MATCH (x:Entity {id: candidate.id})<-[:LISTS|SHOWS]-(a:Ad)
USING INDEX SEEK x:Entity(id)
OPTIONAL MATCH (a)-[:LISTS|SHOWS]->(y:Entity)
WHERE y <> x AND NOT y:Website AND COUNT { (y)<-[:LISTS|SHOWS]-() } <= candidate.ads * $breadth
WITH candidate, a, collect(y.id) AS others
RETURN candidate.id AS id, collect({ad: a.id, others: others}) AS ads
