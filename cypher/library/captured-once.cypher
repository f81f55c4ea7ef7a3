/* ---
title: Which ads were captured only once?
description: >-
  Ads of which there is one capture, the oldest first; of a network or a platform where one is given.
howToRead: >-
  Nobody knows how long such an ad was up, whether it changed or whether it still stands. What rests on it
  rests on one look.
version: 1
tags: [quality, collection]
slow: about 2 s at 100,000 ads
parameters:
  network: { type: network, title: Network, default: "" }
  platform: { type: platform, title: Platform, default: "" }
columns:
  ad: Ad
  captured: Captured
  platform: Platform
  network: Network
  contacts: Contacts
--- */
MATCH (ad:Ad)
WHERE ($platform IS NULL OR ad.platform = $platform) AND COUNT { (ad)<-[:CAPTURES]-() } = 1
// In order first: of what comes then only as much is read as is shown.
WITH ad
ORDER BY ad.firstCaptured, ad.id
OPTIONAL MATCH (ad)-[:MEMBER_OF]->(network:Network)
WITH ad, network
WHERE $network IS NULL OR network.id = $network
RETURN ad, ad.firstCaptured AS captured, ad.platform AS platform, network,
       COUNT { (ad)-[:LISTS]->() } AS contacts
ORDER BY ad.firstCaptured, ad.id
