/** Texts that would do harm wherever a text of the caller became part of a query, a pattern, a path or a page. */
export const HOSTILE_TEXTS: readonly string[] = [
  // Cypher, out of quotes of each kind and through its own escapes.
  "'}) DETACH DELETE n //",
  '"}) CREATE (:Pwned) RETURN 1 //',
  '`}) MATCH (n) DETACH DELETE n //',
  '\\u0027}) CREATE (:Pwned) // $id */ CREATE (:Pwned) /*',
  "1; LOAD CSV FROM 'file:///etc/passwd' AS line CREATE (:Pwned {line: line})",
  // Lucene.
  '(',
  '"',
  '*:* OR a~99999999999 AND /.*(a+)+$/ [* TO *] \\',
  // More words than a query takes clauses, in few letters.
  Array.from({ length: 120 }, (_, index) => index + 100).join(' '),
  // Texts that are odd themselves.
  '',
  ' \t\r\n',
  'a\u0000b',
  // Half of a character
  '\ud800',
  // RIGHT-TO-LEFT OVERRIDE, POP DIRECTIONAL FORMATTING, marks and a byte order mark
  '\u202eabc\u202c\u200f\u200e\ufeff',
  // Nothing but SHADDA
  '\u0651'.repeat(1000),
  'ا'.repeat(100_000),
  'كلمة '.repeat(20_000),
  // What other layers understand.
  '__proto__',
  '../../../../etc/passwd%00',
  '{{7*7}}<script>alert(1)</script>',
];
