import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inAscii, unknownSettings, withoutSettings } from '../../../checker/codegen/package/program-plugin.ts';
import { root } from '../../kit/house-sources.ts';

describe('inAscii', () => {
  it('writes texts and patterns that mean the same', async () => {
    const code = "export default ['Kiến trúc “số” 😀', `tỉnh ${'Sơn La'}`, /[à-ỹ]/u.test('ệ'), /^😀$/u.test('😀')];";
    const ascii = inAscii(code);
    expect(ascii).toMatch(/^[\0-\x7f]*$/);
    const module: unknown = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(ascii)}`);
    expect(module).toMatchObject({ default: ['Kiến trúc “số” 😀', 'tỉnh Sơn La', true, true] });
  });
});

describe('settings of V8', () => {
  const start = readFileSync(join(root, 'checker/codegen/package/start.cjs'), 'utf8');
  const said = 'Error: unrecognized flag --interrupt-budget=2000000\nTry --help for options\n{ "results": [] }\n';

  it('that a Node.js does not know are left out, and the others stay', () => {
    const unknown = unknownSettings(said);
    expect(unknown).toEqual(['--interrupt-budget=2000000']);
    const without = withoutSettings(start, unknown);
    expect(start.split('\n').filter((line) => !without.split('\n').includes(line))).toEqual([
      "  '--interrupt-budget=2000000',",
    ]);
    expect(withoutSettings(start, unknownSettings('Đáp ứng'))).toBe(start);
  });

  it('that are not ours stop the build', () => {
    expect(() => withoutSettings(start, ['--made-up'])).toThrow('--made-up');
  });
});
