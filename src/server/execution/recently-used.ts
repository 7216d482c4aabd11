/** Tells what to forget, so that the sizes of all that is left stay within a bound: what was used longest ago goes first. */
export class RecentlyUsed<Item> {
  /** In the order in which they were used last. */
  private readonly sizes = new Map<Item, number>();
  private total = 0;

  constructor(
    private readonly maxSize: number,
    private readonly forget: (item: Item) => void,
  ) {}

  /** Notes a use of an item. The size of an item never changes. */
  use(item: Item, size: number): void {
    if (!this.sizes.delete(item)) this.total += size;
    this.sizes.set(item, size);
    for (const [oldest, oldestSize] of this.sizes) {
      if (this.total <= this.maxSize) return;
      this.sizes.delete(oldest);
      this.total -= oldestSize;
      this.forget(oldest);
    }
  }
}
