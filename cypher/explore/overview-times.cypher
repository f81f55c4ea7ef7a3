// The span of the captures, and when the last file came.
CALL () { MATCH (a:Ad) WHERE a.firstCaptured IS NOT NULL RETURN a.firstCaptured AS first ORDER BY first LIMIT 1 }
CALL () { MATCH (a:Ad) WHERE a.lastCaptured IS NOT NULL RETURN a.lastCaptured AS last ORDER BY last DESC LIMIT 1 }
CALL () { MATCH (b:Batch) RETURN max(b.receivedAt) AS received }
RETURN first, last, received
