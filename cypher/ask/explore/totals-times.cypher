// The span of the captures, and when the last file came in which there was one.
CALL () { MATCH (a:Ad) WHERE a.firstCaptured IS NOT NULL RETURN a.firstCaptured AS first ORDER BY first LIMIT 1 }
CALL () { MATCH (a:Ad) WHERE a.lastCaptured IS NOT NULL RETURN a.lastCaptured AS last ORDER BY last DESC LIMIT 1 }
CALL () { MATCH (b:Batch) WHERE EXISTS { (b)<-[:FROM]-(:Capture) } RETURN max(b.receivedAt) AS received }
RETURN first, last, received
