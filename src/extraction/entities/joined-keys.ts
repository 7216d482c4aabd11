/**
 * The keys of a name, each word that may be written onto the next one joined to it in its first form: "عبد العزيز" is "عبدالعزيز", and "أبي سعدة"
 * is "أبوسعدة".
 */
export function joinedKeys(keys: readonly string[], joints: ReadonlyMap<string, string>): readonly string[] {
  if (!keys.some((key) => joints.has(key))) return keys;
  const joined: string[] = [];
  let open = '';
  for (const key of keys) {
    const joint = joints.get(key);
    open += joint ?? key;
    if (joint !== undefined) continue;
    joined.push(open);
    open = '';
  }
  if (open !== '') joined.push(open);
  return joined;
}
