// Shortest paths along observations that nobody judged wrong, whatever lies on them; the caller keeps those that a hub lies on.
MATCH p = SHORTEST 11 (a:Entity {id: $from})
  (()-[step:LISTS|SHOWS|IN_CLUSTER|USES_TEMPLATE WHERE NOT step.judgedWrong]-(:Entity)){1,8}
  (b:Entity {id: $to})
WHERE length(p) <= $maxSteps AND any(n IN nodes(p)[1..-1] WHERE n.hub)
RETURN [n IN nodes(p) | properties(n)] AS entities,
       [r IN relationships(p) | {source: startNode(r).id, target: endNode(r).id, type: type(r), evidence: properties(r)}] AS links
