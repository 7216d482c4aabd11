// A database and a browser may be slow on a busy machine; jest gives a test five seconds by default, and has no setting for a project.
import { jest } from '@jest/globals';

jest.setTimeout(60_000);
