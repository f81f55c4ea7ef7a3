// The ads that were found removed, by platform: the days from the first capture to the first that found it gone, and
// the days until a contact of it stood in an ad there that was first captured afterwards, if within the days asked for.
MATCH (ad:Ad)
WHERE ad.status = 'removed'
  AND ($period IS NULL OR (ad.firstCaptured < $period.to AND ad.lastCaptured >= $period.from))
CALL (ad) {
  OPTIONAL MATCH (ad)<-[:CAPTURES]-(c:Capture {status: 'removed'})
  RETURN min(c.capturedAt) AS found
}
WITH ad, coalesce(found, ad.lastCaptured) AS gone
WITH ad, gone, toString(date(left(gone, 10)) + duration({days: $days + 1})) AS until
CALL (ad, gone, until) {
  OPTIONAL MATCH (ad)-[r:LISTS]->(x:Entity)<-[s:LISTS]-(again:Ad)
  WHERE NOT r.judgedWrong AND NOT s.judgedWrong AND NOT x.hub
    AND again.platform = ad.platform AND again.firstCaptured > gone AND again.firstCaptured < until
  RETURN min(again.firstCaptured) AS again
}
RETURN ad.platform AS platform,
       duration.inDays(date(left(ad.firstCaptured, 10)), date(left(gone, 10))).days AS days,
       CASE WHEN again IS NULL THEN null
            ELSE duration.inDays(date(left(gone, 10)), date(left(again, 10))).days END AS again,
       EXISTS { MATCH (ad)-[r:LISTS]->(x:Entity) WHERE NOT r.judgedWrong AND NOT x.hub } AS hasContact,
       count(*) AS ads
