import type { Located, Problem } from './problem.js';

/**
 * Names that two records of one type bear, or one record twice: a reader could not tell which is meant.
 * A person, an organization and a place may share a name; the sentence tells them apart.
 */
export function findNameClashes(records: readonly Located[]): Problem[] {
  const bearers = new Map<string, Located>();
  return records.flatMap((record) => {
    const { id, type, nameAr, nameEn, aliases } = record.entity;
    return [nameAr, nameEn, ...aliases].flatMap((name) => {
      const key = `${type} ${toComparable(name)}`;
      const other = bearers.get(key);
      if (!other) {
        bearers.set(key, record);
        return [];
      }
      const message =
        other === record
          ? `${id}: "${name}" stands here twice`
          : `${id}: "${name}" is also a name of ${other.entity.id} (line ${other.line})`;
      return [{ line: record.line, message }];
    });
  });
}

/** Case, width and spacing do not make two names; the folding of Arabic letters is the text room's. */
function toComparable(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');
}
