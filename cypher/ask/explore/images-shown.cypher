// The images that an ad shows, each with the words by which its first capture named it and the span of its captures.
MATCH (:Entity {id: $ad})-[r:SHOWS]->(i:Image)
RETURN i.id AS image, r.raw AS raw, r.capture AS capture, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen
ORDER BY image
