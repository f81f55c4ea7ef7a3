/* ---
title: What do two networks have in common?
description: >-
  Contacts, pictures and wordings in ads of the one network and in ads of the other, hubs last; with places
  and platforms too, where asked for.
howToRead: >-
  The run saw each of these and did not merge the networks: it may be copied, reassigned, or used by many.
  A picture stands here as a group of pictures that look alike. A place or a platform that both have says
  next to nothing.
version: 1
tags: [structure]
parameters:
  one: { type: network, title: One network, example: "network:1/24" }
  other: { type: network, title: Other network, unlike: one, example: "network:1/37" }
  weak: { type: boolean, title: Places and platforms too, default: false }
columns:
  item: In both
  inOne: Ads in the one
  inOther: Ads in the other
  firstInOne: First in the one
  firstInOther: First in the other
  hub: Hub
--- */
MATCH (network:Entity)<-[:MEMBER_OF]-(ad:Ad)-[r:LISTS|SHOWS|USES_TEMPLATE|LOCATED_IN|POSTED_ON]->(held:Entity)
WHERE network.id IN [$one, $other] AND NOT coalesce(r.judgedWrong, false)
  AND ($weak OR NOT type(r) IN ['LOCATED_IN', 'POSTED_ON'])
OPTIONAL MATCH (held)-[:IN_CLUSTER]->(cluster:ImageCluster)
WHERE cluster.size > 1
WITH network, ad, coalesce(cluster, held) AS item
WITH item, network, count(DISTINCT ad) AS ads, min(ad.firstCaptured) AS first
WITH item, collect({id: network.id, ads: ads, first: first}) AS sides
WHERE size(sides) = 2
WITH item, [side IN sides WHERE side.id = $one][0] AS here, [side IN sides WHERE side.id = $other][0] AS there
RETURN item, here.ads AS inOne, there.ads AS inOther, here.first AS firstInOne, there.first AS firstInOther,
       coalesce(item.hub, false) AS hub
ORDER BY hub, inOne + inOther DESC, item.id
