// The ads of every contact of the same kind whose ads name different places, each with the positions of its places.
// An entity of another kind is beside phones.
WITH CASE
       WHEN split($entity, ':')[0] IN ['email', 'handle', 'payment', 'site'] THEN split($entity, ':')[0]
       ELSE 'phone'
     END AS kind
MATCH (x:Phone|Email|Handle|PaymentHandle|Website)
WHERE x.kind = kind AND NOT x.hub
MATCH (x)<-[r:LISTS]-(ad:Ad)-[at:LOCATED_IN]->(place:Place)
WHERE NOT r.judgedWrong AND NOT at.judgedWrong AND place.lat IS NOT NULL
  AND ($period IS NULL OR (ad.firstCaptured < $period.to AND ad.lastCaptured >= $period.from))
WITH x, ad, collect([place.lat, place.lon]) AS spots, min(place.id) AS named
WITH x, ad, spots, named, coalesce(ad.postedAt < ad.firstCaptured, false) AS isPosted
WITH x, count(DISTINCT named) AS apart,
     collect([CASE WHEN isPosted THEN ad.postedAt ELSE ad.firstCaptured END, ad.lastCaptured,
              isPosted AND ad.postedPrecision = 'day', spots]) AS ads
WHERE apart > 1
RETURN x.id AS id, ads
