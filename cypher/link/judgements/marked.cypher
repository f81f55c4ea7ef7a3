// Links that carry the mark of having lost all support.
MATCH (a:Ad)-[r:LISTS]->(e:Entity)
WHERE r.judgedCopy = true
RETURN a.id AS ad, e.id AS entity
