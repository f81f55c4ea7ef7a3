// Memberships whose ads have been captured again since they were written, some at a time.
MATCH (:Network)<-[r:MEMBER_OF]-(a:Ad)
WHERE r.captures <> COUNT { (a)<-[:CAPTURES]-() } OR r.firstSeen <> a.firstCaptured OR r.lastSeen <> a.lastCaptured
WITH r, a LIMIT 10000
SET r.firstSeen = a.firstCaptured, r.lastSeen = a.lastCaptured, r.captures = COUNT { (a)<-[:CAPTURES]-() },
    r.capture = head(COLLECT { MATCH (a)<-[:CAPTURES]-(c) RETURN c.id ORDER BY c.capturedAt, c.id LIMIT 1 })
RETURN count(*) AS refreshed
