// Which of these stored pages captures other than these show.
MATCH (c:Capture)
WHERE c.payload IN $payloads AND NOT c.id IN $captures
RETURN DISTINCT c.payload AS payload
