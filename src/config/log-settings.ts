import { type Config, LOG_FORMATS, LOG_LEVELS } from './config.js';
import type { Setting } from './setting.js';

/** What is logged, and how. */
export const LOG_SETTINGS = {
  logLevel: {
    variable: 'LOG_LEVEL',
    value: 'level',
    description: 'least level that is logged',
    expects: `one of ${LOG_LEVELS.join(', ')}`,
    default: 'info',
  },
  logFormat: {
    variable: 'LOG_FORMAT',
    value: 'format',
    description: 'logs as JSON lines for machines or as text for people',
    expects: `one of ${LOG_FORMATS.join(', ')}`,
    default: 'json',
  },
} satisfies { readonly [Key in keyof Config]?: Setting };
