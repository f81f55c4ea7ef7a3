// Captures that were made before a time.
MATCH (c:Capture)
WHERE c.capturedAt < $before
RETURN c.id AS id, c.ad AS ad
