// Says whose graph it is. One that is being made again has an epoch of its own, so that no copy is taken for it.
MERGE (c:Changes {id: 'changes'})
ON CREATE SET c.epoch = randomUUID(), c.version = 0
SET c.folder = $folder, c.rebuilding = $rebuilding,
    c.epoch = CASE WHEN $rebuilding THEN randomUUID() ELSE c.epoch END
RETURN c.epoch AS epoch
