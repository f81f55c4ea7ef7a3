/* ---
title: Which pictures that look alike appear in several networks?
description: >-
  Image clusters shown in ads of at least so many networks of the active run, with whether they count as
  a hub.
howToRead: >-
  Networks that show one picture may be one, or one has copied the other's. The run has seen it and did
  not merge them. A hub says little: many strangers show it.
version: 1
tags: [content, structure]
parameters:
  networks: { type: integer, title: "Networks, at least", least: 2, default: 2 }
columns:
  cluster: Image cluster
  networks: Networks
  list: Which
  ads: Ads
  hub: Hub
  firstSeen: First seen
--- */
MATCH (cluster:ImageCluster)
WHERE cluster.size > 1
MATCH (cluster)<-[:IN_CLUSTER]-(:Image)<-[r:SHOWS]-(ad:Ad)-[:MEMBER_OF]->(network:Network)
WITH cluster, network, count(DISTINCT ad) AS inNetwork, min(r.firstSeen) AS first
ORDER BY inNetwork DESC, network.id
WITH cluster, collect(network) AS list, sum(inNetwork) AS ads, min(first) AS firstSeen
WHERE size(list) >= $networks
RETURN cluster, size(list) AS networks, list[..10] AS list, ads, cluster.hub AS hub, firstSeen
ORDER BY networks DESC, ads DESC, cluster.id
