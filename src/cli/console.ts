import { Writable } from 'node:stream';
import { Presets, SingleBar } from 'cli-progress';

/**
 * Where a command tells a person what it is doing. Results go to standard output and are what a pipe reads;
 * progress, notes and errors go to standard error.
 */
export interface Console {
  /** Starts a long step. */
  step(label: string): Step;
  note(line: string): void;
  /** Writes one line of result. Resolves when the reader is ready for more. */
  result(line: string): Promise<void>;
}

export interface Step {
  /** A bar where `total` is known, else a counter. */
  progress(done: number, total?: number): void;
  end(outcome?: string): void;
}

export interface ConsoleOptions {
  readonly output: Writable;
  readonly messages: Writable;
  /** Bars that redraw themselves for a person at a terminal, plain lines for a log. */
  readonly interactive: boolean;
}

export function createConsole(options: ConsoleOptions): Console {
  const { output, messages, interactive } = options;
  return {
    step: (label) => (interactive ? barStep(label, messages) : plainStep(label, messages)),
    note: (line) => {
      messages.write(`${line}\n`);
    },
    result: (line) => writeLine(output, line),
  };
}

function writeLine(output: Writable, line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(`${line}\n`, (error) => (error ? reject(error) : resolve()));
  });
}

function barStep(label: string, messages: Writable): Step {
  const started = performance.now();
  const bar = new SingleBar(
    {
      format: `${label} {bar} {value}/{total}`,
      stream: messages as NodeJS.WritableStream,
      hideCursor: true,
      clearOnComplete: true,
      barsize: 24,
    },
    Presets.shades_classic,
  );
  let told = 0;
  messages.write(`${label} …\r`);
  return {
    progress: (done, total) => {
      if (total === undefined) {
        if (performance.now() - told < REDRAW_INTERVAL_MS) return;
        told = performance.now();
        messages.write(`${CLEAR_LINE}${label} … ${done}`);
        return;
      }
      if (!bar.isActive) bar.start(total, done);
      bar.setTotal(total);
      bar.update(done);
    },
    end: (outcome) => {
      bar.stop();
      messages.write(`${CLEAR_LINE}${endLine(label, started, outcome)}\n`);
    },
  };
}

/** How often a step in a log tells how far it is. */
const PLAIN_INTERVAL_MS = 5_000;

/** How often a counter is drawn anew for a person. */
const REDRAW_INTERVAL_MS = 100;

const CLEAR_LINE = '\r\u001b[K';

function plainStep(label: string, messages: Writable): Step {
  const started = performance.now();
  let told = started;
  messages.write(`${label} …\n`);
  return {
    progress: (done, total) => {
      if (performance.now() - told < PLAIN_INTERVAL_MS) return;
      told = performance.now();
      messages.write(`${label}: ${done}${total === undefined ? '' : ` of ${total}`}\n`);
    },
    end: (outcome) => {
      messages.write(`${endLine(label, started, outcome)}\n`);
    },
  };
}

function endLine(label: string, started: number, outcome: string | undefined): string {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return `${label}: ${outcome ?? 'done'} (${seconds} s)`;
}

/** Two columns, the first as wide as its widest cell. */
export function toTable(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
}
