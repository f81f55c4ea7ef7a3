// Memberships of these ads, by Neo4j's numbers, where they have been captured again since these were written.
UNWIND $ads AS ad
MATCH (a:Ad)
WHERE id(a) = toInteger(ad)
MATCH (a)-[r:MEMBER_OF]->(:Network)
WHERE r.captures <> COUNT { (a)<-[:CAPTURES]-() } OR r.firstSeen <> a.firstCaptured OR r.lastSeen <> a.lastCaptured
SET r.firstSeen = a.firstCaptured, r.lastSeen = a.lastCaptured, r.captures = COUNT { (a)<-[:CAPTURES]-() }
