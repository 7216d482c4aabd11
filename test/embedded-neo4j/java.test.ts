import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findJava } from '../../src/embedded-neo4j/java.js';
import { errorOf, makeMachine, makeTempFolders } from './fixtures.js';

const folder = makeTempFolders();

describe('findJava', () => {
  test.each([
    { name: 'Java 17', says: 'openjdk version "17.0.15" 2025-04-15' },
    { name: 'a first release without dots', says: 'openjdk version "21" 2023-09-19' },
    { name: 'an early access build', says: 'openjdk version "25-ea" 2025-09-16' },
    {
      name: 'a line before the version',
      says: 'Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "17.0.1" 2021-10-19',
    },
  ])('takes the java on the PATH: $name', async ({ says }) => {
    const env = await makeMachine(folder(), { java: `echo '${says}' >&2` });
    await expect(findJava(env)).resolves.toBe('java');
  });

  test('JAVA_HOME goes before the PATH', async () => {
    const env = await makeMachine(folder(), { java: `echo 'openjdk version "17.0.15"' >&2` });
    await expect(findJava({ PATH: '/nowhere', JAVA_HOME: folder() })).resolves.toBe(join(folder(), 'bin', 'java'));
    await expect(findJava({ ...env, JAVA_HOME: '' })).resolves.toBe('java');
  });

  test.each([
    { found: 8, says: 'java version "1.8.0_402"' },
    { found: 11, says: 'openjdk version "11.0.22" 2024-01-16' },
    { found: 16, says: 'openjdk version "16" 2021-03-16' },
  ])('refuses Java $found and says which one it is', async ({ found, says }) => {
    await makeMachine(folder(), { java: `echo '${says}' >&2` });
    const error = await errorOf(findJava({ PATH: '/nowhere', JAVA_HOME: folder() }));
    expect(error).toMatchObject({ code: 'JAVA_TOO_OLD', details: { found, needed: 17 } });
    expect(error.message).toContain(`${join(folder(), 'bin', 'java')}, from JAVA_HOME is Java ${found}`);
    expect(error.message).toContain('apt install openjdk-17-jdk-headless');
  });

  test('no java on the PATH', async () => {
    const error = await errorOf(findJava({ PATH: folder() }));
    expect(error.code).toBe('JAVA_NOT_FOUND');
    expect(error.message).toContain('the java on the PATH was not found');
    expect(error.message).toContain('brew install openjdk@17');
  });

  test('a JAVA_HOME without java is named, not passed over', async () => {
    const env = await makeMachine(folder(), { java: `echo 'openjdk version "17.0.15"' >&2` });
    const error = await errorOf(findJava({ ...env, JAVA_HOME: '/nowhere/jdk' }));
    expect(error.code).toBe('JAVA_NOT_FOUND');
    expect(error.message).toContain('/nowhere/jdk/bin/java, from JAVA_HOME was not found');
  });

  test('a java that only says that there is none, as on macOS', async () => {
    const env = await makeMachine(folder(), { java: 'echo "Unable to locate a Java Runtime." >&2; exit 1' });
    const error = await errorOf(findJava(env));
    expect(error.code).toBe('JAVA_NOT_FOUND');
    expect(error.message).toContain('does not run: Unable to locate a Java Runtime.');
  });

  test('a java that does not tell its version', async () => {
    const env = await makeMachine(folder(), { java: 'echo hello' });
    expect((await errorOf(findJava(env))).code).toBe('JAVA_NOT_FOUND');
  });
});
