// How many relationships of one type; Neo4j answers from its own counts.
MATCH ()-[r:__TYPE__]->()
RETURN count(r) AS total
