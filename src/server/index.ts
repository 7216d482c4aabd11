export { createLogger, type Logger } from './logger.js';
export { type RunningServer, type ServerConfig, type ServerOptions, startServer } from './server.js';
