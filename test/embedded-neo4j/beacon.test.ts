import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { lightBeacon, visitBeacon } from '../../src/embedded-neo4j/beacon.js';

describe('beacon', () => {
  test('a visitor that knows the secrets is let in, and heard line by line', async () => {
    const said: string[] = [];
    const beacon = await lightBeacon((visitor) => (line) => {
      said.push(line);
      if (line === 'bye') visitor.destroy();
    });
    const visit = await visitBeacon(beacon.address);
    visit?.write('hel');
    visit?.write('lo\nbye\n');
    await once(visit!, 'close');
    expect(said).toEqual(['hello', 'bye']);
    beacon.close();
  });

  test('putting it out ends the visits', async () => {
    const beacon = await lightBeacon();
    const visit = await visitBeacon(beacon.address);
    beacon.close();
    await once(visit!, 'close');
    await expect(visitBeacon(beacon.address)).resolves.toBeNull();
  });

  test.each([{ knock: 'wrong' }, { answer: 'wrong' }])('a visitor with %j stays outside', async (wrong) => {
    const beacon = await lightBeacon();
    await expect(visitBeacon({ ...beacon.address, ...wrong })).resolves.toBeNull();
    beacon.close();
  });

  test('a stranger learns nothing', async () => {
    const beacon = await lightBeacon();
    const stranger = connect({ host: '127.0.0.1', port: beacon.address.port });
    let heard = '';
    stranger.on('data', (data) => {
      heard += data.toString();
    });
    stranger.write('GET / HTTP/1.1\n\n');
    await once(stranger, 'close');
    expect(heard).toBe('');
    beacon.close();
  });
});
