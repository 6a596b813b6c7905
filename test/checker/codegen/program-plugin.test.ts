import { describe, expect, it } from 'vitest';
import { inAscii } from '../../../checker/codegen/package/program-plugin.ts';

describe('inAscii', () => {
  it('writes texts and patterns that mean the same', async () => {
    const code = "export default ['Kiến trúc “số” 😀', `tỉnh ${'Sơn La'}`, /[à-ỹ]/u.test('ệ'), /^😀$/u.test('😀')];";
    const ascii = inAscii(code);
    expect(ascii).toMatch(/^[\0-\x7f]*$/);
    const module: unknown = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(ascii)}`);
    expect(module).toMatchObject({ default: ['Kiến trúc “số” 😀', 'tỉnh Sơn La', true, true] });
  });
});
