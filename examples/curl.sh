#!/bin/sh
# Asks isnad who said what about somebody: sh curl.sh SDF
set -eu

url=${ISNAD_URL:-http://127.0.0.1:4000/graphql}
# The name is a variable, so nothing in it can become part of the query; only JSON needs its quotes escaped.
about=$(printf '%s' "${1:-SDF}" | sed 's/[\\"]/\\&/g')

curl --silent --show-error --retry 3 "$url" \
  --header 'content-type: application/json' \
  ${ISNAD_API_KEY:+--header "authorization: Bearer $ISNAD_API_KEY"} \
  --data @- <<BODY
{
  "query": "query (\$about: String!) { whoSaidWhat(about: \$about, first: 10, orderBy: OLDEST) { totalCount nodes { text speaker { name } article { publishedOn } } } }",
  "variables": { "about": "$about" }
}
BODY
