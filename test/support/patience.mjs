// On a busy machine a program takes seconds to start, and a database that has just started compiles its first queries: a minute is not enough for
// a test of four programs. jest gives a test five seconds by default, and has no setting for a project.
import { jest } from '@jest/globals';

jest.setTimeout(240_000);
