import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateModel } from '#generated/validators';
import { brokenEvidence, isObject, type Json, type JsonObject, textOf, unsupportedFacts } from './cited-facts.ts';
import { idsBySection, referencesOf } from './references.ts';
import { digestSeed, printJson, type SeedDigest } from './seed-digest.ts';
import { datesOf } from './written-figures.ts';

const root = new URL('../../', import.meta.url);
const seedFolder = new URL('../shared/seeds/', root);
const seedNames = [
  '000_d7f0c3487a69032e',
  '001_e915012e004b3dfc',
  '002_6aa2a88f314b9f8b',
  '003_df37fbe4066e4c43',
  '004_b6d390cc0191ec74',
];
const newsSeeds = new Set(['003_df37fbe4066e4c43']);

const readJson = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const digests = new Map(
  seedNames.map((name) => [`${name}.txt`, readJson<SeedDigest>(`test/fixtures/seeds/${name}.digest.json`)]),
);
const modelPaths = readdirSync(new URL('models/provinces/', root), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .sort()
  .map((path) => `models/provinces/${path}`);
const readModel = (path: string) => readJson<JsonObject>(path);

const schema = readJson<JsonObject>('checker/generated/kientruc-model-1.schema.json');
const nationalIds = new Set(
  readJson<{ systems: { id: string }[] }>('models/national/systems.json').systems.map(({ id }) => id),
);

describe('the digests of the seed documents', () => {
  it.skipIf(!existsSync(seedFolder)).for(seedNames)('%s is what the text gives', async (name) => {
    const text = readFileSync(new URL(`${name}.txt`, seedFolder), 'utf8');
    const digest = digestSeed(`${name}.txt`, text, newsSeeds.has(name) ? 'news' : 'sections');
    await expect(`${printJson(digest)}\n`).toMatchFileSnapshot(`../fixtures/seeds/${name}.digest.json`);
  });
});

describe.for(modelPaths)('%s', (path) => {
  const model = readModel(path);
  const sources = Array.isArray(model.sources) ? model.sources.filter(isObject) : [];
  const document = isObject(model.document) ? model.document : {};

  it('follows the schema', () => {
    validateModel(model);
    expect(validateModel.errors ?? []).toEqual([]);
  });

  it('has unique ids', () => {
    const ids = [...idsBySection(model).values()].flat();
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('refers to what exists', () => {
    const ids = idsBySection(model);
    const dangling = referencesOf(schema, model).filter(
      ({ id, sections }) => !nationalIds.has(id) && !sections.some((section) => ids.get(section)?.includes(id)),
    );
    expect(dangling).toEqual([]);
  });

  it('cites places that exist for every element', () => {
    expect(brokenEvidence(model, digests)).toEqual([]);
  });

  it('states no figure, date, act or address that its place does not bear out', () => {
    expect(unsupportedFacts(model, digests)).toEqual([]);
  });

  it('names its sources as they name themselves, and none that is younger', () => {
    for (const { file, number, date } of sources) {
      const sentences = Object.values(digests.get(textOf(file))?.places ?? {}).flat();
      const dates = sentences.flatMap(({ figures }) => (figures ?? []).flatMap(datesOf));
      const numbers = sentences.flatMap(({ documents }) => documents ?? []);
      expect(number === undefined || numbers.includes(textOf(number))).toBe(true);
      expect(dates.some((written) => written.startsWith(textOf(date)))).toBe(true);
      expect(textOf(date) <= textOf(document.date)).toBe(true);
    }
    expect(sources.length).toBeGreaterThan(0);
  });

  it('is named after its version', () => {
    expect(path.endsWith(`/${textOf(document.version)}.json`)).toBe(true);
    expect(textOf(document.date).startsWith(textOf(document.version))).toBe(true);
  });
});

/** Changes one value of a copy; `at` is a JSON Pointer that must exist. */
function changed(model: JsonObject, at: string, change: (value: Json) => Json | undefined): JsonObject {
  const copy = structuredClone(model);
  const keys = at.split('/').slice(1);
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Json | undefined>((value, key) => step(value, key), copy);
  const value = change(step(parent, last) ?? null);
  if (Array.isArray(parent)) parent[Number(last)] = value ?? null;
  else if (isObject(parent) && value === undefined) delete parent[last];
  else if (isObject(parent) && value !== undefined) parent[last] = value;
  return copy;
}

function step(value: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(value)) return value[Number(key)];
  return isObject(value) ? value[key] : undefined;
}

describe('the test itself', () => {
  const source = { id: 'nguon', kind: 'report', title: 'Nguồn' };
  const figure = (file: string, place: string, indicator: JsonObject): JsonObject => ({
    sources: [{ ...source, file }],
    indicators: [{ id: 'so-lieu', name: 'Số liệu', ...indicator, evidence: [{ source: 'nguon', place }] }],
  });
  const oneStop = figure('000_d7f0c3487a69032e.txt', 'I.3, đoạn 7', { share: { have: 20, of: 27 } });
  const documents = figure('004_b6d390cc0191ec74.txt', 'I, đoạn 1', { quantity: { value: 13_000, qualifier: 'over' } });
  const signed = figure('003_df37fbe4066e4c43.txt', 'đoạn 19', {
    share: { have: 18, of: 85, percent: 21 },
    from: '2019-03-12',
    to: '2019-05-27',
  });
  const budget = figure('000_d7f0c3487a69032e.txt', 'II, đoạn 1', { amounts: { total: 15 }, unit: 'billionDong' });
  const act = figure('000_d7f0c3487a69032e.txt', 'I.1, đoạn 4', {
    decision: { number: '92/KH-UBND', date: '2015-06-29' },
  });
  const online = figure('002_6aa2a88f314b9f8b.txt', 'I.1.6, đoạn 1', { share: { percent: 2.8 } });

  it.for([oneStop, documents, signed, budget, act, online])('accepts what stands in the text', (model) => {
    expect(unsupportedFacts(model, digests)).toEqual([]);
    expect(brokenEvidence(model, digests)).toEqual([]);
  });

  it.for<[string, JsonObject, string, Json | undefined]>([
    ['a wrong numerator', oneStop, '/indicators/0/share/have', 21],
    ['a count given as a percentage', oneStop, '/indicators/0/share', { percent: 20 }],
    ['a qualifier left out', documents, '/indicators/0/quantity', 13_000],
    ['another qualifier', documents, '/indicators/0/quantity/qualifier', 'about'],
    ['a wrong scale', documents, '/indicators/0/quantity/value', 13],
    ['a qualifier the text does not have', oneStop, '/indicators/0/share/have', { value: 20, qualifier: 'over' }],
    ['a percentage without its sign in the text', signed, '/indicators/0/share/percent', 18],
    ['a wrong day', signed, '/indicators/0/from', '2019-03-13'],
    ['a wrong unit', budget, '/indicators/0/unit', 'millionDong'],
    ['a wrong act number', act, '/indicators/0/decision/number', '93/KH-UBND'],
    ['the date of another act', act, '/indicators/0/decision/date', '2015-07-30'],
    ['a rounded percentage', online, '/indicators/0/share/percent', 3],
    ['a number in a name', oneStop, '/indicators/0/name', 'Một cửa tại 22 huyện'],
    ['a figure without evidence', oneStop, '/indicators/0/evidence', undefined],
    ['a figure cited elsewhere', oneStop, '/indicators/0/evidence/0/place', 'I.3, đoạn 6'],
  ])('refuses %s', ([, model, at, value]) => {
    expect(
      unsupportedFacts(
        changed(model, at, () => value),
        digests,
      ),
    ).not.toEqual([]);
  });

  it('refuses evidence for another property only', () => {
    const elsewhere = changed(oneStop, '/indicators/0/evidence/0', (entry) => ({
      ...(isObject(entry) ? entry : {}),
      for: ['name'],
    }));
    expect(unsupportedFacts(elsewhere, digests)).toHaveLength(1);
  });

  it.for<[string, string, Json | undefined]>([
    ['an unknown place', '/indicators/0/evidence/0/place', 'I.3, đoạn 70'],
    ['an unknown source', '/indicators/0/evidence/0/source', 'khac'],
    ['an element without evidence', '/indicators/0/evidence', undefined],
    ['a note with a figure of its own', '/indicators/0/evidence/0/note', 'Đủ 28 huyện.'],
  ])('refuses %s', ([, at, value]) => {
    expect(
      brokenEvidence(
        changed(oneStop, at, () => value),
        digests,
      ),
    ).not.toEqual([]);
  });

  it.for(modelPaths)('refuses %s as soon as any of its figures, dates or acts is changed', (path) => {
    const parts = partsOf(readModel(path)).map((part): [JsonObject, [string, Json][]] => [part, statedFacts(part)]);
    expect(parts.flatMap(([, facts]) => facts).length).toBeGreaterThan(20);
    for (const [part, facts] of parts) {
      for (const [at, other] of facts) {
        expect(
          unsupportedFacts(
            changed(part, at, () => other),
            digests,
          ),
          at,
        ).not.toEqual([]);
      }
    }
  });
});

/** A model as models of one element each, so that changing every fact in turn stays quick. */
function partsOf(model: JsonObject): JsonObject[] {
  const { sources = [] } = model;
  return Object.entries(model).flatMap(([section, value]) => {
    if (section === 'sources') return [];
    return Array.isArray(value)
      ? value.map((item) => ({ sources, [section]: [item] }))
      : [{ sources, [section]: value }];
  });
}

const ownFacts = /^\/(sources|document\/(version|date|province\/code))(\/|$)/;

/** The numbers, dates and act numbers of a model, each with another value. */
function statedFacts(value: Json, pointer = ''): [string, Json][] {
  if (ownFacts.test(pointer)) return [];
  if (typeof value === 'number') return [[pointer, value * 1000 + 977]];
  if (typeof value === 'string' && /\/(number|document)$/.test(pointer)) return [[pointer, `9${value}`]];
  if (typeof value === 'string' && /^(19|20)\d\d(-\d\d){0,2}$/.test(value)) return [[pointer, `1987${value.slice(4)}`]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => statedFacts(item, `${pointer}/${key}`));
}
