// Counts a transaction that changes relationships or hubs. To be run last in it: whoever writes next waits here
// until it ends, so versions come in the order in which their changes can be seen.
MERGE (c:Changes {id: 'changes'})
ON CREATE SET c.epoch = randomUUID(), c.version = 0
SET c.version = c.version + 1
WITH c.version AS version
CREATE (:Change {
  number: version,
  mark: randomUUID(),
  sources: [number IN $numbers | toInteger(number)]
           + COLLECT { UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id(n) }
})
WITH version
OPTIONAL MATCH (old:Change)
WHERE old.number <= version - 2000
DELETE old
