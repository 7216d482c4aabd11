import { findDescribedBodies } from './capitals/described-bodies.js';
import { describedByPlace } from './described-by-place.js';
import { describedByHead } from './described-heads.js';
import { describedPersons } from './described-persons.js';
import type { DescribedArticle, Description } from './description.js';

/** "المتحدث" after a spokesman with a name, "الهيئة" after "الهيئة العالمية للمساجد", "المدينة" after "مدينة عدن". In text order. */
export function findDescriptions(article: DescribedArticle): readonly Description[] {
  const found = [
    ...describedPersons(article),
    ...describedByHead(article),
    ...describedByPlace(article),
    ...findDescribedBodies(article),
  ];
  return found.sort((a, b) => a.span.start - b.span.start);
}
