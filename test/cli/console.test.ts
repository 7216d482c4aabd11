import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { createConsole, toTable } from '../../src/cli/console.js';

/** What a step writes for a person (`interactive`) or a log, its time taken out. */
function written(interactive: boolean, work: (console: ReturnType<typeof createConsole>) => void): string {
  const messages = new PassThrough();
  work(createConsole({ output: new PassThrough(), messages, interactive }));
  return String(messages.read()).replace(/\(\d+\.\d s\)/g, '(time)');
}

describe('createConsole', () => {
  test('counts for a person where the total is unknown', () => {
    const text = written(true, (console) => {
      const step = console.step('Ingesting');
      step.progress(7);
      step.end('7 articles');
    });
    expect(text).toBe('Ingesting …\r\r\u001b[KIngesting … 7\r\u001b[KIngesting: 7 articles (time)\n');
  });

  test('writes lines for a log', () => {
    const text = written(false, (console) => {
      const step = console.step('Fetching');
      step.progress(1, 2);
      step.end();
    });
    expect(text).toBe('Fetching …\nFetching: done (time)\n');
  });

  test('writes results to the output alone', async () => {
    const output = new PassThrough();
    const messages = new PassThrough();
    await createConsole({ output, messages, interactive: false }).result('line');
    expect([String(output.read()), messages.read()]).toEqual(['line\n', null]);
  });
});

test('toTable aligns the second column', () => {
  expect(
    toTable([
      ['a', '1'],
      ['long', '2'],
    ]),
  ).toBe('  a     1\n  long  2');
});
