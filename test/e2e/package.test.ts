import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTexts } from '../../checker/codegen/read-files.ts';
import { root } from '../kit/house-sources.ts';

// These tests read dist/: `npm test` builds before it comes here.
const user = mkdtempSync(join(tmpdir(), 'kientruc-user-'));

beforeAll(() => {
  mkdirSync(join(user, 'node_modules'));
  symlinkSync(root, join(user, 'node_modules/kientruc'), 'junction');
  writeFileSync(join(user, 'package.json'), '{"type": "module"}');
});

afterAll(() => rmSync(user, { recursive: true }));

describe('the library, as a user gets it', () => {
  it('asks for nothing that a browser with a strict content policy lacks', () => {
    const chunks = [...readTexts(join(root, 'dist/parts'), '.js').values()];
    const code = [readFileSync(join(root, 'dist/index.js'), 'utf8'), ...chunks].join('\n');
    expect(code.match(/\bnew Function\(|\beval\(|\brequire\(|\bimport\(\s*["'](?!\.)[^"']*/g)).toBeNull();
    expect(code.match(/^(?:import|export)\b[^;]*?["'](?!\.)[^"']*["'];$/gm)).toBeNull();
  });

  it('exports in JavaScript what the public face promises', async () => {
    const promised = readFileSync(join(root, 'test/golden/public-face.txt'), 'utf8').trim().split('\n');
    const module: object = await import(/* @vite-ignore */ join(root, 'dist/index.js'));
    expect(Object.keys(module).sort()).toEqual(promised.filter((name) => !name.startsWith('type ')));
  });

  it('has declarations that a strict project without Node types accepts', () => {
    const options = {
      strict: true,
      noEmit: true,
      types: [],
      module: 'nodenext',
      lib: ['es2023', 'dom'],
      skipLibCheck: false,
    };
    writeFileSync(join(user, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['user.ts'] }));
    const text = `import * as kientruc from 'kientruc';\nexport const wrong: number = kientruc;\n`;
    writeFileSync(join(user, 'user.ts'), text);
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', user], { encoding: 'utf8' });
    const errors = stdout.split('\n').filter((line) => /\berror TS\d+/.test(line));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain("not assignable to type 'number'");
  });

  it('gives the schema of the model language under its own name', () => {
    const find = createRequire(join(user, 'user.js'));
    const schema: unknown = find('kientruc/schema');
    expect(schema).toMatchObject({ title: 'Model', $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });

  it('ships the licences of what is bundled into it', () => {
    const texts = ['licenses.md', 'licenses-cli.md'].map((name) => readFileSync(join(root, 'dist', name), 'utf8'));
    expect(texts[0]).toContain('@noble/hashes');
    expect(texts[1]).toContain('commander');
  });
});

describe('the package', () => {
  it('contains what its manifest points to, and no sources or tests', () => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--silent'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const [packed]: { files: { path: string }[] }[] = JSON.parse(stdout);
    const paths = packed?.files.map(({ path }) => path) ?? [];
    expect(paths).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'dist/index.js',
        'dist/index.d.ts',
        'dist/kientruc.js',
        'dist/cli/kientruc.cjs',
        'checker/generated/kientruc-model-1.schema.json',
        'checker/generated/pack.schema.json',
      ]),
    );
    expect(
      paths.filter((path) =>
        /^(test|models|schemas)\/|^checker\/(?!generated\/(kientruc-model|pack\.schema))/.test(path),
      ),
    ).toEqual([]);
  });
});
