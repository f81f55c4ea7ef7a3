/* ---
title: On which platforms do networks appear first?
description: >-
  Of the networks that use several platforms: how many are on each, and how many were seen there first.
howToRead: >-
  First seen is the first capture: a platform that is captured daily seems to come before one that is
  captured monthly. Networks are estimates of the active run.
version: 1
tags: [platforms]
result: chart
parameters:
  ads: { type: integer, title: "Ads of the network, at least", least: 2, default: 3 }
columns:
  platform: Platform
  first: Networks seen here first
  networks: Networks here
  share: Share seen here first
--- */
MATCH (network:Network)<-[:MEMBER_OF]-(ad:Ad)
WHERE network.size >= $ads
WITH network, ad
ORDER BY ad.firstCaptured, ad.id
WITH network, collect(ad.platform) AS hosts, collect(DISTINCT ad.platform) AS platforms
WHERE size(platforms) > 1
UNWIND platforms AS host
WITH host, count(*) AS networks, sum(CASE WHEN host = hosts[0] THEN 1 ELSE 0 END) AS first
MATCH (platform:Entity {id: 'platform:' + host})
RETURN platform, first, networks, round(toFloat(first) / networks, 2) AS share
ORDER BY first DESC, networks DESC, platform.id
