// Which of some things each of these ads holds; a group of alike pictures is held by way of one of them, and inferred.
UNWIND $ads AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[r:LISTS|SHOWS|USES_TEMPLATE]->(x)
  WHERE NOT r.judgedWrong AND x.id IN $held
  RETURN x.id AS held, coalesce(r.inferred, false) AS inferred
  UNION
  MATCH (a)-[:SHOWS]->(:Image)-[:IN_CLUSTER]->(p:ImageCluster)
  WHERE p.id IN $held
  RETURN DISTINCT p.id AS held, true AS inferred
}
RETURN id AS ad, collect(held) AS held, collect(inferred) AS inferred
