/* ---
title: Which identifiers are hubs, and why?
description: >-
  Everything that many unrelated advertisers use, with the reason and the figures behind it, and what an
  analyst judged.
howToRead: >-
  A hub joins strangers: it is drawn with a double ring and merges nothing. The reason is that of the last
  run. An identifier of one large advertiser can look like a hub: judge it exclusive where you know better.
version: 1
tags: [structure, quality]
parameters:
  kinds: { type: kinds, title: Kinds, default: "" }
columns:
  hub: Hub
  reason: Reason
  ads: Ads
  posters: Advertisers
  networks: Networks
  judged: Judged by an analyst
--- */
MATCH (hub:Entity)
WHERE hub.hubAds IS NOT NULL AND hub.hub AND ($kinds = [] OR hub.kind IN $kinds)
RETURN hub, hub.hubReason AS reason, hub.hubAds AS ads, hub.hubPosters AS posters,
       COUNT { MATCH (hub)<-[:LISTS|SHOWS]-(:Ad)-[:MEMBER_OF]->(n:Network) RETURN DISTINCT n } AS networks,
       hub.judgedHub IS NOT NULL AS judged
ORDER BY ads DESC, hub.id
