// Groups of images that look alike and of ads that are worded alike: their leaders are read in the order in
// which they came. (:Groups) is one node that whoever writes groups holds, so that only one does at a time.
CREATE CONSTRAINT groups_id IF NOT EXISTS FOR (n:Groups) REQUIRE n.id IS UNIQUE;
CREATE INDEX picture_number IF NOT EXISTS FOR (n:Picture) ON (n.number);
CREATE INDEX template_number IF NOT EXISTS FOR (n:Template) ON (n.number);
