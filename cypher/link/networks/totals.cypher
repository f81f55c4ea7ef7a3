// What the graph holds, in numbers that change with it; Neo4j answers from its own counts.
CALL () { MATCH (c:Capture) RETURN count(c) AS captures }
CALL () { MATCH ()-[l:LISTS]->() RETURN count(l) AS listed }
CALL () { MATCH ()-[s:SHOWS]->() RETURN count(s) AS shown }
CALL () { MATCH ()-[w:USES_TEMPLATE]->() RETURN count(w) AS worded }
CALL () { MATCH ()-[a:IN_CLUSTER]->() RETURN count(a) AS alike }
RETURN captures, listed, shown, worded, alike
