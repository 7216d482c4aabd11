import { type DestinationStream, type Logger, pino } from 'pino';
import pinoPretty from 'pino-pretty';
import type { Config } from '../config/index.js';

export type { Logger } from 'pino';

/**
 * The log of the program: JSON lines or text, to standard output unless a destination is given.
 * Written synchronously, so that the lines before a crash are not lost.
 */
export function createLogger(
  { logLevel, logFormat }: Pick<Config, 'logLevel' | 'logFormat'>,
  destination?: DestinationStream,
): Logger {
  const options = { level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  if (logFormat === 'json') return pino(options, destination ?? pino.destination({ dest: 1, sync: true }));
  return pino(
    options,
    pinoPretty({ sync: true, singleLine: true, translateTime: 'SYS:HH:MM:ss', destination: destination ?? 1 }),
  );
}
