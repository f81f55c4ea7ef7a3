// Operations of the run whose networks are in the graph. They are written as drafts, and seen once all are there.
CREATE CONSTRAINT operation_id IF NOT EXISTS FOR (n:Operation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT operation_draft_id IF NOT EXISTS FOR (n:OperationDraft) REQUIRE n.id IS UNIQUE;
