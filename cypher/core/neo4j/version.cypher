// The version of the graph; nothing where nothing was ever changed.
MATCH (c:Changes {id: 'changes'})
RETURN c.epoch AS epoch, c.version AS number
