// Memberships in drafts, or in networks that count. Each says how the ad came in; it was inferred, nobody read it: it has
// no words and no capture of its own. Times and captures are those of the ad; the run is that of the network.
UNWIND $rows AS row
MATCH (n:__LABEL__ {id: row.network})
USING INDEX SEEK n:__LABEL__(id)
MATCH (a:Entity {id: row.ad})
USING INDEX SEEK a:Entity(id)
MERGE (a)-[r:MEMBER_OF]->(n)
SET r.inferred = true, r.method = 'resolution', r.version = $version, r.confidence = row.confidence,
    r.steps = row.steps,
    r.firstSeen = a.firstCaptured, r.lastSeen = a.lastCaptured, r.captures = COUNT { (a)<-[:CAPTURES]-() }
