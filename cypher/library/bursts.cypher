/* ---
title: Which contacts had many new ads within a few days?
description: >-
  Contacts of which at least so many ads were first captured within so many days; for each the fullest
  such stretch, and all their ads. Hubs are left out.
howToRead: >-
  A burst may be a campaign, an arrival in a new city, or a day on which a source was captured for the
  first time: then many contacts have theirs on that day.
version: 1
tags: [time]
slow: about 2 s at 100,000 ads
parameters:
  ads: { type: integer, title: "New ads, at least", least: 2, default: 5 }
  days: { type: integer, title: "Days, at most", least: 1, most: 60, default: 3 }
  kinds: { type: kinds, title: Kinds, default: [phone, handle], help: "phone, email, handle, payment, site" }
columns:
  identifier: Contact
  burst: New ads
  from: From
  to: To
  ads: Ads in all
--- */
MATCH (identifier)<-[r:LISTS]-(ad:Ad)
WHERE NOT identifier.hub AND NOT r.judgedWrong AND ($kinds = [] OR identifier.kind IN $kinds)
WITH identifier, collect(left(ad.firstCaptured, 10)) AS days, collect(DISTINCT left(ad.firstCaptured, 10)) AS starts
WHERE size(days) >= $ads
UNWIND starts AS from
WITH identifier, size(days) AS ads, from, toString(date(from) + duration({days: $days - 1})) AS until, days
WITH identifier, ads, from, until, size([day IN days WHERE day >= from AND day <= until]) AS burst
WHERE burst >= $ads
ORDER BY burst DESC, from
WITH identifier, ads, collect({burst: burst, from: from, until: until})[0] AS top
RETURN identifier, top.burst AS burst, top.from AS from, top.until AS to, ads
ORDER BY burst DESC, from, identifier.id
