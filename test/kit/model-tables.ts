import initSqlJs from 'sql.js';
import type { Model } from '#generated/types';
import systems from '../../models/national/systems.json' with { type: 'json' };

type Json = Record<string, unknown>;
type Cell = string | number | null;

/** Models as tables: one row for each element, reference, figure and part of a figure; nothing is interpreted on the way. */
const TABLES = {
  doc: 'model, date',
  element:
    'model, at, section, id, lifecycle, kind, role, owner, hosting, method, type, level, serves, nonStop, members, qd20, qcvn102, gaps',
  connection: 'model, at, id, "from", "to", lifecycle',
  openPoint: 'model, at, property, state',
  closes: 'model, initiative, gap',
  inventory: 'model, section, quantity',
  indicator: 'model, at, status, asOf, "from", "to"',
  share: 'model, at, have, "of", remaining',
  breakdown: 'model, at, total, partial',
  part: 'model, breakdown, value',
  national: 'id, kind, role',
} as const;

const VIEWS = `
  CREATE VIEW there AS SELECT *, CASE WHEN lifecycle IS NULL THEN 'unstated'
    WHEN lifecycle IN ('operating', 'pilot', 'retiring') THEN 'present' ELSE 'absent' END AS presence FROM element;
  CREATE VIEW listed AS SELECT model, section, COUNT(*) AS number FROM element GROUP BY model, section;
  CREATE VIEW declared AS SELECT model, section, COALESCE(quantity ->> 'value', quantity ->> '$') AS number,
    COALESCE(quantity ->> 'qualifier', 'exactly') AS qualifier FROM inventory;
  CREATE VIEW complete AS SELECT d.model, d.section FROM declared d LEFT JOIN listed l USING (model, section)
    WHERE d.number = COALESCE(l.number, 0) AND d.qualifier IN ('exactly', 'atMost');
  CREATE INDEX byId ON element (model, id); CREATE INDEX bySection ON element (model, section);
  CREATE INDEX ends ON connection (model, "from"); CREATE INDEX otherEnds ON connection (model, "to");
  CREATE INDEX parts ON part (model, breakdown); CREATE INDEX inventories ON inventory (model, section);
  CREATE INDEX points ON openPoint (model, at); CREATE INDEX closers ON closes (model, gap);`;

const cell = (value: unknown): Cell => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
};
const json = (value: unknown): Cell => (value === undefined ? null : JSON.stringify(value));
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);

/** A database in memory that holds the models under their position in the list; ask it with SQL, and close it. */
export async function tablesOf(models: readonly Model[]) {
  const { Database } = await initSqlJs();
  const database = new Database();
  for (const [name, columns] of Object.entries(TABLES)) database.run(`CREATE TABLE ${name} (${columns})`);
  database.run(`${VIEWS} BEGIN`);
  const inserts = new Map<string, ReturnType<typeof database.prepare>>();
  const add = (table: keyof typeof TABLES, ...cells: unknown[]): void => {
    const marks = cells.map(() => '?').join(', ');
    const insert = inserts.get(table) ?? database.prepare(`INSERT INTO ${table} VALUES (${marks})`);
    inserts.set(table, insert);
    insert.run(cells.map(cell));
  };
  for (const { id, kind, role } of systems.systems) add('national', id, kind, role);
  for (const [number, model] of models.entries()) addModel(number, model as unknown as Json, add);
  database.run('COMMIT');
  for (const insert of inserts.values()) insert.free();
  return database;
}

type Add = (table: keyof typeof TABLES, ...cells: unknown[]) => void;

function addModel(number: number, model: Json, add: Add): void {
  add('doc', number, (model['document'] as Json)['date']);
  for (const [section, quantity] of Object.entries((model['inventory'] ?? {}) as Json))
    if (section !== 'evidence') add('inventory', number, section, json(quantity));
  for (const [section, list] of Object.entries(model))
    if (!['indicators', 'budgets', 'sources', 'phases', 'diagrams'].includes(section))
      for (const [position, element] of listOf(list).entries())
        if (typeof element['id'] === 'string') addElement(number, `/${section}/${position}`, section, element, add);
  for (const [position, one] of listOf(model['indicators']).entries()) {
    const at = `/indicators/${position}`;
    add('indicator', number, at, one['status'], one['asOf'], one['from'], one['to']);
    addShare(number, `${at}/share`, one['share'], add);
    addBreakdown(number, `${at}/breakdown`, one['breakdown'], add);
  }
  for (const [position, one] of listOf(model['budgets']).entries())
    for (const name of ['amounts', 'items']) addBreakdown(number, `/budgets/${position}/${name}`, one[name], add);
}

function addElement(number: number, at: string, section: string, one: Json, add: Add): void {
  const { id, lifecycle, kind, role, owner, hosting, method, type } = one;
  const { level, serves, nonStop } = (one['security'] ?? {}) as Json;
  const { qd20, qcvn102 } = (one['agencyCodes'] ?? {}) as Json;
  const plain = [number, at, section, id, lifecycle, kind, role, owner, hosting, method, type];
  add('element', ...plain, level, serves, nonStop, one['members'], qd20, qcvn102, one['gaps']);
  if (section === 'connections') add('connection', number, at, id, one['from'], one['to'], lifecycle);
  for (const { property, state } of listOf(one['openPoints'])) add('openPoint', number, at, property, state);
  if (section === 'initiatives') for (const gap of (one['gaps'] ?? []) as string[]) add('closes', number, id, gap);
  for (const [position, coverage] of listOf(one['coverage']).entries())
    addShare(number, `${at}/coverage/${position}/share`, coverage['share'], add);
}

function addShare(number: number, at: string, share: unknown, add: Add): void {
  if (share === undefined || Object.keys(share as Json).length === 0) return;
  const { have, of, remaining } = share as Json;
  add('share', number, at, json(have), json(of), json(remaining));
}

function addBreakdown(number: number, at: string, breakdown: unknown, add: Add): void {
  if (breakdown === undefined) return;
  const { total, partial, parts } = breakdown as Json;
  add('breakdown', number, at, json(total), partial);
  for (const { value } of listOf(parts)) add('part', number, at, json(value));
}
