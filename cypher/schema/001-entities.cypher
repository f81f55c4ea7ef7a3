// What every room looks things up by. Each index costs ingest speed, so there are few:
// a capture is found again by its hash, which is its id.
CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (n:Migration) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT capture_id IF NOT EXISTS FOR (n:Capture) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT batch_id IF NOT EXISTS FOR (n:Batch) REQUIRE n.id IS UNIQUE;
CREATE INDEX ad_first_captured IF NOT EXISTS FOR (n:Ad) ON (n.firstCaptured);
CREATE INDEX ad_last_captured IF NOT EXISTS FOR (n:Ad) ON (n.lastCaptured);
CREATE INDEX ad_url IF NOT EXISTS FOR (n:Ad) ON (n.url);
