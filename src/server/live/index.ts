export { createLiveMetrics, type LiveMetrics } from './metrics.js';
export { type LiveConfig, serveSubscriptions } from './serve-subscriptions.js';
