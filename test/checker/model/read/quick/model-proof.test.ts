import { describe, expect, test } from 'vitest';
import { isList, isObject } from '#util/json-value';
import { modelText } from '../reading.ts';
import { fullModel, type RuledPlace, withValue } from './full-model.ts';
import { quickly, strictly } from './readers.ts';

const { model, places } = fullModel();
const read = (value: unknown): unknown => quickly(JSON.stringify(value));

test('a model with every property of the language is good', () => {
  expect(strictly(JSON.stringify(model))).toMatchObject({ ok: true });
  expect(read(model)).toEqual(model);
});

/** The model with the section around a place alone, so that it is small. */
function modelAround({ path }: RuledPlace): unknown {
  if (!isObject(model)) throw new Error('The model is no object.');
  const section = String(path[0] ?? 'document');
  return { $schema: model['$schema'], document: model['document'], [section]: model[section] };
}

const wrongTypes: readonly (readonly [string, unknown])[] = [
  ['string', 'x'],
  ['number', 3],
  ['boolean', true],
  ['object', {}],
  ['object', { id: 'x' }],
  ['array', []],
  ['array', [null]],
  ['array', [1]],
  ['null', null],
];

/** Values that break a keyword of a schema, each in place of a value that follows it. */
function violationsOf(keyword: string, { schema, rule: name }: RuledPlace, value: unknown): readonly unknown[] {
  const { [keyword]: rule } = schema;
  switch (keyword) {
    case 'type':
      return wrongTypes.flatMap(([type, other]) =>
        type === rule || (type === 'number' && rule === 'integer') || type === otherBranches[name] ? [] : [other],
      );
    case 'anyOf':
      return ['7', true, null, [], {}];
    case 'required':
      return isList(rule) ? rule.map((name) => withValue(value, [String(name)], undefined)) : [];
    case 'additionalProperties':
      return ['khongCo', 'constructor', 'toString'].map((name) => ({ ...(isObject(value) ? value : {}), [name]: 'x' }));
    case 'properties':
    case 'items':
      return [];
    case 'minProperties':
      return [{}];
    case 'pattern':
      return ['Không theo mẫu', '', `${String(value)}\n`, ` ${String(value)} `];
    case 'enum':
      return ['khong-co', '', 'toString', `${String(value)} `];
    case 'minLength':
      return [''];
    case 'maxLength':
      return ['a'.repeat(Number(rule) + 1)];
    case 'minimum':
      return [Number(rule) - 1, -1e9];
    case 'maximum':
      return [Number(rule) + 1, 1e9];
    case 'x-refers':
      return ['khong-co', isList(rule) && rule.includes('sources') ? 'phan-tu-khac' : 'nguon-khac'];
    default:
      throw new Error(`The test has no value that breaks "${keyword}".`);
  }
}

/** The type that the other branch of a union asks for. */
const otherBranches: Readonly<Record<string, string>> = { 'Quantity|0': 'object', StatedQuantity: 'number' };

const silent = new Set(['$schema', '$defs', 'title', 'description', 'examples', 'x-label']);

function keywordsOf({ schema }: RuledPlace): readonly string[] {
  const extra = schema['type'] === 'integer' ? ['whole'] : [];
  return [...Object.keys(schema).filter((keyword) => !silent.has(keyword)), ...extra];
}

function valueAtPath(value: unknown, path: RuledPlace['path']): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isList(inner) || isObject(inner) ? Reflect.get(inner, key) : undefined),
    value,
  );
}

describe('every rule of the schema, once broken, is noticed:', () => {
  const rules = new Map(places.map((place) => [place.rule, place]));

  test.each([...rules.values()])('$rule', (place) => {
    const around = modelAround(place);
    const value = valueAtPath(around, place.path);
    expect(read(around)).toEqual(around);
    for (const keyword of keywordsOf(place)) {
      const others = keyword === 'whole' ? [1.5] : violationsOf(keyword, place, value);
      for (const other of others) {
        const broken = withValue(around, place.path, other);
        expect(read(broken), `${keyword} ${JSON.stringify(other)}`).toBeUndefined();
      }
    }
  });
});

