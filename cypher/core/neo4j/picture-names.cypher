// By which words the captures of the graph name the pictures that came: a path, an address or a hash.
MATCH (:Ad)-[s:SHOWS]->(i:Image)
WHERE i.received
MATCH (c:Capture {id: s.capture})
RETURN c.batch AS batch, s.raw AS path, i.sha256 AS image
