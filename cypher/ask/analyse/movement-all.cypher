// The ads of every contact of the same kind whose ads name different places, each with the positions of its places. An
// ad that names none is among them: it ends a silence. An entity of another kind is beside phones.
WITH CASE
       WHEN EXISTS { (:Entity {id: $entity})<-[:LISTS]-() } THEN split($entity, ':')[0]
       ELSE 'phone'
     END AS kind
MATCH (x)<-[r:LISTS]-(ad:Ad)
WHERE x.kind = kind AND NOT x.hub AND NOT r.judgedWrong
  AND ($period IS NULL OR (ad.firstCaptured < $period.to AND ad.lastCaptured >= $period.from))
OPTIONAL MATCH (ad)-[at:LOCATED_IN]->(place:Place)
WHERE NOT at.judgedWrong AND place.lat IS NOT NULL
WITH x, ad, collect(CASE WHEN place IS NOT NULL THEN [place.lat, place.lon] END) AS spots, min(place.id) AS named
WITH x, ad, spots, named, coalesce(ad.postedAt < ad.firstCaptured, false) AS isPosted
WITH x, count(DISTINCT named) AS apart,
     collect([CASE WHEN isPosted THEN ad.postedAt ELSE ad.firstCaptured END, ad.lastCaptured,
              isPosted AND ad.postedPrecision = 'day', spots]) AS ads
WHERE apart > 1
RETURN x.id AS id, ads
