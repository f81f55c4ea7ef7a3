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
MATCH (ad:Ad)-[m:MEMBER_OF]->(network:Network)
CALL (ad, network) {
  MATCH (ad)-[r:LISTS]->(contact:Entity)
  WHERE NOT r.judgedWrong AND NOT contact.hub AND EXISTS {
    MATCH (contact)<-[s:LISTS]-(other:Ad)-[:MEMBER_OF]->(network) WHERE other <> ad AND NOT s.judgedWrong
  }
  WITH r, contact ORDER BY contact.id
  RETURN max(r.confidence) AS best, collect(contact) AS contacts
}
WITH ad, network, m, best, contacts
WHERE best < $confidence
RETURN ad, network, best, contacts, m.confidence AS joined
ORDER BY best, ad.id
