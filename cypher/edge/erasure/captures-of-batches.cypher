// Captures of received files, and of files that came within them.
UNWIND $ids AS id
MATCH (b:Batch {id: id})<-[:UNPACKED_FROM*0..3]-(file:Batch)<-[:FROM]-(c:Capture)
RETURN DISTINCT c.id AS id, c.ad AS ad
