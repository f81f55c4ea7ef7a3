// The ads of an entity in the order of their days, each with the places that it names.
MATCH (x:Entity {id: $entity})
CALL (x) {
  MATCH (x)<-[r:LISTS|SHOWS|USES_TEMPLATE|MEMBER_OF]-(ad:Ad)
  WHERE NOT coalesce(r.judgedWrong, false)
  RETURN ad
  UNION
  MATCH (x)<-[:IN_CLUSTER]-(:Image)<-[:SHOWS]-(ad:Ad)
  RETURN ad
}
WITH ad, ad.postedAt < ad.firstCaptured AS isPosted
WHERE $period IS NULL OR (ad.firstCaptured < $period.to AND ad.lastCaptured >= $period.from)
RETURN ad.id AS id, ad.platform AS platform, ad.city AS city, ad.country AS country,
       ad.firstCaptured AS firstCaptured,
       CASE WHEN isPosted THEN ad.postedAt ELSE ad.firstCaptured END AS start, ad.lastCaptured AS last,
       coalesce(isPosted AND ad.postedPrecision = 'day', false) AS toTheDay,
       COLLECT {
         MATCH (ad)-[at:LOCATED_IN]->(place:Place)
         WHERE NOT coalesce(at.judgedWrong, false) AND place.lat IS NOT NULL
         RETURN {id: place.id, kind: place.kind, caption: place.caption, lat: place.lat, lon: place.lon}
         ORDER BY place.id
       } AS places
ORDER BY start, id
LIMIT 20000
