// Whose graph it is: the id of its data folder, and whether a rebuild of it was begun and is not done. Some files tell of one that is not marked.
CALL () { OPTIONAL MATCH (c:Changes {id: 'changes'}) RETURN c.folder AS folder, c.rebuilding AS rebuilding, c.epoch AS epoch }
RETURN folder, rebuilding, epoch,
       EXISTS { MATCH (n:Entity) } AS holds,
       COLLECT { MATCH (b:Batch) RETURN b.sha256 LIMIT 20 } AS files
