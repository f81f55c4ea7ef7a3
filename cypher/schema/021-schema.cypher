// The whole schema of 0.2. Graphs of builds before it had migrations 1 to 20, and are refused.
// What every module looks things up by. Each index costs ingest speed, so there are few:
// a capture is found again by its hash, which is its id.
CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (n:Migration) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT capture_id IF NOT EXISTS FOR (n:Capture) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT batch_id IF NOT EXISTS FOR (n:Batch) REQUIRE n.id IS UNIQUE;
CREATE INDEX ad_first_captured IF NOT EXISTS FOR (n:Ad) ON (n.firstCaptured);
CREATE INDEX ad_last_captured IF NOT EXISTS FOR (n:Ad) ON (n.lastCaptured);
CREATE INDEX ad_url IF NOT EXISTS FOR (n:Ad) ON (n.url);
// Words of ads, twice, because no single analyser reads every script: `cjk` finds Latin, Cyrillic,
// Arabic-script, Japanese and Korean words, `thai` cuts Thai runs into words. A search asks both.
// Only ads with Thai letters carry the label ThaiText, so no other ad is indexed twice.
// Eventually consistent: written in the background, some 0.2 s behind a commit; written with the commit
// they halve the speed of ingest. Whoever must find what it just wrote runs schema/await-words first.
// Ads and phones are found by number, not by caption.
CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Ad) ON EACH [n.title, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}};
CREATE FULLTEXT INDEX words_thai IF NOT EXISTS FOR (n:ThaiText) ON EACH [n.title, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'thai', `fulltext.eventually_consistent`: true}};
CREATE FULLTEXT INDEX captions IF NOT EXISTS FOR (n:Email|Handle|PaymentHandle|Website|Platform|Place|Country|Image) ON EACH [n.caption]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: true}};
// Groups of images that look alike and of ads that are worded alike: their leaders are read in the order in
// which they came. (:Groups) is one node that whoever writes groups holds, so that only one does at a time.
CREATE CONSTRAINT groups_id IF NOT EXISTS FOR (n:Groups) REQUIRE n.id IS UNIQUE;
CREATE INDEX picture_number IF NOT EXISTS FOR (n:ImageCluster) ON (n.number);
CREATE INDEX template_number IF NOT EXISTS FOR (n:Template) ON (n.number);
// Links that an analyst's judgements leave without support are few: found without reading the others.
CREATE INDEX lists_judged_wrong IF NOT EXISTS FOR ()-[r:LISTS]-() ON (r.judgedCopy);
// The graph's version: (:Changes) counts the transactions that changed a relationship or a hub, and each (:Change)
// names the nodes whose relationships it changed, by Neo4j's own numbers. So who holds a copy of the graph reads
// again only what has changed since. The last two thousand are kept.
CREATE CONSTRAINT changes_id IF NOT EXISTS FOR (n:Changes) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_number IF NOT EXISTS FOR (n:Change) REQUIRE n.number IS UNIQUE;
// Hubs are few, and only they have a number of ads: `hub` itself is said of every identifier, and an index of it would
// cost each of them time.
CREATE INDEX entity_hub_ads IF NOT EXISTS FOR (n:Entity) ON (n.hubAds);
// Networks of a run are written beside those that count, as drafts, and take their place in one transaction;
// (:Networks) is one node that says whose they are. What an analyst judged a hub or none is few, and found at once.
CREATE CONSTRAINT networks_id IF NOT EXISTS FOR (n:Networks) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT network_draft_id IF NOT EXISTS FOR (n:NetworkDraft) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_judged_hub IF NOT EXISTS FOR (n:Entity) ON (n.judgedHub);
// A graph is counted from the day on which it is opened: without an epoch, whoever holds a copy of it reads all again
// at its first change. A graph that was bulk loaded holds a million ads by then.
MERGE (c:Changes {id: 'changes'})
ON CREATE SET c.epoch = randomUUID(), c.version = 0;
// Operations of the run whose networks are in the graph. They are written as drafts, and seen once all are there.
CREATE CONSTRAINT operation_id IF NOT EXISTS FOR (n:Operation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT operation_draft_id IF NOT EXISTS FOR (n:OperationDraft) REQUIRE n.id IS UNIQUE;
