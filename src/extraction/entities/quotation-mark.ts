const MARKS = '"\u00AB\u00BB\u201C\u201D\u201E\u201F';

/** Whether a token is a quotation mark of any shape; papers pair them as they like. */
export function isQuotationMark(text: string): boolean {
  return text.length === 1 && MARKS.includes(text);
}
