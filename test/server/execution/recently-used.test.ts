import { expect, test } from '@jest/globals';
import { RecentlyUsed } from '../../../src/server/execution/recently-used.js';

test.each([
  { name: 'keeps what fits', uses: ['a', 'b', 'c'], forgotten: [] },
  { name: 'forgets what was used longest ago', uses: ['a', 'b', 'c', 'd'], forgotten: ['a'] },
  { name: 'counts from the last use', uses: ['a', 'b', 'c', 'a', 'd'], forgotten: ['b'] },
  { name: 'counts a size once', uses: ['a', 'a', 'a', 'a', 'b'], forgotten: [] },
  { name: 'forgets several for a large one', uses: ['a', 'b', 'c', 'double'], forgotten: ['a', 'b'] },
  { name: 'takes again what it forgot', uses: ['a', 'b', 'c', 'd', 'a'], forgotten: ['a', 'b'] },
  { name: 'forgets at once what is too large', uses: ['enormous'], forgotten: ['enormous'] },
])('$name', ({ uses, forgotten }) => {
  const sizes: Readonly<Record<string, number>> = { double: 2, enormous: 4 };
  const gone: string[] = [];
  const kept = new RecentlyUsed<string>(3, (item) => gone.push(item));
  for (const item of uses) kept.use(item, sizes[item] ?? 1);
  expect(gone).toEqual(forgotten);
});
