/* ---
title: Which items hold the networks of an operation together?
description: >-
  Everything that the networks of an operation share, with how many associations it is in and how many
  rest on it alone.
howToRead: >-
  Without an item on which an association rests alone, that association is gone. The operation may still
  hold by another way round: its cut points are on its page. Operations are estimates at the usual level.
version: 1
tags: [structure]
parameters:
  operation: { type: operation, title: Operation, example: "operation:1/1" }
columns:
  item: Item
  associations: Associations
  alone: Rest on it alone
  members: Between
  probability: Best probability
--- */
MATCH (o:Operation {id: $operation})<-[:PART_OF]-(one:Entity)
MATCH (one)-[r:ASSOCIATED]->(other:Entity)-[:PART_OF]->(o)
UNWIND r.items AS id
WITH id, one, other, r
ORDER BY one.id, other.id
WITH id, count(*) AS associations, sum(CASE WHEN size(r.items) = 1 THEN 1 ELSE 0 END) AS alone,
     collect(one) + collect(other) AS ends, max(r.probability) AS probability
MATCH (item:Entity {id: id})
RETURN item, associations, alone,
       COLLECT { UNWIND ends AS member RETURN DISTINCT member ORDER BY member.id LIMIT 10 } AS members, probability
ORDER BY alone DESC, associations DESC, item.id
