// The word indexes lag a moment behind a commit: this returns when they have caught up.
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
