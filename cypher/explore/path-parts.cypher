// What lies on paths, by Neo4j's own numbers: entities, and the relationship of each step, none where it is judged wrong.
// Both in one row, so that all of it is asked for at once.
RETURN COLLECT {
         UNWIND $numbers AS number
         MATCH (n:Entity) WHERE id(n) = toInteger(number)
         RETURN [id(n), properties(n)]
       } AS entities,
       COLLECT {
         UNWIND $steps AS step
         MATCH (a:Entity) WHERE id(a) = toInteger(step[0])
         MATCH (b:Entity) WHERE id(b) = toInteger(step[1])
         MATCH (a)-[r:LISTS|SHOWS|LOOKS_LIKE|WORDED_AS]-(b)
         WHERE r.judgedWrong IS NULL
         RETURN [id(a), id(b),
                 {source: startNode(r).id, target: endNode(r).id, type: type(r), evidence: properties(r)}]
       } AS links
