// Links that an analyst's judgements leave without support are few: found without reading the others.
CREATE INDEX lists_judged_wrong IF NOT EXISTS FOR ()-[r:LISTS]-() ON (r.judgedCopy);
