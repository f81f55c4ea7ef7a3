/* ---
title: Which ads of a platform were removed, and how long were they up?
description: >-
  Ads of one platform that a capture found gone, as the overview counts them.
howToRead: >-
  Days go from the first capture of the ad to the first that found it gone. Nobody saw when it was
  posted or taken down: a platform that is rarely captured seems slow.
version: 2
tags: [platforms]
parameters:
  platform: { type: platform, title: Platform, example: lotus-board.example }
columns:
  ad: Ad
  firstCaptured: First captured
  foundGone: Found gone
  days: Days
--- */
MATCH (ad:Ad {status: 'removed'})-[:POSTED_ON]->(:Platform {id: 'platform:' + $platform})
OPTIONAL MATCH (ad)<-[:CAPTURES]-(capture:Capture {status: 'removed'})
WITH ad, coalesce(min(capture.capturedAt), ad.lastCaptured) AS foundGone
WITH ad, ad.firstCaptured AS firstCaptured, foundGone,
     duration.inDays(date(left(ad.firstCaptured, 10)), date(left(foundGone, 10))).days AS days
RETURN ad, firstCaptured, foundGone, days
ORDER BY days DESC, ad.id
