/* ---
title: What stands on each platform?
description: >-
  For each platform: ads, those found removed and how long they were up, identifiers, those that return
  in ad after ad, networks, and identifiers of a removed ad that stand in a later ad there.
howToRead: >-
  A platform that is captured often shows more of everything. Days up go from the first capture to the
  first that found the ad gone, so they are too short or too long by the time between captures. That a
  contact returns says nothing about what is advertised.
version: 1
tags: [platforms]
result: chart
parameters:
  platforms: { type: platforms, title: Platforms, default: "" }
  period: { type: period, title: Period, default: "", help: "Ads that were seen in it" }
  often: { type: integer, title: "Repeated: ads, at least", least: 2, default: 5 }
columns:
  platform: Platform
  ads: Ads
  removed: Removed
  daysUp: Days up (median)
  identifiers: Identifiers
  repeated: Repeated identifiers
  networks: Networks
  returned: Came back
--- */
MATCH (platform:Platform)
WHERE $platforms = [] OR platform.host IN $platforms
CALL (platform) {
  MATCH (platform)<-[:POSTED_ON]-(ad:Ad)
  WHERE $period IS NULL OR (ad.firstCaptured < $period.to AND ad.lastCaptured >= $period.from)
  OPTIONAL MATCH (ad)<-[:CAPTURES]-(c:Capture {status: 'removed'})
  WITH ad, min(c.capturedAt) AS found
  WITH ad, CASE ad.status WHEN 'removed' THEN coalesce(found, ad.lastCaptured) END AS gone
  RETURN collect(ad) AS list, count(gone) AS removed,
         percentileCont(duration.inDays(date(left(ad.firstCaptured, 10)), date(left(gone, 10))).days, 0.5) AS daysUp
}
CALL (list) {
  UNWIND list AS ad
  MATCH (ad)-[r:LISTS]->(identifier:Entity)
  WHERE NOT identifier.hub AND NOT r.judgedWrong
  WITH identifier, count(*) AS ads, max(ad.firstCaptured) AS latest,
       min(CASE ad.status WHEN 'removed' THEN ad.lastCaptured END) AS gone
  RETURN count(*) AS identifiers, sum(CASE WHEN ads >= $often THEN 1 ELSE 0 END) AS repeated,
         sum(CASE WHEN latest > gone THEN 1 ELSE 0 END) AS returned
}
CALL (list) {
  UNWIND list AS ad
  MATCH (ad)-[:MEMBER_OF]->(network:Network)
  RETURN count(DISTINCT network) AS networks
}
RETURN platform, size(list) AS ads, removed, daysUp, identifiers, repeated, networks, returned
ORDER BY ads DESC, platform.id
