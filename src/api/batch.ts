import DataLoader from 'dataloader';

/** A loader of single rows by id; `null` for an id that has none. */
export function rowLoader<Row extends { readonly id: string }>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await read(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** A loader of values by id, with what an id gets that has none. */
export function mapLoader<Value>(
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  absent: Value,
): DataLoader<string, Value> {
  return new DataLoader(async (ids) => {
    const values = await read(ids);
    return ids.map((id) => values.get(id) ?? absent);
  });
}

/** One list out of several that can be read together if they share all of `options`. */
export interface ListKey<List, Options> {
  readonly list: List;
  readonly options: Options;
}

/** A loader that reads all lists with the same options in one round trip: the same field under many parents has the same arguments. */
export function listLoader<List, Options, Value>(
  read: (lists: readonly List[], options: Options) => Promise<readonly Value[]>,
): DataLoader<ListKey<List, Options>, Value, string> {
  return new DataLoader(
    async (keys) => {
      const values = new Array<Value>(keys.length);
      await Promise.all(
        [...indexesByOptions(keys)].map(async (indexes) => {
          const lists = indexes.map((index) => keys[index]!.list);
          const answers = await read(lists, keys[indexes[0]!]!.options);
          for (const [place, index] of indexes.entries()) values[index] = answers[place]!;
        }),
      );
      return values;
    },
    { cacheKeyFn: (key) => JSON.stringify(key) },
  );
}

function indexesByOptions(keys: readonly ListKey<unknown, unknown>[]): Iterable<number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, { options }] of keys.entries()) {
    const name = JSON.stringify(options);
    const group = groups.get(name);
    if (group) group.push(index);
    else groups.set(name, [index]);
  }
  return groups.values();
}
