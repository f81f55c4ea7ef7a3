// The ads of captures.
UNWIND $ids AS id
MATCH (c:Capture {id: id})
RETURN c.id AS id, c.ad AS ad
