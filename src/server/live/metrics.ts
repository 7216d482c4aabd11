import { Counter, Gauge, type Registry } from 'prom-client';

/** What is counted of subscriptions. */
export interface LiveMetrics {
  readonly subscriptionsOpen: Gauge;
  readonly events: Counter;
  readonly tooSlow: Counter;
  /** Says how to find out how many changes are kept for subscribers. */
  readonly watchHeld: (readHeld: () => number) => void;
}

export function createLiveMetrics(registry: Registry): LiveMetrics {
  const registers = [registry];
  let readHeld = () => 0;
  new Gauge({
    registers,
    name: 'isnad_live_changes_held',
    help: 'Changes that are kept for subscribers who have still to take them.',
    collect() {
      this.set(readHeld());
    },
  });
  return {
    subscriptionsOpen: new Gauge({
      registers,
      name: 'isnad_subscriptions_open',
      help: 'Subscriptions that are being answered.',
    }),
    events: new Counter({
      registers,
      name: 'isnad_subscription_events_total',
      help: 'Events that were sent to subscribers.',
    }),
    watchHeld: (read) => {
      readHeld = read;
    },
    tooSlow: new Counter({
      registers,
      name: 'isnad_subscribers_too_slow_total',
      help: 'Connections that were closed because the client did not take its events.',
    }),
  };
}
