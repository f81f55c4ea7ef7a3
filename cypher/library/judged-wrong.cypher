/* ---
title: Which readings did analysts judge wrong?
description: >-
  Links from ads to contacts whose every observation an analyst judged wrong, with the words that were
  read and how.
howToRead: >-
  Such links count nowhere. Several by one method show what it reads badly. Who judged and why stands in
  the judgements of the workspace, where each can be withdrawn.
version: 1
tags: [quality]
parameters: {}
columns:
  ad: Ad
  contact: Contact
  raw: As it was read
  field: Where
  method: Method
  confidence: Confidence
--- */
MATCH (ad:Ad)-[r:LISTS]->(contact:Entity)
WHERE r.judgedCopy = true
RETURN ad, contact, r.raw AS raw, r.field AS field, r.method AS method, r.confidence AS confidence
ORDER BY method, contact.id, ad.id
