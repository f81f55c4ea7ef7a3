// How many captures the graph holds; Neo4j answers from its own counts.
MATCH (c:Capture)
RETURN count(c) AS captures
