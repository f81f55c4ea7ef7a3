// The hubs that these ads hold, named or not; misreadings left out.
UNWIND $ads AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[r:LISTS|SHOWS|USES_TEMPLATE]->(h:Entity)
  WHERE h.hub AND NOT r.judgedWrong
  RETURN h
  UNION
  MATCH (a)-[r:SHOWS]->(:Image)-[:IN_CLUSTER]->(h:ImageCluster)
  WHERE h.hub AND NOT r.judgedWrong
  RETURN h
}
RETURN DISTINCT h.id AS id
