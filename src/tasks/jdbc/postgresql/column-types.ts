/** Types of columns and parameters: those that every server has, and those that are looked up in this one. */

import type { Client } from 'pg';

export interface ColumnType {
  readonly id: number;
  /** As in `pg_type`: `int4`, `_int4`, `hstore`. */
  readonly name: string;
  readonly kind: 'base' | 'array' | 'enum' | 'composite' | 'range' | 'domain' | 'pseudo';
  /** Of an array's elements, or a domain's values. */
  readonly inner?: ColumnType;
}

const base = (id: number, name: string): ColumnType => ({ id, name, kind: 'base' });

/** Their numbers are the same in every PostgreSQL; with the type of their arrays. */
const BASE: readonly (readonly [id: number, name: string, array: number])[] = [
  [16, 'bool', 1000],
  [17, 'bytea', 1001],
  [18, 'char', 1002],
  [19, 'name', 1003],
  [20, 'int8', 1016],
  [21, 'int2', 1005],
  [23, 'int4', 1007],
  [25, 'text', 1009],
  [26, 'oid', 1028],
  [114, 'json', 199],
  [700, 'float4', 1021],
  [701, 'float8', 1022],
  [790, 'money', 791],
  [1042, 'bpchar', 1014],
  [1043, 'varchar', 1015],
  [1082, 'date', 1182],
  [1083, 'time', 1183],
  [1114, 'timestamp', 1115],
  [1184, 'timestamptz', 1185],
  [1186, 'interval', 1187],
  [1266, 'timetz', 1270],
  [1560, 'bit', 1561],
  [1700, 'numeric', 1231],
  [2950, 'uuid', 2951],
  [3802, 'jsonb', 3807],
];

const KNOWN = new Map<number, ColumnType>([
  // A type that nobody asked for: texts are sent as they are.
  [0, base(0, 'unknown')],
  [705, base(705, 'unknown')],
  [2278, { id: 2278, name: 'void', kind: 'pseudo' }],
  [3614, base(3614, 'tsvector')],
]);
for (const [id, name, array] of BASE) {
  const inner = base(id, name);
  KNOWN.set(id, inner);
  KNOWN.set(array, { id: array, name: `_${name}`, kind: 'array', inner });
}

const KINDS: Readonly<Record<string, ColumnType['kind']>> = {
  b: 'base',
  c: 'composite',
  d: 'domain',
  e: 'enum',
  m: 'range',
  p: 'pseudo',
  r: 'range',
};

const LOOK_UP = `SELECT oid::int8::text AS id, typname AS name, typtype AS kind,
  CASE WHEN typcategory = 'A' THEN typelem WHEN typtype = 'd' THEN typbasetype ELSE 0 END::int8::text AS inner
  FROM pg_catalog.pg_type WHERE oid = ANY($1::text[]::oid[])`;

interface Found {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly inner: string;
}

export class ColumnTypes {
  readonly #client: Client;
  readonly #found = new Map<number, ColumnType>();

  constructor(client: Client) {
    this.#client = client;
  }

  async of(ids: readonly number[]): Promise<readonly ColumnType[]> {
    const find = (id: number): ColumnType | undefined => KNOWN.get(id) ?? this.#found.get(id);
    const missing = [...new Set(ids.filter((id) => find(id) === undefined))];
    if (missing.length > 0) await this.#lookUp(missing);
    return ids.map((id) => find(id) ?? base(id, String(id)));
  }

  async #lookUp(ids: readonly number[]): Promise<void> {
    const { rows } = await this.#client.query<Found>(LOOK_UP, [ids.map(String)]);
    const inner = await this.of(rows.map((row) => Number(row.inner)));
    rows.forEach(({ id, name, kind, inner: innerId }, index) => {
      const type: ColumnType = { id: Number(id), name, kind: KINDS[kind] ?? 'base' };
      if (innerId === '0') this.#found.set(type.id, type);
      else
        this.#found.set(type.id, { ...type, kind: kind === 'd' ? 'domain' : 'array', inner: inner[index]! });
    });
  }
}
