// How many neighbours of each kind: what is linked to it, and what was read together with it in its ads.
// A group of one (see docs/reference/graph-model.md) leads nowhere, and is none. The country of a place that an ad names
// comes with the place.
MATCH (x:Entity {id: $id})
CALL (x) {
  MATCH (x)-[:!ASSOCIATED]-(n:Entity)
  WHERE (n.size IS NULL OR n.size > 1) AND NOT EXISTS { (x)-[:LOCATED_IN]->(:Place)-[:PART_OF]->(n) }
  RETURN n
  UNION
  MATCH (x)<-[:LISTS|SHOWS]-(:Ad)-[:LISTS|SHOWS]->(n:Entity)
  WHERE n <> x
  RETURN n
}
WITH n.kind AS kind, n
RETURN kind, count(n) AS total, count(CASE WHEN n.hub THEN 1 END) AS hubs
