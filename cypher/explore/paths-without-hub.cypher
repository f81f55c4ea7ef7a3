// Shortest paths that no hub lies on.
MATCH p = SHORTEST 11 (a:Entity {id: $from})
  (()-[:LISTS|SHOWS|LOOKS_LIKE|WORDED_AS]-(n:Entity WHERE n.hub IS NULL OR n.id = $to)){1,8}
  (b:Entity {id: $to})
WHERE length(p) <= $maxSteps
RETURN [n IN nodes(p) | properties(n)] AS entities,
       [r IN relationships(p) | {source: startNode(r).id, target: endNode(r).id, type: type(r), evidence: properties(r)}] AS links
