/** Whether a token is a quotation mark of any shape; papers pair them as they like. */
export function isQuotationMark(text: string): boolean {
  return /^["\u00AB\u00BB\u201C-\u201F]$/.test(text);
}
