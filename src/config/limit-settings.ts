import type { Config } from './config.js';
import type { Setting } from './setting.js';

/** What one caller may ask for. */
export const LIMIT_SETTINGS = {
  maxDepth: {
    variable: 'ISNAD_MAX_DEPTH',
    value: 'levels',
    description: 'how deep the fields of an operation may be nested',
    expects: 'a whole number from 1 to 100',
    default: '15',
  },
  maxCost: {
    variable: 'ISNAD_MAX_COST',
    value: 'cost',
    description: 'what an operation may cost: about the number of fields in the largest answer it can have',
    expects: 'a whole number from 1 to 10000000',
    default: '10000',
  },
  maxAliases: {
    variable: 'ISNAD_MAX_ALIASES',
    value: 'number',
    description: 'how many aliases an operation may have',
    expects: 'a whole number from 0 to 1000',
    default: '30',
  },
  deadlineMs: {
    variable: 'ISNAD_DEADLINE_MS',
    value: 'milliseconds',
    description: 'after how long a request is given up, its database queries included',
    expects: 'a whole number from 100 to 600000',
    default: '15000',
  },
  requestsPerMinute: {
    variable: 'ISNAD_REQUESTS_PER_MINUTE',
    value: 'number',
    description:
      'how many requests one key, token holder or else address may send to the API in a minute; 0 for no limit',
    expects: 'a whole number from 0 to 1000000',
    default: '0',
  },
  liveIntervalMs: {
    variable: 'ISNAD_LIVE_INTERVAL_MS',
    value: 'milliseconds',
    description: 'how often the graph is looked at for what other processes wrote, while there are subscribers',
    expects: 'a whole number from 20 to 600000',
    default: '500',
  },
  liveBuffer: {
    variable: 'ISNAD_LIVE_BUFFER',
    value: 'changes',
    description: 'how many changes a subscriber may fall behind before its connection is closed',
    expects: 'a whole number from 1 to 100000',
    default: '500',
  },
  maxSubscriptions: {
    variable: 'ISNAD_MAX_SUBSCRIPTIONS',
    value: 'number',
    description: 'how many subscriptions one connection may have',
    expects: 'a whole number from 0 to 1000',
    default: '20',
  },
  maxSockets: {
    variable: 'ISNAD_MAX_SOCKETS',
    value: 'number',
    description: 'how many WebSocket connections may be open; 0 for no subscriptions',
    expects: 'a whole number from 0 to 100000',
    default: '500',
  },
  maxConnections: {
    variable: 'ISNAD_MAX_CONNECTIONS',
    value: 'number',
    description: 'how many connections of all kinds may be open',
    expects: 'a whole number from 1 to 100000',
    default: '2000',
  },
} satisfies { readonly [Key in keyof Config]?: Setting };
