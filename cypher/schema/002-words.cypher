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
