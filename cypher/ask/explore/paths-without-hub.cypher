// Shortest paths that no hub lies on, along observations that nobody judged wrong.
MATCH p = SHORTEST 11 (a:Entity {id: $from})
  (()-[step:LISTS|SHOWS|IN_CLUSTER|USES_TEMPLATE WHERE NOT step.judgedWrong]-(n:Entity WHERE n:Ad OR NOT n.hub OR n.id = $to)){1,8}
  (b:Entity {id: $to})
WHERE length(p) <= $maxSteps
RETURN [n IN nodes(p) | properties(n)] AS entities,
       [r IN relationships(p) | {source: startNode(r).id, target: endNode(r).id, type: type(r), evidence: properties(r)}] AS links
