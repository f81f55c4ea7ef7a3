// A phone is looked for by some of its digits: without an index each search reads every number.
CREATE TEXT INDEX phone_digits IF NOT EXISTS FOR (n:Phone) ON (n.number);
