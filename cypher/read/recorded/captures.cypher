// Captures by id.
UNWIND $ids AS id
MATCH (c:Capture {id: id})
RETURN properties(c) AS capture
