// The baseline of a path: the shortest one that no hub lies on, by Neo4j alone.
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = shortestPath((a)-[:LISTS|SHOWS|IN_CLUSTER|USES_TEMPLATE*..8]-(b))
WHERE none(n IN nodes(p)[1..-1] WHERE n.hubAds IS NOT NULL) AND none(r IN relationships(p) WHERE r.judgedWrong)
RETURN length(p) AS steps
