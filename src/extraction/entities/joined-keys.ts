/** The keys of a name, each word that may be written onto the next one joined to it: "عبد العزيز" is "عبدالعزيز". */
export function joinedKeys(keys: readonly string[], joints: ReadonlySet<string>): readonly string[] {
  if (!keys.some((key) => joints.has(key))) return keys;
  const joined: string[] = [];
  let open = '';
  for (const key of keys) {
    open += key;
    if (joints.has(key)) continue;
    joined.push(open);
    open = '';
  }
  if (open !== '') joined.push(open);
  return joined;
}
