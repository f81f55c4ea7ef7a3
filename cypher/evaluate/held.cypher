// Every ad with what it holds that others may hold too: identifiers, wordings, and pictures in place of their images.
MATCH (a:Ad)
RETURN
  a.id AS ad,
  COLLECT {
    MATCH (a)-[r:LISTS|SHOWS|WORDED_AS]->(x)
    WHERE NOT r.judgedWrong
    OPTIONAL MATCH (x)-[:LOOKS_LIKE]->(p)
    RETURN DISTINCT coalesce(p.id, x.id)
  } AS held
