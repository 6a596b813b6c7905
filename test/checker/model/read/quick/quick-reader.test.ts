import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { isList, isObject } from '#util/json-value';
import { modelText as benchText } from '../../../../../bench/provinces/province.ts';
import { grownModel } from '../../../../bench/kit/models.ts';
import { arbitraryModel } from '../../../../kit/arbitrary-model.ts';
import { scaled } from '../../../../kit/thorough.ts';
import { modelText } from '../reading.ts';
import { mutatedText } from './mutated-text.ts';
import { quickly, strictly } from './readers.ts';

const folder = new URL('../../../../../models/', import.meta.url);

function shipped(): readonly (readonly [string, string])[] {
  return ['provinces', 'examples'].flatMap((part) =>
    (readdirSync(new URL(part, folder), { recursive: true }) as string[])
      .filter((path) => path.endsWith('.json'))
      .map((path) => [`${part}/${path}`, readFileSync(new URL(`${part}/${path}`, folder), 'utf8')] as const),
  );
}

/** Accepted quickly means: the strict reader accepts, too, and gives the same. Tells whether it was accepted. */
function isProved(text: string): boolean {
  const model = quickly(text);
  if (model === undefined) return false;
  const strict = strictly(text);
  expect({ text, model: strict.ok ? strict.model : undefined }).toEqual({ text, model });
  return true;
}

describe('good models are read quickly:', () => {
  test.each(shipped())('%s', (_, text) => {
    expect(isProved(text)).toBe(true);
  });

  test.each([60, 400])('a generated one of %i systems', (systems) => {
    expect(isProved(benchText(grownModel(systems, systems)))).toBe(true);
  });

  test('every one that the generator of the tests makes', () => {
    let proved = 0;
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const text = JSON.stringify(model, withoutMistakes);
        const isGood = strictly(text).ok;
        expect(isProved(text)).toBe(isGood);
        proved += isGood ? 1 : 0;
      }),
      { numRuns: scaled(200) },
    );
    expect(proved).toBe(scaled(200));
  });

  const note = { applications: [{ id: 'a', name: 'Hệ thống', description: 'Một "A": hai', alsoCalled: ['B'] }] };
  test.each<readonly [string, string]>([
    ['with spaces and lines anywhere', modelText(note).replace(/(?<!\\)":/g, '"\n\t :')],
    ['with text like keys and brackets', modelText(note).replace('Một', '\\":[{,:}]\\\\')],
    ['with line breaks where lines are allowed', modelText(note).replace('Một', 'Một\\n\\thai')],
    ['written in ASCII', asAscii(modelText(note))],
    ['with escapes in keys', modelText(note).replaceAll('"name"', '"n\\u0061me"')],
    ['with minus zero', modelText({ inventory: { applications: 7 } }).replace('7', '-0')],
    [
      'with a number of many digits',
      modelText({ inventory: { applications: 7 } }).replace('7', '0.12345678901234567890123'),
    ],
  ])('%s', (_, text) => {
    expect(isProved(text)).toBe(true);
  });
});

/** The generator names properties that are not there, and lets parts lie within each other. */
function withoutMistakes(key: string, value: unknown): unknown {
  if (key === 'openPoints' || key === 'for' || key === 'parent') return undefined;
  return key === 'parts' && isList(value) ? value.filter(isObject) : value;
}

const asAscii = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

describe('what the quick reader takes, the strict one takes as well:', () => {
  const small = modelText({
    sources: [{ id: 'nguon', title: 'Nguồn', kind: 'report' }],
    organisations: [{ id: 'so', name: 'Sở', level: 'province', parent: 'bo-noi-vu' }],
    applications: [
      { id: 'a', name: 'Một cửa', owner: 'so', parts: ['b'], security: { level: 2 }, note: 'Ghi chú' },
      {
        id: 'b',
        name: 'Cổng',
        alsoCalled: ['DVC'],
        openPoints: [{ property: 'owner', state: 'undetermined', due: '2021-01-31' }],
      },
    ],
    inventory: { applications: 2, organisations: { value: 1, qualifier: 'exactly' } },
  });

  test.each<readonly [string, string, number]>([
    ['a small model', small, 20_000],
    ['a shipped model', shipped().find(([path]) => path.includes('son-la'))?.[1] ?? '', 5_000],
  ])('%s, changed', (_, text, numRuns) => {
    expect(isProved(text)).toBe(true);
    const counts = { proved: 0, refused: 0 };
    fc.assert(
      fc.property(mutatedText(JSON.parse(text)), (changed) => {
        if (isProved(changed)) counts.proved += 1;
        else counts.refused += 1;
      }),
      { numRuns: scaled(numRuns) },
    );
    expect(Math.min(counts.proved, counts.refused)).toBeGreaterThan(scaled(numRuns) / 20);
  });
});

describe('is left to the strict reader:', () => {
  const text = modelText({
    inventory: { applications: 7 },
    applications: [{ id: 'a', name: 'Một cửa', note: 'Ghi chú' }],
  });
  const id = '"id":"a"';

  test.each<readonly [string, string]>([
    ['a key that stands twice', text.replace(id, `${id},${id}`)],
    ['a key that stands twice, with an escape', text.replace(id, `${id},"\\u0069d":"a"`)],
    ['a key that stands twice, beside text that looks like a key', text.replace(id, `${id},"id" :"a","url":"\\":"`)],
    ['__proto__', text.replace(id, `${id},"__proto__":{}`)],
    ['a number that is not exact', text.replace('7', '9007199254740993')],
    ['a number beyond all bounds', text.replace('7', '1e400')],
    ['a number that comes to nothing', text.replace('7', '1e-400')],
    ['a number that comes to nothing, in full', text.replace('7', `0.${'0'.repeat(400)}1`)],
    ['a hidden character', text.replace('Ghi', 'G\u200bhi')],
    ['an escaped hidden character', text.replace('Ghi', 'G\\u202ehi')],
    ['an escaped control character', text.replace('Ghi', 'G\\u0007hi')],
    ['a backspace', text.replace('Ghi', 'G\\bhi')],
    ['half a character', text.replace('Ghi', 'G\\ud800hi')],
    ['a line break in a name', text.replace('Một', 'M\\nột')],
    ['an id that is not ASCII', text.replace(id, '"id":"mộ\u0323t"')],
    ['another language', text.replace('model-1', 'model-2')],
    ['what is no object', '[]'],
    ['what is no JSON', `${text},`],
    ['a second byte order mark', `\ufeff${text}`],
  ])('%s', (_, changed) => {
    expect(changed).not.toBe(text);
    expect(quickly(text)).toBeDefined();
    expect(quickly(changed)).toBeUndefined();
  });

  test('what is beyond the limits', () => {
    expect(quickly(text, { maxDepth: 3 })).toBeDefined();
    expect(quickly(text, { maxDepth: 2 })).toBeUndefined();
    expect(strictly(text, { maxDepth: 2 }).ok).toBe(false);
    expect(quickly(text, { maxValues: 5 })).toBeUndefined();
    expect(strictly(text, { maxValues: 5 }).ok).toBe(false);
  });

  test('a text that is deep without end', () => {
    const limits = { maxDepth: 10_000_000, maxValues: 20_000_000 };
    for (const deep of [
      '['.repeat(100_000),
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      '{"document":'.repeat(100_000),
    ])
      expect(quickly(deep, limits)).toBeUndefined();
  });

  test('a long text that is too deep, before it is parsed', () => {
    const parse = vi.spyOn(JSON, 'parse');
    expect(quickly('['.repeat(1_000_001))).toBeUndefined();
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });
});
