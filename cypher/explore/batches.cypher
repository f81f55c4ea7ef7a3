// Received files by id, each with the number of its captures.
UNWIND $ids AS id
MATCH (b:Batch {id: id})
RETURN properties(b) AS batch, COUNT { (b)<-[:FROM]-() } AS captures
