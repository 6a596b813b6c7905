import { describe, expect, it } from 'vitest';
import { asParsed } from '../../../checker/codegen/data-plugin.ts';

const source = `import type { Law } from './types.ts';

/** The data. */
export const law: Law = {
  "name": "Nghị định \\"47\\"",
  "list": [1, { "a": "};" }]
};

/** Its hash. */
export const lawHash = 'sha256:00';
`;

describe('asParsed', () => {
  it('gives the same values from a text that is parsed', async () => {
    const code = asParsed(source)?.replace(/^import type.*$/m, '') ?? '';
    const module: unknown = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
    expect(module).toMatchObject({ law: { name: 'Nghị định "47"', list: [1, { a: '};' }] }, lawHash: 'sha256:00' });
    expect(code).toMatch(/export const law = .*JSON\.parse\(/);
  });

  it('takes a list as well, and leaves what declares no data', () => {
    expect(asParsed('export const rows: readonly Row[] = [\n  1\n];\n')).toContain('JSON.parse("[1]")');
    expect(asParsed('export const version: string;\n')).toBeUndefined();
  });
});
