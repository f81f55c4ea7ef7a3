// The relationships of steps on paths, by Neo4j's own numbers of both ends; none where it is judged wrong.
UNWIND $steps AS step
MATCH (a:Entity) WHERE id(a) = toInteger(step[0])
MATCH (b:Entity) WHERE id(b) = toInteger(step[1])
MATCH (a)-[r:LISTS|SHOWS|LOOKS_LIKE|WORDED_AS]-(b)
WHERE r.judgedWrong IS NULL
RETURN id(a) AS from, id(b) AS to,
       {source: startNode(r).id, target: endNode(r).id, type: type(r), evidence: properties(r)} AS link
