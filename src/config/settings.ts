import { ACCESS_SETTINGS } from './access-settings.js';
import type { Config } from './config.js';
import { DATABASE_SETTINGS } from './database-settings.js';
import { LIMIT_SETTINGS } from './limit-settings.js';
import { LOG_SETTINGS } from './log-settings.js';
import { SERVER_SETTINGS } from './server-settings.js';
import type { Setting } from './setting.js';

/** Every setting, in the order in which help lists them. */
export const SETTINGS: Readonly<Record<keyof Config, Setting>> = {
  ...DATABASE_SETTINGS,
  ...SERVER_SETTINGS,
  ...LIMIT_SETTINGS,
  ...ACCESS_SETTINGS,
  ...LOG_SETTINGS,
};

export const NAMES = Object.keys(SETTINGS) as (keyof Config)[];

/** The option of a setting: `neo4jUri` is `--neo4j-uri`, the name that the command line parser derives back. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
