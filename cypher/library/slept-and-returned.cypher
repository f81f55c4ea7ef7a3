/* ---
title: Which numbers fell silent and came back?
description: >-
  Numbers that no capture saw for at least so many days between two of their ads; the longest silence of
  each. Hubs are left out.
howToRead: >-
  Silence is that of the captures: look whether the platform was captured at all in these days. A number
  that returns may be the same user, or another to whom it was given since.
version: 1
tags: [numbers]
slow: about 1 s at 100,000 ads
parameters:
  days: { type: integer, title: "Days of silence, at least", least: 1, default: 45 }
  confidence: { type: confidence, title: Confidence, default: 0.6 }
columns:
  phone: Phone
  days: Days of silence
  silentSince: Last seen before
  returned: Seen again
  adsBefore: Ads before
  adsAfter: Ads after
--- */
MATCH (phone:Phone)<-[r:LISTS]-(:Ad)
WHERE NOT phone.hub AND NOT r.judgedWrong AND r.confidence >= $confidence
WITH phone, collect({began: r.firstSeen, ended: r.lastSeen}) AS times, min(r.firstSeen) AS first, max(r.firstSeen) AS last
WHERE duration.inDays(date(left(first, 10)), date(left(last, 10))).days >= $days
UNWIND times AS next
UNWIND times AS before
WITH phone, next.began AS returned, before
WHERE before.began < returned
WITH phone, returned, max(before.ended) AS silentSince
WITH phone, returned, silentSince,
     duration.inDays(date(left(silentSince, 10)), date(left(returned, 10))).days AS days
WHERE days >= $days
ORDER BY days DESC, returned
WITH phone, collect({days: days, since: silentSince, returned: returned})[0] AS gap
RETURN phone, gap.days AS days, gap.since AS silentSince, gap.returned AS returned,
       COUNT {
         MATCH (phone)<-[r:LISTS]-(:Ad)
         WHERE NOT r.judgedWrong AND r.confidence >= $confidence AND r.firstSeen < gap.returned
       } AS adsBefore,
       COUNT {
         MATCH (phone)<-[r:LISTS]-(:Ad)
         WHERE NOT r.judgedWrong AND r.confidence >= $confidence AND r.firstSeen >= gap.returned
       } AS adsAfter
ORDER BY days DESC, phone.id
