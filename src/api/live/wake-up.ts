/** Lets one waiter sleep until somebody wakes it. A call that comes while it is awake counts for its next sleep. */
export class WakeUp {
  private isCalled = false;
  private resume: (() => void) | null = null;

  wake(): void {
    this.isCalled = true;
    this.resume?.();
  }

  async sleep(): Promise<void> {
    if (!this.isCalled) {
      await new Promise<void>((resolve) => {
        this.resume = resolve;
      });
      this.resume = null;
    }
    this.isCalled = false;
  }
}
