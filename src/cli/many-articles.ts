import { setFlagsFromString } from 'node:v8';

/** Of the engine that runs the program. */
export interface Engine {
  /** As in `process.versions.v8`. */
  readonly version: string;
  /** Takes one flag as on the command line of Node. */
  set(flag: string): void;
}

/**
 * The compiler of V8 is made for programs that spend their time in a few functions. Extraction is many hundreds, each with a little to do: compiling and
 * recompiling them took a third of the CPU time of the first thousand articles. So it waits until what it compiles has been seen at work three times
 * as long as by itself, after which it has to be thrown away less often. To write fewer functions out inside others saved a little more there, and
 * made every later article slower. What is read stays the same.
 */
const PATIENCE = '--interrupt-budget=400000';

/** The V8 that this was measured with: that of Node 20. Later ones compile in another way. */
const MEASURED = '11.';

/** Sets the engine up for reading many articles in a row. Called before the first is read, by commands that do nothing else. */
export function prepareForManyArticles(
  engine: Engine = { version: process.versions.v8, set: setFlagsFromString },
): void {
  if (engine.version.startsWith(MEASURED)) engine.set(PATIENCE);
}
