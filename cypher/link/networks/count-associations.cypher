// Neo4j answers from its own counts.
MATCH ()-[r:ASSOCIATED]->()
RETURN count(r) AS total
