// The hubs that these ads hold, named or not; misreadings left out.
UNWIND $ads AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[r:LISTS|SHOWS|WORDED_AS]->(h:Entity)
  WHERE h.hub AND NOT r.judgedWrong
  RETURN h
  UNION
  MATCH (a)-[r:SHOWS]->(:Image)-[:LOOKS_LIKE]->(h:Picture)
  WHERE h.hub AND NOT r.judgedWrong
  RETURN h
}
RETURN DISTINCT h.id AS id
