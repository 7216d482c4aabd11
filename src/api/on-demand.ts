type Makers<Source> = Readonly<Record<string, (source: Source) => unknown>>;

type Made<All extends Makers<never>> = { readonly [Name in keyof All]: ReturnType<All[Name]> };

/**
 * Makes objects whose properties are made from a source when they are first read, then kept: for what every request has, and uses little of.
 */
export function onDemand<Source, All extends Makers<Source>>(
  makers: All & Makers<Source>,
): (source: Source) => Made<All> {
  class OnDemand {
    private readonly made: Record<string, unknown> = {};

    constructor(private readonly source: Source) {}

    make(name: string): unknown {
      this.made[name] ??= makers[name]!(this.source);
      return this.made[name];
    }
  }
  for (const name of Object.keys(makers)) {
    Object.defineProperty(OnDemand.prototype, name, {
      get(this: OnDemand) {
        return this.make(name);
      },
    });
  }
  return (source) => new OnDemand(source) as unknown as Made<All>;
}
