// Received files by id, each with the number of its captures and of those that came in it.
UNWIND $ids AS id
MATCH (b:Batch {id: id})
RETURN properties(b) AS batch,
  COUNT { (b)<-[:UNPACKED_FROM*0..3]-()<-[:FROM]-() } AS captures
