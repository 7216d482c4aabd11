import type { Clitics, KnownName } from '../../lexicon/names.js';

/**
 * By comparison key: the place of an adjective of nationality with the article and without it ("الإيراني", "إيراني"), of one and of several
 * ("الإيرانيين"). `nationalityOf` has those of one with the article. Written out once, since articles are searched for them word by word.
 */
export function toNationalityForms(
  nationalityOf: ReadonlyMap<string, KnownName>,
  { article, numberEndings }: Clitics,
): ReadonlyMap<string, KnownName> {
  const forms = new Map<string, KnownName>();
  const toPlace = (key: string) => {
    const definite = key.startsWith(article) ? key : article + key;
    const ending = numberEndings.find((letters) => definite.endsWith(letters));
    const singular = ending === undefined ? definite : definite.slice(0, -ending.length);
    return nationalityOf.get(definite) ?? nationalityOf.get(singular);
  };
  for (const adjective of nationalityOf.keys()) {
    for (const ending of ['', ...numberEndings]) {
      for (const form of [adjective + ending, adjective.slice(article.length) + ending]) {
        const place = toPlace(form);
        if (place !== undefined) forms.set(form, place);
      }
    }
  }
  return forms;
}
