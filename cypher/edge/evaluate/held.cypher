// Every ad with what it holds that others may hold too: identifiers, templates, and pictures in place of their images.
MATCH (a:Ad)
RETURN
  a.id AS ad,
  COLLECT {
    MATCH (a)-[r:LISTS|SHOWS|USES_TEMPLATE]->(x)
    WHERE NOT r.judgedWrong
    OPTIONAL MATCH (x)-[:IN_CLUSTER]->(p)
    RETURN DISTINCT coalesce(p.id, x.id)
  } AS held
