// A database that has just started compiles its first queries, and a browser may be slow on a busy machine: a minute is not enough for a test of four programs. jest gives five seconds by default, and has no setting for a project.
import { jest } from '@jest/globals';

jest.setTimeout(240_000);
