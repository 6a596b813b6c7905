import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { legal } from '../../checker/generated/legal.ts';
import { national } from '../../checker/generated/national.ts';
import type { LegalDocument } from '../../checker/generated/types.ts';

const folder = new URL('../../', import.meta.url);
const base = 'https://kientruc.test/schemas/';
const ownSchemas = [
  'law-rows.schema.json',
  'legal.schema.json',
  'national.schema.json',
  'national/systems.schema.json',
  'national/bodies.schema.json',
  'national/unit-lists.schema.json',
  'national/units.schema.json',
];
const sharedSchemas = ['framework.schema.json', 'model/common.schema.json'];
const dataFiles = ['administrative-units', 'legal-documents', 'ministries', 'systems'];

type Schema = Record<string, unknown>;

function readText(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}

function readSchema(path: string): Schema {
  const schema: Schema = JSON.parse(readText(`schemas/${path}`));
  return schema;
}

function definitions(): { place: string; name: string; schema: Schema }[] {
  return ownSchemas.flatMap((path) => {
    const { $defs }: { $defs?: Record<string, Schema> } = JSON.parse(readText(`schemas/${path}`));
    return Object.entries($defs ?? {}).map(([name, schema]) => ({ place: `${path}#/$defs/${name}`, name, schema }));
  });
}

function createValidators(): Ajv2020 {
  const validators = new Ajv2020({
    strict: true,
    strictRequired: false,
    discriminator: true,
    allErrors: true,
    keywords: ['x-label', 'x-places', 'x-refers', 'x-words', 'tsType'],
  });
  for (const path of [...ownSchemas, ...sharedSchemas]) {
    validators.addSchema({ ...readSchema(path), $id: base + path });
  }
  return validators;
}

const ajv = createValidators();

function validatorOf(place: string): ValidateFunction {
  const validate = ajv.getSchema(base + place);
  if (validate === undefined) throw new Error(`No schema at ${place}.`);
  return validate;
}

function errorsOf(place: string, data: unknown): unknown[] {
  const validate = validatorOf(place);
  validate(data);
  return validate.errors ?? [];
}

interface Place {
  readonly path: string;
  readonly value: Record<string, unknown>;
}

/** Every object below a value, with the path that leads to it. */
function objectsIn(value: unknown, path = ''): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, child]) => objectsIn(child, `${path}/${key}`));
  return Array.isArray(value) ? below : [{ path, value: { ...value } }, ...below];
}

/** The texts that stand under a key anywhere in the data, with their paths. */
function valuesOf(key: string): { path: string; text: string }[] {
  return [...objectsIn(legal), ...objectsIn(national)].flatMap(({ path, value }) => {
    const text = value[key];
    return typeof text === 'string' ? [{ path: `${path}/${key}`, text }] : [];
  });
}

function isCalendarDay(day: string): boolean {
  const time = Date.parse(day);
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === day;
}

