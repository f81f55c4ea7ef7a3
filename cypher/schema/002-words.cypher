// Words of ads, twice, because no single analyser reads every script: `cjk` finds Latin, Cyrillic,
// Arabic-script, Japanese and Korean words, `thai` cuts Thai runs into words. A search asks both.
// The second names its properties the other way round: Neo4j takes two full-text indexes over the
// same list for one and the same, whatever their analysers.
// Eventually consistent: written in the background, some 0.2 s behind a commit. Written with the
// commit they halve the speed of ingest. Whoever must find what it just wrote runs
// schema/await-words first.
CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Ad) ON EACH [n.title, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}};
CREATE FULLTEXT INDEX words_thai IF NOT EXISTS FOR (n:Ad) ON EACH [n.text, n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'thai', `fulltext.eventually_consistent`: true}};
CREATE FULLTEXT INDEX captions IF NOT EXISTS FOR (n:Entity) ON EACH [n.caption]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: true}};
