import { IsnadError } from '../../errors.js';
import { type Condition, toAllWordsQuery } from '../../graph/reading/index.js';
import { MAX_SEARCH_WORDS, readSearchWords } from '../search-words.js';
import type { Given } from './conditions.js';

/** Collects the `text` of a filter while it is read: words are looked up in an index once, for the list as a whole. */
export class FilterWords {
  /** Lucene queries that the rows of the list must all fit. */
  private readonly queries: string[] = [];
  private count = 0;

  /**
   * Takes the `text` of one filter. `nested` ones are asked of single rows, where words cannot be looked up.
   *
   * @throws {IsnadError} `BAD_USER_INPUT` for a nested `text`, one without words, and more than `MAX_SEARCH_WORDS` in all
   */
  add(text: Given<string>, nested: boolean): void {
    if (text == null) return;
    if (nested) {
      throw new IsnadError(
        'BAD_USER_INPUT',
        '"text" can stand at the top of a filter and in "AND", but not in "OR", "NOT" or a filter on something else. Use "search", or several lists.',
      );
    }
    const words = readSearchWords(text);
    this.count += words.length;
    if (this.count > MAX_SEARCH_WORDS) {
      const message = `All "text" of a filter can have ${MAX_SEARCH_WORDS} words at most. Ask in several requests.`;
      throw new IsnadError('BAD_USER_INPUT', message);
    }
    this.queries.push(toAllWordsQuery(words));
  }

  /** What the rows of the list have to fit; nothing where no words were given. */
  conditions(): Condition[] {
    return this.queries.length === 0 ? [] : [{ test: 'words', value: this.queries.join(' ') }];
  }
}
