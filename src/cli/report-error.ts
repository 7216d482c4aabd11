import { ERROR_CODES, IsnadError } from '../errors.js';

/**
 * Tells a person about the error that ended a command and returns the exit code: that of the error's code, 1 for a fault of the program
 * itself, whose stack is shown since a report needs it.
 */
export function reportError(error: unknown, write: (text: string) => void): number {
  if (error instanceof IsnadError) {
    write(`isnad: ${error.message} [${error.code}]\n`);
    return ERROR_CODES[error.code];
  }
  const shown = error instanceof Error ? (error.stack ?? error.message) : String(error);
  write(`isnad: this is a fault in isnad, please report it with the lines below.\n${shown}\n`);
  return 1;
}
