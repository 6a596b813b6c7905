import { describe, expect, it } from 'vitest';
import { stub } from '../../../checker/codegen/package/later-files.ts';

const inner = `(value) => { inner.errors = value > 1 ? ['large'] : null; return value > 1; }`;

describe('stub', () => {
  it('loads the file when a function is called, and takes over what the function leaves on itself', async () => {
    const code = `export const loaded = [];
      const inner = ${inner};
      const require = (name) => { loaded.push(name); return { validate: inner, twice: (value) => 2 * value }; };
      ${stub('later-sample', 'export const validate = 1;\nexport function twice(value) {}\n')}`;
    const { loaded, validate, twice } = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
    );
    expect(loaded).toEqual([]);
    expect([validate(2), validate.errors, validate(1), validate.errors]).toEqual([true, ['large'], false, null]);
    expect(twice(4)).toBe(8);
    expect(loaded).toEqual(['./later-sample.cjs']);
  });

  it('refuses a module that exports anything else', () => {
    expect(() => stub('later-sample', 'export class Reader {}\n')).toThrow('later-sample');
    expect(() => stub('later-sample', "export * from './other.js';\n")).toThrow('later-sample');
  });
});