describe('what the schema does not say is asked, too:', () => {
  const small = (sections: Readonly<Record<string, unknown>>): string => modelText(sections);
  const system = (id: string, more: object = {}) => ({ id, name: 'Hệ thống', ...more });

  test.each<readonly [string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]>([
    ['days that a calendar has', { survey: { date: '2024-02-29' } }, { survey: { date: '2023-02-29' } }],
    [
      'names of properties in open points',
      { applications: [system('a', { openPoints: [{ property: 'owner', state: 'undetermined' }] })] },
      { applications: [system('a', { openPoints: [{ property: 'onwer', state: 'undetermined' }] })] },
    ],
    [
      'names, and not ways, in open points',
      { applications: [system('a', { openPoints: [{ property: 'security', state: 'undetermined' }] })] },
      { applications: [system('a', { openPoints: [{ property: 'security.level', state: 'undetermined' }] })] },
    ],
    ['ways in evidence', evidenceFor('security.level', 'alsoCalled[0]', 'owner/x'), evidenceFor('level.security')],
    [
      'ids that differ',
      { applications: [system('a'), system('b')], organisations: [{ ...organisation, id: 'c' }] },
      { applications: [system('a'), system('b')], organisations: [{ ...organisation, id: 'a' }] },
    ],
    [
      'ids that are not dangerous',
      { applications: [system('constructor-1')] },
      { applications: [system('constructor')] },
    ],
    ['ids that are not dangerous', { applications: [system('prototypes')] }, { applications: [system('prototype')] }],
    [
      'references that lead somewhere',
      { organisations: [organisation], applications: [system('a', { owner: 'so' })] },
      { organisations: [organisation], applications: [system('a', { owner: 'b' })] },
    ],
    [
      'references to the right kind',
      { organisations: [organisation], applications: [system('a', { owner: 'so' })] },
      { organisations: [organisation], applications: [system('a', { owner: 'a' })] },
    ],
    [
      'references to what comes later',
      { applications: [system('a', { owner: 'so' })], organisations: [organisation] },
      { applications: [system('a', { owner: 'b' }), system('b')], organisations: [organisation] },
    ],
    [
      'national ids where no element has them',
      { applications: [system('a', { owner: 'ndxp' })] },
      { applications: [system('ndxp'), system('a', { owner: 'ndxp' })] },
    ],
    [
      'parents without a circle',
      {
        organisations: [
          { ...organisation, id: 'a' },
          { ...organisation, id: 'b', parent: 'a' },
        ],
      },
      {
        organisations: [
          { ...organisation, id: 'a', parent: 'b' },
          { ...organisation, id: 'b', parent: 'a' },
        ],
      },
    ],
    [
      'parts without a circle',
      { applications: [system('a', { parts: ['b'] }), system('b')] },
      { applications: [system('a', { parts: ['b'] }), system('b', { parts: ['a'] })] },
    ],
  ])('%s', (_, good, bad) => {
    expect(strictly(small(good))).toMatchObject({ ok: true });
    expect(quickly(small(good))).toEqual(JSON.parse(small(good)));
    expect(strictly(small(bad))).toMatchObject({ ok: false });
    expect(quickly(small(bad))).toBeUndefined();
  });
});

const organisation = { id: 'so', name: 'Sở', level: 'province' };

function evidenceFor(...names: readonly string[]): Readonly<Record<string, unknown>> {
  const evidence = [{ source: 'nguon', place: 'I', for: names }];
  return {
    sources: [{ id: 'nguon', title: 'Nguồn', kind: 'report' }],
    applications: [{ id: 'a', name: 'Hệ thống', evidence }],
  };
}