function document(id: string): LegalDocument {
  const found = legal.documents.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No legal document ${id}.`);
  return found;
}

/** The documents that replace one another, starting with the one given; ends early when it comes back to a former one. */
function replacements(id: string): string[] {
  const chain = [id];
  for (let next = document(id).replacedBy; next !== null; next = document(next).replacedBy) {
    chain.push(next);
    if (chain.indexOf(next) < chain.length - 1) break;
  }
  return chain;
}

const lawRows: { rows: Record<string, unknown>[] } = JSON.parse(readText('models/national/law/law-rows.json'));
const documentIds = new Set(legal.documents.map(({ id }) => id));
const bodyIds = new Set(national.ministries.map(({ id }) => id));
const unitIds = new Set(national.units.map(({ id }) => id));

describe('the schemas of models/national', () => {
  it('accept the data', () => {
    expect(errorsOf('legal.schema.json', legal)).toEqual([]);
    expect(errorsOf('national.schema.json', national)).toEqual([]);
    expect(errorsOf('law-rows.schema.json', lawRows)).toEqual([]);
  });

  it('refuse a row of the law that is encoded by nothing, or left out for no reason', () => {
    const [row] = lawRows.rows;
    const errors = (...changes: Record<string, unknown>[]): unknown[] =>
      errorsOf('law-rows.schema.json', { rows: changes.map((change) => ({ ...row, ...change })) });
    const reason = { vi: 'Chưa đọc.', en: 'Not read.' };
    expect(errors({})).toEqual([]);
    expect(errors({ requirements: [] })).not.toEqual([]);
    expect(errors({ reason })).not.toEqual([]);
    expect(errors({ status: 'unread', reason })).not.toEqual([]);
    expect(errors({ status: 'notEncoded', requirements: undefined })).not.toEqual([]);
    expect(errors({ source: 'a rumour' })).not.toEqual([]);
  });

  it('give every definition its name as title, and examples that it accepts', () => {
    for (const { place, name, schema } of definitions()) {
      expect(schema['title'], place).toBe(name);
      const examples = Array.isArray(schema['examples']) ? schema['examples'] : [];
      expect(examples.length, place).toBeGreaterThan(0);
      expect(
        examples.flatMap((example) => errorsOf(place, example)),
        place,
      ).toEqual([]);
    }
  });

  it('refuse an unknown property, an unknown role and a date that is no date', () => {
    const one = document('nd-47-2020');
    const system = national.systems.find(({ id }) => id === 'ndxp');
    expect(errorsOf('legal.schema.json', { documents: [{ ...one, layer: 2 }] })).toHaveLength(1);
    expect(errorsOf('legal.schema.json', { documents: [{ ...one, from: '25/5/2020' }] })).not.toEqual([]);
    expect(errorsOf('national.schema.json', { ...national, systems: [{ ...system, role: 'bus' }] })).toHaveLength(1);
  });

  it('label and describe every property in both languages and leave no object open', () => {
    const places = ownSchemas.flatMap((path) => objectsIn(readSchema(path), path));
    const objects = places.filter(({ value }) => value['type'] === 'object');
    const properties = places.filter(
      ({ path }) => /\/properties\/[^/]+$/.test(path) && !/\/(if|then|else)\//.test(path),
    );
    expect(objects.filter(({ value }) => value['additionalProperties'] !== false)).toEqual([]);
    expect(properties.length).toBeGreaterThan(100);
    for (const { path, value } of properties) {
      expect(value['x-label'], path).toEqual({ vi: expect.any(String), en: expect.any(String) });
      expect(value['description'], path).toMatch(/^\S.* — \S.*$/);
    }
  });
});

describe('the files of models/national', () => {
  it('name their schema and hold Unicode NFC', () => {
    for (const name of dataFiles) {
      const text = readText(`models/national/${name}.json`);
      expect(text, name).toBe(text.normalize('NFC'));
      expect(text, name).toMatch(/"\$schema": "\.\.\/\.\.\/schemas\/(legal|national)\.schema\.json"/);
    }
  });

  it('name the schema of the rows of the law', () => {
    const text = readText('models/national/law/law-rows.json');
    expect(text).toBe(text.normalize('NFC'));
    expect(text).toContain('"$schema": "../../../schemas/law-rows.schema.json"');
  });

  it('use real days', () => {
    const days = ['date', 'from', 'to', 'asOf'].flatMap(valuesOf).filter(({ text }) => text.length === 10);
    expect(days.length).toBeGreaterThan(300);
    expect(days.filter(({ text }) => !isCalendarDay(text))).toEqual([]);
  });

  it('let no period end before it begins', () => {
    const periods = [...objectsIn(legal), ...objectsIn(national)].map(({ path, value }) => ({ path, ...value }));
    const backward = periods.filter(
      (one) =>
        'from' in one && 'to' in one && typeof one.from === 'string' && typeof one.to === 'string' && one.from > one.to,
    );
    expect(backward).toEqual([]);
  });

  it('use each id once', () => {
    for (const list of [legal.documents, national.systems, national.ministries, national.units]) {
      const ids = list.map(({ id }) => id);
      expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    }
  });

  it('refer only to documents, bodies and units that exist', () => {
    const documents = [...valuesOf('document'), ...valuesOf('replacedBy')].map(({ text }) => text);
    const amendments = legal.documents.flatMap(({ amendedBy }) => amendedBy);
    const bodies = [...valuesOf('ministry'), ...valuesOf('parent')].map(({ text }) => text);
    const issuers = valuesOf('issuer').map(({ text }) => text);
    expect([...documents, ...amendments].filter((id) => !documentIds.has(id))).toEqual([]);
    expect(bodies.filter((id) => !bodyIds.has(id))).toEqual([]);
    expect(issuers.filter((id) => !bodyIds.has(id) && !unitIds.has(id))).toEqual([]);
    expect(new Set([...documents, ...bodies, ...issuers]).size).toBeGreaterThan(60);
  });
});

describe('legal documents', () => {
  it('have no replacement or amendment in a circle', () => {
    for (const { id, amendedBy } of legal.documents) {
      const chain = replacements(id);
      expect(new Set(chain).size, id).toBe(chain.length);
      expect(amendedBy, id).not.toContain(id);
    }
  });

  it('do not take force before their issue', () => {
    const early = legal.documents.filter(({ date, from }) => date !== null && from !== null && date > from);
    expect(early).toEqual([]);
  });

  it('are not replaced by something older, and say so when the last day is not known', () => {
    const replaced = legal.documents.flatMap((one) =>
      one.replacedBy === null ? [] : [{ ...one, next: document(one.replacedBy).date }],
    );
    expect(replaced.length).toBeGreaterThan(30);
    const backward = replaced.filter(
      ({ date, next }) => date !== null && next !== null && date.slice(0, 4) > next.slice(0, 4),
    );
    expect(backward).toEqual([]);
    expect(replaced.filter(({ to, dateNotes }) => to === null && dateNotes === undefined)).toEqual([]);
  });

  it('carry the corrections of the second reading', () => {
    expect(document('tt-01-2018-vpcp')).toMatchObject({ from: '2019-01-06', verification: 'text' });
    expect(document('tt-22-2019-btttt')).toMatchObject({ from: '2020-02-20', verification: 'text' });
    expect(document('nd-42-2022')).toMatchObject({ to: '2026-06-30', replacedBy: 'nd-224-2026' });
    expect(document('nd-64-2007')).toMatchObject({ to: '2026-06-30', replacedBy: 'nd-224-2026' });
    expect(document('nd-45-2026')).toMatchObject({ to: '2026-06-30', replacedBy: 'nd-224-2026' });
    expect(document('nd-43-2011')).toMatchObject({ from: '2011-10-01' });
    expect(document('nd-30-2020')).toMatchObject({ from: '2020-03-05', verification: 'text' });
    expect(document('tt-19-2023-btttt')).toMatchObject({ to: '2026-03-29', replacedBy: 'tt-06-2026-bkhcn' });
  });

  it('tell the two directives 14/CT-TTg apart and mention conflicting numbers and dates', () => {
    const directives = legal.documents.filter(({ number }) => number === '14/CT-TTg');
    expect(directives.map(({ date }) => date)).toEqual(['2018-05-25', '2019-06-07']);
    for (const day of ['21/4/2015', '24/4/2015', '12/10/2015']) {
      expect(document('cv-1178-btttt-2015').dateNotes?.vi).toContain(day);
    }
    expect(document('qd-2323-btttt-2019').dateNotes?.vi).toContain('2321/QĐ-BTTTT');
    expect(documentIds).not.toContain('qd-451-ttg');
  });

  it('follow each other without gap or overlap along the chain of frameworks', () => {
    const chain = replacements('cv-1178-btttt-2015').map((id) => [id, document(id).from, document(id).to]);
    expect(chain).toEqual([
      ['cv-1178-btttt-2015', '2015-04-21', '2019-12-30'],
      ['qd-2323-btttt-2019', '2019-12-31', '2023-12-28'],
      ['qd-2568-btttt-2023', '2023-12-29', '2025-03-24'],
      ['qd-292-bkhcn-2025', '2025-03-25', '2025-10-07'],
      ['qd-3090-bkhcn-2025', '2025-10-08', '2026-07-28'],
      ['qd-1425-ttg-2026', '2026-07-29', null],
    ]);
  });

  it('say where a date rests on memory or on a draft', () => {
    expect(document('cv-631-thh-2020').verification).toBe('unverified');
    expect(document('nd-47-2024').fromVerification).toBe('unverified');
    expect(document('nq-202-2025-qh15').dateVerification).toBe('unverified');
    expect(document('du-thao-huong-dan-bkhcn-2026').verification).toBe('draft');
  });
});
