import { resolve } from 'node:path';
import { z } from 'zod';
import { ACCESS_ROLES, API_KEY_PATTERN, digestOfApiKey, toAccessRole } from '../model/index.js';
import { ANONYMOUS_RIGHTS, type ConfiguredKey, FETCH_SOURCES, LOG_FORMATS, LOG_LEVELS } from './config.js';
import { haveDifferentNames, isAddressRange, isHttpUrl, isNeo4jUri, isOrigin, splitKeys } from './value-shapes.js';

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().max(65_535));

function wholeNumber(min: number, max: number) {
  return z
    .string()
    .regex(/^\d{1,8}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));
}

const onOrOff = z.enum(['on', 'off']).transform((value) => value === 'on');

const commaSeparated = z
  .string()
  .nullable()
  .transform((list) => list?.split(',').map((item) => item.trim()) ?? []);

const configuredKey = z
  .object({
    name: z.string().min(1),
    role: z.string().transform(toAccessRole).pipe(z.enum(ACCESS_ROLES)),
    key: z.string().regex(API_KEY_PATTERN),
  })
  .transform(({ name, role, key }): ConfiguredKey => ({ name, role, hash: digestOfApiKey(key) }));

/** What each setting may be, and what becomes of its text. */
export const values = z.object({
  neo4jUri: z.string().refine(isNeo4jUri).nullable(),
  neo4jUser: z.string(),
  neo4jPassword: z.string().nullable(),
  neo4jDatabase: z
    .string()
    .regex(/^[a-z][a-z0-9.-]{2,62}$/i)
    .nullable(),
  port,
  host: z.string().regex(/^[\w.:-]+$/),
  dataFolder: z.string(),
  neo4jJarsFolder: z.string().nullable(),
  boltPort: port,
  maxDepth: wholeNumber(1, 100),
  maxCost: wholeNumber(1, 10_000_000),
  maxAliases: wholeNumber(0, 1000),
  deadlineMs: wholeNumber(100, 600_000),
  requestsPerMinute: wholeNumber(0, 1_000_000),
  liveIntervalMs: wholeNumber(20, 600_000),
  liveBuffer: wholeNumber(1, 100_000),
  maxSubscriptions: wholeNumber(0, 1000),
  maxSockets: wholeNumber(0, 100_000),
  maxConnections: wholeNumber(1, 100_000),
  introspection: onOrOff,
  corsOrigins: commaSeparated.pipe(z.array(z.string().refine(isOrigin))),
  trustedDocuments: z
    .string()
    .nullable()
    .transform((path) => path && resolve(path)),
  trustedDocumentsOnly: onOrOff,
  fetchFrom: z.enum(FETCH_SOURCES),
  trustedProxies: commaSeparated.pipe(z.array(z.string().refine(isAddressRange))),
  anonymous: z.enum(ANONYMOUS_RIGHTS).nullable(),
  apiKeys: z.string().nullable().transform(splitKeys).pipe(z.array(configuredKey).refine(haveDifferentNames)),
  jwtIssuer: z.string().refine(isHttpUrl).nullable(),
  jwtAudience: z.string().nullable(),
  jwksUrl: z.string().refine(isHttpUrl).nullable(),
  jwtRoleClaim: z.string(),
  logLevel: z.enum(LOG_LEVELS),
  logFormat: z.enum(LOG_FORMATS),
});
