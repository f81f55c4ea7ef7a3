// A network and the 200 nearest to its size, each with its ads: when each began, the time of posting where that is known
// to the moment, and its phones that are no hubs.
MATCH (one:Network {id: $network})
MATCH (n:Network)
WITH one, n
ORDER BY CASE WHEN n = one THEN -1 ELSE abs(log(toFloat(n.size) / one.size)) END, n.id
LIMIT 201
CALL (n) {
  MATCH (n)<-[:MEMBER_OF]-(ad:Ad)
  RETURN collect([
    CASE WHEN ad.postedAt < ad.firstCaptured THEN ad.postedAt ELSE ad.firstCaptured END,
    CASE ad.postedPrecision WHEN 'instant' THEN ad.postedAt END,
    COLLECT { MATCH (ad)-[r:LISTS]->(p:Phone) WHERE NOT r.judgedWrong AND NOT p.hub RETURN p.number }
  ]) AS ads
}
RETURN n = one AS isOne, ads
