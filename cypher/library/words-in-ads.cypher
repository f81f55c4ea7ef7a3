/* ---
title: Which ads hold any of these words?
description: >-
  Ads with at least one of the words or phrases in their title or text, those with most of them first.
howToRead: >-
  A word is found as it is written; another form of it is another word. Words mean different things in
  different ads: read the ad. At most 500 ads a word are
  looked at, the best matches first. Words in Thai are found by the search of the workspace.
version: 1
tags: [content]
parameters:
  words: { type: texts, title: Words or phrases, example: "массаж, visa" }
  period: { type: period, title: Period, default: "", help: "Ads that were seen in it" }
columns:
  ad: Ad
  words: Words
  country: Country
  platform: Platform
  firstCaptured: First captured
  lastCaptured: Last captured
--- */
UNWIND $words AS word
CALL db.index.fulltext.queryNodes('words', '"' + replace(replace(word, '\\', ''), '"', '') + '"', {limit: 500})
YIELD node AS ad
WHERE $period IS NULL OR (ad.firstCaptured < $period.to AND ad.lastCaptured >= $period.from)
WITH ad, word
ORDER BY word
WITH ad, collect(DISTINCT word) AS words
RETURN ad, words, ad.country AS country, ad.platform AS platform, ad.firstCaptured AS firstCaptured,
       ad.lastCaptured AS lastCaptured
ORDER BY size(words) DESC, lastCaptured DESC, ad.id
