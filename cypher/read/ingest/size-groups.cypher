// How many are in each of these groups.
UNWIND $ids AS id
MATCH (g:Entity {id: id})
SET g.size = COUNT { (g)<-[:IN_CLUSTER|USES_TEMPLATE]-() }
