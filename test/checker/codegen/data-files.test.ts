import { describe, expect, it } from 'vitest';
import { inFiles } from '../../../checker/codegen/package/data-files.ts';

const long = (letter: string): string => letter.repeat(3000);

/** The object that the source makes, and the files that were read for it, in order. */
async function made(data: object): Promise<{ readonly object: unknown; readonly read: readonly string[] }> {
  const files = new Map<string, unknown>();
  const source = inFiles(data, (key, value) => {
    files.set(key.join('.'), value);
    return key.join('.');
  });
  const reader = `export const read = [];
    const files = ${JSON.stringify(Object.fromEntries(files))};
    const dataFile = (name) => { read.push(name); return files[name]; };
    const dataIn = (name, keys) => Object.defineProperties({}, Object.fromEntries(keys.map((key) => [key, { enumerable: true, get: () => dataFile(name)[key] }])));`;
  return import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(`${reader} export const object = ${source};`)}`
  );
}

describe('inFiles', () => {
  it('keeps small members and reads large ones when they are asked for, in the same order', async () => {
    const data = { id: '2.0', requirements: [long('a')], to: null, groups: { b: long('b') } };
    const { object, read } = await made(data);
    expect(read).toEqual([]);
    expect(Object.keys(object ?? {})).toEqual(Object.keys(data));
    expect(object).toMatchObject({ groups: data.groups });
    expect(new Set(read)).toEqual(new Set(['groups']));
    expect(JSON.stringify(object)).toBe(JSON.stringify(data));
  });

  it('puts many small members into one file', async () => {
    const data = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`member ${at}`, 'c'.repeat(200)]));
    const { object, read } = await made(data);
    expect(read).toEqual([]);
    expect(object).toEqual(data);
    expect(new Set(read)).toEqual(new Set(['']));
  });
});
