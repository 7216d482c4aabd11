// Words of articles with what stands around them. Offsets are UTF-16 code units, as those of Cypher strings are.
// params:  articles (list of {id, spans: list of [start, end]}), margin (integer: how much to give on either side)
// returns: id (of the article), start, end, before, quote, after
UNWIND $articles AS wanted
MATCH (a:Article {id: wanted.id})
WITH a.id AS id, a.text AS text, wanted.spans AS spans
UNWIND spans AS span
WITH id, text, span[0] AS start, span[1] AS end,
  CASE WHEN span[0] > $margin THEN span[0] - $margin ELSE 0 END AS from
RETURN id, start, end,
  substring(text, from, start - from) AS before,
  substring(text, start, end - start) AS quote,
  substring(text, end, $margin) AS after
