// A graph is counted from the day on which it is opened: without an epoch, whoever holds a copy of it reads all again
// at its first change. A graph that was bulk loaded holds a million ads by then.
MERGE (c:Changes {id: 'changes'})
ON CREATE SET c.epoch = randomUUID(), c.version = 0;
