// The ads of each network of the active run, by Neo4j's own numbers.
MATCH (n:Network)
RETURN id(n) AS network, COLLECT { MATCH (n)<-[:MEMBER_OF]-(a:Ad) RETURN id(a) } AS ads
