// Received files by id, each with the number of its captures and of those that came in it. Of each file the captures are
// counted by themselves: Neo4j knows how many a node has, and need not go to a million of them.
UNWIND $ids AS id
MATCH (b:Batch {id: id})
RETURN properties(b) AS batch,
  reduce(all = 0, captures IN COLLECT {
    MATCH (b)<-[:UNPACKED_FROM*0..3]-(file) RETURN COUNT { (file)<-[:FROM]-() }
  } | all + captures) AS captures
