export { type AccessSettings, createIdentify, type Identify } from './identify.js';
export { allowOrigins } from './origins.js';
export { type LimitRate, limitRate } from './rate-limit.js';
export { credentialsOf, findCaller } from './viewer.js';
