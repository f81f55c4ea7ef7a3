// What lies on paths, by Neo4j's own numbers: entities, and the relationship of each step, its properties taken once;
// and the version of the graph in which all that is so. In one row, so that all of it is asked for at once.
OPTIONAL MATCH (c:Changes {id: 'changes'})
RETURN coalesce(c.epoch, '') AS epoch, coalesce(c.version, 0) AS number,
       COLLECT {
         UNWIND $numbers AS number
         MATCH (n:Entity) WHERE id(n) = toInteger(number)
         RETURN [id(n), properties(n)]
       } AS entities,
       COLLECT {
         UNWIND $steps AS step
         MATCH (a:Entity) WHERE id(a) = toInteger(step[0])
         MATCH (b:Entity) WHERE id(b) = toInteger(step[1])
         MATCH (a)-[r:LISTS|SHOWS|IN_CLUSTER|USES_TEMPLATE]-(b)
         RETURN [id(startNode(r)), id(endNode(r)), type(r), properties(r)]
       } AS links
