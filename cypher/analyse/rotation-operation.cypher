// An operation and those nearest to its size, from half to twice as many ads, each with its ads as of a network.
MATCH (one:Operation {id: $operation})
MATCH (o:Operation)
WHERE o.ads * 2 >= one.ads AND o.ads <= one.ads * 2
WITH one, o
ORDER BY CASE WHEN o = one THEN -1 ELSE abs(o.ads - one.ads) END, o.id
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
         ad.lastCaptured,
         CASE ad.postedPrecision WHEN 'instant' THEN ad.postedAt END,
         COLLECT { MATCH (ad)-[r:LISTS]->(p:Phone) WHERE NOT r.judgedWrong AND NOT p.hub RETURN p.number }
       ]) AS ads
