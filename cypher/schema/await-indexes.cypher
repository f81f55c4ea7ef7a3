// An index answers in full only when it is online.
CALL db.awaitIndexes(300)
