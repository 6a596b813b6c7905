import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertiesOf } from '#generated/properties';
import { formatModel } from '#model/format/format-model';
import { root } from '../../../kit/house-sources.ts';
import { storedModels } from '../../../kit/stored-models.ts';

const schema = 'kientruc-model-1.schema.json';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function formatted(text: string): string {
  const result = formatModel(bytesOf(text), propertiesOf);
  return result.ok ? result.text : result.problems.map(({ code }) => code).join(' ');
}

/** What the file means: values in NFC, order of keys aside. */
const meant = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'string' ? inner.normalize('NFC') : inner,
  );

describe('formatModel', () => {
  it('orders properties as the schema does, unknown ones last and in their order', () => {
    const text = `{"zzz": 1, "applications":[{"owner":"so","aaa":0,"name":"A","id":"a"}],"document":{"date":"2020","title":"T"}, "$schema": "${schema}", "aaa": []}`;
    expect(formatted(text)).toBe(`{
  "$schema": "${schema}",
  "document": {
    "title": "T",
    "date": "2020"
  },
  "applications": [
    {
      "id": "a",
      "name": "A",
      "owner": "so",
      "aaa": 0
    }
  ],
  "zzz": 1,
  "aaa": []
}
`);
  });

  it('keeps numbers as they are written', () => {
    const numbers = ['1.0', '1e3', '-0', '1E+2', '12345678901234567890', '0.10', '1e400'];
    const text = formatted(`{"$schema":"${schema}","x":[${numbers.join(',')}]}`);
    expect(text).toContain(`"x": [${numbers.join(', ')}]`);
  });

  it('writes texts in NFC and keeps hidden characters visible as escapes', () => {
    const text = formatted(`{"$schema":"${schema}","x":"Thanh Ho\\u0061\\u0301 \\u200b \\"\\\\ \\/ \\n","y":"Hòa"}`);
    expect(text).toContain('"x": "Thanh Hoá \\u200b \\"\\\\ / \\n"');
    expect(text).toContain('"y": "Hòa"');
  });

  it('puts a list of plain values on one line where it fits, and objects never', () => {
    const long = Array.from({ length: 30 }, (_, index) => `"value-${index}"`);
    const text = formatted(`{"$schema":"${schema}","short":["a", 1, null],"long":[${long.join(',')}],"of":[{}, []]}`);
    expect(text).toContain('"short": ["a", 1, null],');
    expect(text).toContain(`"long": [\n    ${long.join(',\n    ')}\n  ],`);
    expect(text).toContain('"of": [\n    {},\n    []\n  ]');
  });

  it('knows a byte order mark and Windows line ends as a change', () => {
    const canonical = formatted(`{"$schema":"${schema}"}`);
    for (const [text, isUnchanged] of [
      [canonical, true],
      [`\ufeff${canonical}`, false],
      [canonical.replaceAll('\n', '\r\n'), false],
      [canonical.trimEnd(), false],
    ] as const) {
      expect(formatModel(bytesOf(text), propertiesOf)).toEqual({ ok: true, text: canonical, isUnchanged });
    }
  });

  it.each([
    [`{"$schema":"${schema}","a":1,"a":2}`, 'duplicate-key'],
    [`{"$schema":"${schema}","\u00e1":1,"a\u0301":2}`, 'duplicate-key'],
    [`{"$schema":"${schema}","a":1,}`, 'trailing-comma'],
    [`{"$schema":"${schema}","__proto__":{}}`, 'dangerous-key'],
    [`{"$schema":"${schema}","a":"\\ud800"}`, 'lone-surrogate'],
    [`{"a":1}`, 'not-a-kientruc-model'],
    [`[]`, 'not-an-object'],
    [`12`, 'not-an-object'],
    [`{"$schema":"${schema}","a":${'['.repeat(200)}${']'.repeat(200)}}`, 'too-deep'],
  ])('refuses %j', (text, code) => {
    expect(formatted(text)).toBe(code);
  });

  it('tells of a repeated key behind many odd numbers', () => {
    const numbers = Array.from({ length: 300 }, () => '12345678901234567890');
    expect(formatted(`{"$schema":"${schema}","x":[${numbers.join(',')}],"x":1}`)).toBe('duplicate-key');
  });

  it('loses nothing and changes nothing the second time, whatever the document', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: 'grapheme' }), fc.nat(8), (value, indent) => {
        const text = JSON.stringify({ document: value, $schema: schema, applications: [value] }, null, indent);
        const result = formatModel(bytesOf(text), propertiesOf);
        // A document that is refused, as one whose keys differ by their Unicode form only, is not written at all.
        if (!result.ok) return;
        expect(meant(JSON.parse(result.text))).toEqual(meant(normalisedKeys(JSON.parse(text))));
        expect(formatted(result.text)).toBe(result.text);
      }),
    );
  });

  it('leaves the models of the project as they are', () => {
    const stored = storedModels('provinces', 'examples');
    expect(stored.length).toBeGreaterThan(10);
    for (const [name] of stored) {
      const text = readFileSync(join(root, 'models', `${name}.json`), 'utf8');
      expect(formatted(text), 'Run "kientruc fmt models".').toBe(text);
    }
  });
});

function normalisedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalisedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.normalize('NFC'), normalisedKeys(inner)]));
}
