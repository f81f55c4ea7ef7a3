// An operation and the 200 nearest to its size, each with its ads as of a network.
MATCH (one:Operation {id: $operation})
MATCH (o:Operation)
WITH one, o
ORDER BY CASE WHEN o = one THEN -1 ELSE abs(log(toFloat(o.ads) / one.ads)) END, o.id
LIMIT 201
CALL (o) {
  MATCH (o)<-[:PART_OF]-(:Network)<-[:MEMBER_OF]-(ad:Ad)
  RETURN ad
  UNION
  MATCH (o)<-[:PART_OF]-(ad:Ad)
  RETURN ad
}
RETURN o = one AS isOne,
       collect([
         CASE WHEN ad.postedAt < ad.firstCaptured THEN ad.postedAt ELSE ad.firstCaptured END,
         CASE ad.postedPrecision WHEN 'instant' THEN ad.postedAt END,
         COLLECT { MATCH (ad)-[r:LISTS]->(p:Phone) WHERE NOT r.judgedWrong AND NOT p.hub RETURN p.number }
       ]) AS ads
