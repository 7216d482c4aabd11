// Articles with everything that points into their text.
// params:  none
// returns: articleId, text, statements (list of {id, text, cue, spans, cueSpan, ends: spans of who takes part, by
//          relationship, figures: list of {id, text, start, end}}), mentions (list of {id, count, spans, titles, titleSpans}), roles (list of {id, title, start,
//          end}), affiliations (list of {id, start, end})
MATCH (a:Article)
RETURN a.id AS articleId, a.text AS text,
  COLLECT {
    MATCH (s:Statement)-[:IN]->(a)
    RETURN {
      id: s.id, text: s.text, cue: s.cue, spans: s.spans, start: s.start, end: s.end, cueSpan: [s.cueStart, s.cueEnd],
      ends: COLLECT {
        MATCH (s)-[r:SAID|SAID_AS_READ|VIA|ABOUT|ABOUT_AS_READ|ADDRESSED_TO|ON]-(x)
        RETURN {
          type: type(r), id: x.id,
          spans: coalesce(r.spans, [r.start, r.end]) + [r.cueStart, r.cueEnd] + [r.sourceStart, r.sourceEnd]
        }
      },
      figures: COLLECT {
        MATCH (s)-[claims:CLAIMS]->(f:Figure)
        RETURN {id: f.id, text: f.text, start: claims.start, end: claims.end}
      }
    }
  } AS statements,
  COLLECT {
    MATCH (a)-[m:MENTIONS]->(e)
    RETURN {id: e.id, count: m.count, spans: m.spans, titles: m.titles, titleSpans: m.titleSpans}
  } AS mentions,
  COLLECT {
    MATCH (p)-[r:HOLDS_ROLE {article: a.id}]->()
    RETURN {id: p.id, title: r.title, start: r.start, end: r.end}
  } AS roles,
  COLLECT {
    MATCH (a)<-[:IN]-(:Statement)-[:SAID|SAID_AS_READ|VIA]-(x:AnonymousSource)
    WITH DISTINCT x
    MATCH (x)-[belongs:AFFILIATED_WITH]->()
    RETURN {id: x.id, start: belongs.start, end: belongs.end}
  } AS affiliations
