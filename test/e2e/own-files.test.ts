import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kientruc } from './kit/program.ts';

const model = 'models/examples/tinh-mau/2021.json';
const examples = ['--rules', 'docs/examples/tinh-mau.rules.mjs', '--pack', 'docs/examples/tinh-mau.pack.json'];
const folder = mkdtempSync(join(tmpdir(), 'kientruc-own-'));
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

describe('the examples of docs/packs.md', () => {
  it('add, change and leave out requirements, and the first lines say so', () => {
    const { status, stdout, stderr } = kientruc(['check', model, ...examples, '--fail-on', 'never']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [first = ''] = stdout.split('\n\n  ');
    expect(stdout.replace(/\s+/g, ' ')).toContain('tắt yêu cầu DOC28-06 (Tỉnh mẫu chưa dùng bộ trạng thái văn bản).');
    expect(first).toContain('Tỉnh Mẫu');
    expect(stdout).toContain('TINH Quy định của tỉnh');
  });

  it('give a result whose added requirement rests on the own rule and the own document', () => {
    const { stdout } = kientruc(['check', model, ...examples, '--fail-on', 'never', '--format', 'json']);
    const { requirements, framework } = JSON.parse(stdout).results[0];
    const added = requirements.find(({ id }: { id: string }) => id === 'TINH-01');
    expect(added).toMatchObject({
      rule: 'application-without-contact',
      citations: [{ document: 'quy-dinh-tinh-mau', article: 'Điều 5' }],
    });
    expect(['pass', 'unknown']).toContain(added.outcome);
    expect(framework.packs[0]).toMatchObject({ changed: ['SEC85-20b'], added: ['TINH-01', 'TINH-02'] });
    expect(requirements.some(({ id }: { id: string }) => id === 'DOC28-06')).toBe(false);
  });
});

describe('a wrong file', () => {
  it('of rules that nothing uses is told', () => {
    const { status, stderr } = kientruc(['check', model, ...examples.slice(0, 2), '--fail-on', 'never']);
    expect({ status, stderr }).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('application-without-contact'),
    });
  });

  it.each([
    ['--pack', 'no.json', undefined, 'Không có tệp'],
    ['--pack', 'p.json', '{\n  "id": 1,,\n}', 'p.json:2:11: '],
    ['--rules', 'r.json', '{}', 'không phải mô-đun ES'],
    ['--rules', 'r1.mjs', 'export default [', 'Không nạp được'],
    ['--rules', 'r2.mjs', 'throw new Error("boom")', 'boom'],
    ['--rules', 'r3.mjs', 'import { at } from "kientruc"; export default at', 'npm install kientruc'],
    ['--rules', 'r4.mjs', 'export const rule = 1', 'không phải quy tắc'],
  ])('%s %s ends with code 2 and one clear line', (option, name, text, expected) => {
    const path = text === undefined ? join(folder, name) : write(name, text);
    const { status, stderr, stdout } = kientruc(['check', model, option, path]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(expected);
    expect(stderr).not.toContain('    at ');
  });

  it('is no matter of chance: the same files give the same bytes', () => {
    const run = () => kientruc(['check', model, ...examples, '--fail-on', 'never', '--format', 'json']).stdout;
    expect(run()).toBe(run());
  });
});
