import neo4j, { type Record as DriverRecord } from 'neo4j-driver';

const WGS_84 = 4326;

/**
 * Turns JavaScript values into what the driver sends: whole numbers become Cypher integers (the driver alone would send
 * floats).
 */
export function toParameter(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toParameter(item)]));
}

/** A row of an answer, by the names of its columns. */
export type Row = Record<string, unknown>;

/** One answer row as a plain object: dates become ISO 8601 strings, WGS 84 points `{ latitude, longitude }`. */
export function toRow(record: DriverRecord): Row {
  const row: Row = {};
  for (const key of record.keys) row[String(key)] = fromDriver(record.get(key));
  return row;
}

/** Changes lists and maps in place: the driver made them for this row alone, and has no more use for them. */
function fromDriver(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) value[index] = fromDriver(value[index]);
    return value;
  }
  if (Object.getPrototypeOf(value) === Object.prototype) {
    const map = value as Record<string, unknown>;
    for (const key in map) map[key] = fromDriver(map[key]);
    return map;
  }
  if (neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value)) return value.toString();
  if (neo4j.isPoint(value)) return Number(value.srid) === WGS_84 ? { latitude: value.y, longitude: value.x } : value;
  return value;
}
