// Memberships in drafts, or in networks that count. Each says how the ad came in; it was inferred, nobody read it.
UNWIND $rows AS row
MATCH (n:__LABEL__ {id: row.network})
USING INDEX SEEK n:__LABEL__(id)
MATCH (a:Entity {id: row.ad})
USING INDEX SEEK a:Entity(id)
MERGE (a)-[r:MEMBER_OF]->(n)
SET r.inferred = true, r.method = 'resolution', r.version = $version, r.confidence = row.confidence,
    r.steps = row.steps, r.field = 'structured', r.raw = '', r.start = 0, r.end = 0,
    r.firstSeen = a.firstCaptured, r.lastSeen = a.lastCaptured, r.captures = COUNT { (a)<-[:CAPTURES]-() },
    r.capture = head(COLLECT { MATCH (a)<-[:CAPTURES]-(c) RETURN c.id ORDER BY c.capturedAt, c.id LIMIT 1 })
