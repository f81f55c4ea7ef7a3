// How many nodes and drawn relationships there are; Neo4j answers from its own counts.
CALL () { MATCH (n) RETURN count(n) AS nodes }
CALL () { MATCH ()-[r:LISTS]->() RETURN count(r) AS lists }
CALL () { MATCH ()-[r:SHOWS]->() RETURN count(r) AS shows }
CALL () { MATCH ()-[r:IN_CLUSTER]->() RETURN count(r) AS alike }
CALL () { MATCH ()-[r:USES_TEMPLATE]->() RETURN count(r) AS worded }
CALL () { MATCH ()-[r:POSTED_ON]->() RETURN count(r) AS posted }
CALL () { MATCH ()-[r:LOCATED_IN]->() RETURN count(r) AS located }
CALL () { MATCH (:Place)-[r:PART_OF]->() RETURN count(r) AS parts }
RETURN nodes, lists + shows + alike + worded + posted + located + parts AS links
