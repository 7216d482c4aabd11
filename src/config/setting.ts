/** What is said about one setting, wherever it is said. */
export interface Setting {
  readonly variable: string;
  /** What the value is called after the flag. */
  readonly value: string;
  readonly description: string;
  readonly expects: string;
  readonly default?: string;
  /** The default in words, where it is not a fixed value. */
  readonly defaultText?: string;
  readonly secret?: true;
}
