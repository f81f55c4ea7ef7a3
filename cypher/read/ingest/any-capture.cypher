// Whether the graph holds any capture at all.
MATCH (c:Capture)
RETURN c.id AS id
LIMIT 1
