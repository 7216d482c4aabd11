import type { Config } from './config.js';
import { flagOf, NAMES, SETTINGS } from './settings.js';

/** What help and documentation say about one setting. */
export interface SettingDescription {
  readonly name: keyof Config;
  /** Environment variable. */
  readonly variable: string;
  /** Option of the command line, with its value: `--port <port>`. */
  readonly flag: string;
  readonly description: string;
  readonly expects: string;
  /** The default as text; `null` where there is none. */
  readonly default: string | null;
}

/** Every setting, in the order in which help lists them. */
export function describeSettings(): readonly SettingDescription[] {
  return NAMES.map((name) => {
    const { variable, value, description, expects } = SETTINGS[name];
    const shownDefault = SETTINGS[name].defaultText ?? SETTINGS[name].default ?? null;
    return { name, variable, flag: `${flagOf(name)} <${value}>`, description, expects, default: shownDefault };
  });
}
