// Which of these captures are already held.
UNWIND $ids AS id
MATCH (c:Capture {id: id})
RETURN c.id AS id
