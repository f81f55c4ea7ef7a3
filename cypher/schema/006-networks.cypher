// Networks of a run are written beside those that count, as drafts, and take their place in one transaction;
// (:Networks) is one node that says whose they are. What an analyst judged a hub or none is few, and found at once.
CREATE CONSTRAINT networks_id IF NOT EXISTS FOR (n:Networks) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT network_draft_id IF NOT EXISTS FOR (n:NetworkDraft) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_judged_hub IF NOT EXISTS FOR (n:Entity) ON (n.judgedHub);
