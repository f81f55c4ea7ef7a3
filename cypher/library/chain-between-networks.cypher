/* ---
title: What is the shortest chain between two networks?
description: >-
  Ads, contacts, pictures and templates that lead from the one network to the other, step by step, hubs
  apart; one of the shortest, of eight steps at the most.
howToRead: >-
  A chain shows how one could come from here to there, not that anybody did. Long ones are found between
  almost any two networks. Look at its weakest step.
version: 2
tags: [structure]
result: graph
parameters:
  one: { type: network, title: From network, example: "network:1/24" }
  other: { type: network, title: To network, unlike: one, example: "network:1/37" }
columns:
  step: Step
  entity: Entity
  by: Reached by
  confidence: Confidence
--- */
MATCH (one:Entity {id: $one})
MATCH (other:Entity {id: $other})
MATCH p = SHORTEST 1 (one)
  (()-[r:MEMBER_OF|LISTS|SHOWS|IN_CLUSTER|USES_TEMPLATE]-(y:Entity
     WHERE NOT coalesce(y.hub, false) AND (y:Network OR coalesce(y.size, 2) > 1))
   WHERE NOT coalesce(r.judgedWrong, false)){1,8} (other)
UNWIND [0, 1, 2, 3, 4, 5, 6, 7, 8] AS step
WITH p, step
WHERE step <= length(p)
WITH step, nodes(p)[step] AS entity, CASE WHEN step > 0 THEN relationships(p)[step - 1] END AS r
RETURN step, entity, r AS by, r.confidence AS confidence
ORDER BY step, entity.id
