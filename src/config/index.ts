export type { Config, ConfigFlags, ConfiguredKey, FetchSource } from './config.js';
export { DATABASE_SETTINGS } from './database-settings.js';
export { describeSettings, type SettingDescription } from './describe-settings.js';
export { readConfig } from './read-config.js';
