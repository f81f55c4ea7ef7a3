// An index answers in full only when it is online; of millions of ads that takes minutes.
CALL db.awaitIndexes(1500)
