export { ChangeStream, type ChangeStreamOptions } from './change-stream.js';
export { type SubscribeOptions, subscribeToEvents } from './subscribe.js';
