// What lists of all kinds have in common, put together by src/graph/reading/lists: {row} is the variable of their rows.

//# count
UNWIND range(0, size($lists) - 1) AS list
WITH list, $lists[list] AS of
CALL (of) {
  {start}
  WITH of, {row}
  WHERE {conditions}
  WITH {row} LIMIT $limit
  RETURN count({row}) AS count
}
RETURN list, count

//# facet
UNWIND range(0, size($lists) - 1) AS list
WITH list, $lists[list] AS of
CALL (of) {
  {start}
  WITH of, {row}
  WHERE {conditions}
  {facet}
  WITH value, count(DISTINCT {row}) AS count ORDER BY count DESC, value LIMIT $limit
  RETURN collect({value: value, count: count}) AS values
}
RETURN list, values
