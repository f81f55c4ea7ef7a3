/* ---
title: What came back after an ad was removed?
description: >-
  Removed ads whose contact, wording or picture is in an ad that was first captured afterwards, with the
  first such ad. Hubs are left out.
howToRead: >-
  The new ad may be the old one under another number, or another ad of the same advertiser that has
  nothing to do with the removal. Words and pictures are also copied by strangers. Nobody saw the moment of removal: it lies before the capture that found
  the ad gone.
version: 2
tags: [platforms]
slow: about 3 s at 100,000 ads
parameters:
  platform: { type: platform, title: Removed from, default: "" }
  days: { type: integer, title: "Days later, at most", least: 1, default: 30 }
  by: { type: texts, title: By the same, choices: [contact, words, picture], default: [contact, words, picture] }
columns:
  removed: Removed ad
  foundGone: Found gone
  again: First ad afterwards
  platform: Its platform
  days: Days later
  identifiers: In both
  more: Ads afterwards
--- */
MATCH (removed:Ad)
WHERE removed.status = 'removed' AND ($platform IS NULL OR removed.platform = $platform)
CALL (removed) {
  OPTIONAL MATCH (removed)<-[:CAPTURES]-(c:Capture {status: 'removed'})
  RETURN min(c.capturedAt) AS found
}
WITH removed, coalesce(found, removed.lastCaptured) AS foundGone
WITH removed, foundGone, toString(date(left(foundGone, 10)) + duration({days: $days + 1})) AS until
CALL (removed, foundGone, until) {
  MATCH (removed)-[r:LISTS|USES_TEMPLATE|SHOWS]->(identifier:Entity)<-[s:LISTS|USES_TEMPLATE|SHOWS]-(again:Ad)
  WHERE NOT identifier.hub AND NOT r.judgedWrong AND NOT s.judgedWrong
    AND {LISTS: 'contact', USES_TEMPLATE: 'words', SHOWS: 'picture'}[type(r)] IN $by
    AND again.firstCaptured > foundGone AND again.firstCaptured < until
  RETURN identifier, again
  UNION
  MATCH (removed)-[r:SHOWS]->(one:Image)-[:IN_CLUSTER]->(identifier:ImageCluster)<-[:IN_CLUSTER]-(other:Image)<-[s:SHOWS]-(again:Ad)
  WHERE 'picture' IN $by AND one <> other AND NOT identifier.hub AND NOT r.judgedWrong AND NOT s.judgedWrong
    AND again.firstCaptured > foundGone AND again.firstCaptured < until
  RETURN identifier, again
}
WITH removed, foundGone, again, identifier
ORDER BY identifier.id
WITH removed, foundGone, again, collect(identifier) AS identifiers
ORDER BY again.firstCaptured, again.id
WITH removed, foundGone, collect({ad: again, identifiers: identifiers}) AS later
WITH removed, foundGone, later[0].ad AS again, later[0].identifiers AS identifiers, size(later) AS more
RETURN removed, foundGone, again, again.platform AS platform,
       duration.inDays(date(left(foundGone, 10)), date(left(again.firstCaptured, 10))).days AS days,
       identifiers, more
ORDER BY days, removed.id
