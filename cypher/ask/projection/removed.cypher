// Ads that are gone, by Neo4j's own numbers, and when a capture first found them gone.
MATCH (a:Ad {status: 'removed'})
OPTIONAL MATCH (a)<-[:CAPTURES]-(c:Capture {status: 'removed'})
WITH a, min(c.capturedAt) AS found
RETURN id(a) AS ad, coalesce(found, a.lastCaptured) AS since
