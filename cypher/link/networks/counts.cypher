// How many nodes of a label there are; Neo4j answers from its own counts.
MATCH (n:__LABEL__)
RETURN count(n) AS nodes
