/* ---
title: Which pictures that look alike appear on several platforms?
description: >-
  Image clusters, cropped, turned or framed copies among them, shown in ads on at least so many platforms.
  Hubs are left out.
howToRead: >-
  A picture that looks the same may be copied by anybody, or be a stock picture. Who had it first, with
  which number, tells more. Likeness is computed: look at the pictures before you rely on it.
version: 1
tags: [content]
parameters:
  platforms: { type: integer, title: "Platforms, at least", least: 2, default: 2 }
columns:
  cluster: Image cluster
  images: Images
  platforms: Platforms
  ads: Ads
  phones: Numbers beside it
  firstSeen: First seen
  lastSeen: Last seen
--- */
MATCH (cluster:ImageCluster)
WHERE cluster.size > 1 AND NOT cluster.hub
MATCH (cluster)<-[:IN_CLUSTER]-(:Image)<-[r:SHOWS]-(ad:Ad)
WITH cluster, collect(DISTINCT ad.platform) AS hosts, collect(DISTINCT ad) AS list,
     min(r.firstSeen) AS firstSeen, max(r.lastSeen) AS lastSeen
WHERE size(hosts) >= $platforms
RETURN cluster, cluster.size AS images, COLLECT { UNWIND hosts AS host RETURN host ORDER BY host } AS platforms,
       size(list) AS ads,
       COUNT {
         UNWIND list AS ad MATCH (ad)-[l:LISTS]->(phone:Phone) WHERE NOT l.judgedWrong RETURN DISTINCT phone
       } AS phones, firstSeen, lastSeen
ORDER BY size(platforms) DESC, ads DESC, cluster.id
