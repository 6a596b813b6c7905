import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../kit/house-sources.ts';
import { passing, writeFiles } from './kit/sample-files.ts';

const project = mkdtempSync(join(tmpdir(), 'kientruc-install-'));
const isWindows = process.platform === 'win32';

const run = (
  command: string,
  args: readonly string[],
  cwd: string,
): { stdout: string; stderr: string; status: number | null } =>
  spawnSync(command, args, { cwd, encoding: 'utf8', shell: isWindows });

const script = `import { check, frameworkById, locateFindings, parseModel, problemText } from 'kientruc';

const read = parseModel(new TextEncoder().encode(process.argv[2]));
if (!read.ok) console.log(read.problems.map((problem) => problemText(problem, 'en')).join('\\n'));
else {
  const result = locateFindings(check(read.model, frameworkById('2.0'), { requirements: ['INT-01'] }), read.text);
  console.log(JSON.stringify({ verdict: result.verdict, score: result.score }));
}
`;

const typed = `import { type CheckOptions, type CheckResult, check, type Framework, frameworkById, type Model, parseModel } from 'kientruc';

export function judge(bytes: Uint8Array): CheckResult['verdict'] | string {
  const read = parseModel(bytes, { maxDepth: 20 });
  if (!read.ok) return read.problems.map(({ line, column }) => \`\${line}:\${column}\`).join();
  const framework: Framework | undefined = frameworkById('2.0');
  if (framework === undefined) throw new Error('no framework');
  const model: Model = read.model;
  const options: CheckOptions = { asOf: '2021-01-01', plateau: 'target' };
  return check(model, framework, options).verdict;
}

// @ts-expect-error a model is not any object
check({}, frameworkById('2.0'));
`;

beforeAll(() => {
  const packed = run('npm', ['pack', '--silent', '--pack-destination', project], root);
  if (packed.status !== 0) throw new Error(packed.stderr);
  const [tarball = ''] = readdirSync(project).filter((name) => name.endsWith('.tgz'));
  writeFiles(project, {
    'package.json': '{"name": "scratch", "type": "module", "private": true}',
    'use.js': script,
    'use.ts': typed,
    'model.json': passing,
  });
  const flags = ['--offline', '--silent', '--no-audit', '--no-fund', '--ignore-scripts'];
  const installed = run('npm', ['install', `./${tarball}`, ...flags], project);
  if (installed.status !== 0) throw new Error(installed.stderr);
}, 60_000);

afterAll(() => rmSync(project, { recursive: true }));

describe('the package, installed from its tarball without a network', () => {
  it('is imported by its name, reads a model and checks it', () => {
    const { stdout, stderr } = run(
      process.execPath,
      ['use.js', isWindows ? JSON.stringify(passing) : passing],
      project,
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ verdict: 'compliant', score: { low: 100, high: 100 } });
    expect(run(process.execPath, ['use.js', '{'], project).stdout).toContain('1');
  });

  it('has types that a strict program can rely on', () => {
    const flags = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--module',
      'nodenext',
      '--target',
      'es2023',
    ];
    const { stdout, status } = run(join(root, 'node_modules/.bin/tsc'), [...flags, 'use.ts'], project);
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('brings the command line program', () => {
    const program = join(project, 'node_modules/.bin', isWindows ? 'kientruc.cmd' : 'kientruc');
    const { stdout, status } = run(program, ['check', 'model.json', '--requirement', 'INT-01'], project);
    expect(stdout).toContain('TUÂN THỦ');
    expect(status).toBe(0);
  });

  it('has a library that asks nothing of Node', () => {
    const folder = join(project, 'node_modules/kientruc/dist');
    const parts = readdirSync(folder).includes('parts')
      ? readdirSync(join(folder, 'parts')).map((name) => `parts/${name}`)
      : [];
    for (const name of ['index.js', ...parts]) {
      const code = readFileSync(join(folder, name), 'utf8');
      expect(code).not.toMatch(/["']node:|\brequire\(|\bprocess\.[a-z]|\bBuffer\.|\b__dirname\b/);
    }
  });
});
