/* ---
title: Which ads does only an unsure reading join to their network?
description: >-
  Ads that share contacts with others of their network, none of them read with more than such a confidence.
  Hubs are left out.
howToRead: >-
  If the reading is wrong, the ad may not belong there. A picture or a wording may hold it as well, which
  this does not count: look at why the ad was merged before you judge the reading.
version: 1
tags: [quality]
parameters:
  confidence: { type: confidence, title: "Confidence, below", default: 0.8 }
columns:
  ad: Ad
  network: Network
  best: Best reading
  contacts: By
  joined: Confidence of the merge
--- */
MATCH (ad:Ad)-[weak:LISTS]->(contact:Entity)
WHERE weak.confidence < $confidence AND NOT weak.judgedWrong AND NOT contact.hub
WITH DISTINCT ad
MATCH (ad)-[m:MEMBER_OF]->(network:Network)
MATCH (ad)-[r:LISTS]->(contact:Entity)
WHERE NOT r.judgedWrong AND NOT contact.hub
CALL (ad, contact, network) {
  MATCH (contact)<-[s:LISTS]-(other:Ad)
  WHERE other <> ad AND NOT s.judgedWrong
  MATCH (other)-[:MEMBER_OF]->(its:Network)
  WITH its WHERE its = network
  RETURN 1 AS shared LIMIT 1
}
WITH ad, network, m, r, contact
ORDER BY contact.id
WITH ad, network, m, max(r.confidence) AS best, collect(contact) AS contacts
WHERE best < $confidence
RETURN ad, network, best, contacts, m.confidence AS joined
ORDER BY best, ad.id
