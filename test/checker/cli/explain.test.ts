import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#generated/catalogue';
import { columns } from '#util/wrap-text';
import { frameworks } from '../../../checker/index.ts';
import { runWith } from './run-with.ts';

const requirements = frameworks.flatMap((framework) => framework.requirements);
const topics = [...requirements.map(({ id }) => id), ...catalogue.map(({ id }) => id)];
const isExample = (line: string): boolean => /^ {4}/.test(line);

describe('explain', () => {
  it.each(topics)('%s, in both languages, with nothing left to fill in', async (id) => {
    for (const language of ['vi', 'en'] as const) {
      const { exitCode, out, error } = await runWith(['explain', id, '--lang', language], { columns: 60 });
      expect(error).toBe('');
      expect(exitCode).toBe(0);
      expect(out).toContain(id);
      expect(out).not.toMatch(/\{\{|undefined|\[object|\bnull\b| \n/);
      expect(out.split('\n').filter((line) => columns(line) > 60 && !isExample(line))).toEqual([]);
    }
  });

  it('finds an id in any case', async () => {
    expect((await runWith(['explain', 'int-03'])).out).toBe((await runWith(['explain', 'INT-03'])).out);
  });

  it('tells of a requirement its law with dates and grade, and of a rule who asks for it', async () => {
    const { out } = await runWith(['explain', 'INT-03']);
    expect(out).toMatch(/Căn cứ: Quyết định 2323\/QĐ-BTTTT.*\(hiệu lực 31\/12\/2019/s);
    const { out: rule } = await runWith(['explain', 'lgsp-not-connected']);
    expect(rule).toContain('INT-03');
  });
});

describe('explain a rule', () => {
  it.each(catalogue)('$id: why it matters and what it cannot see', async ({ id, why, limits }) => {
    for (const language of ['vi', 'en'] as const) {
      const { out } = await runWith(['explain', id, '--lang', language], { columns: 110 });
      const text = out.replace(/\s+/g, ' ');
      expect(text).toContain(`${language === 'vi' ? 'Vì sao' : 'Why'}: ${why[language]}`.replace(/\s+/g, ' '));
      expect(text).toContain(`${language === 'vi' ? 'Giới hạn' : 'Limits'}: ${limits[language]}`.replace(/\s+/g, ' '));
    }
  });
});

describe('rules', () => {
  it('lists every requirement, at any width', async () => {
    for (const width of [40, 80, 110]) {
      const { exitCode, out } = await runWith(['rules'], { columns: width });
      expect(exitCode).toBe(0);
      for (const { id } of requirements) expect(out).toContain(id);
      expect(out.split('\n').filter((line) => columns(line) > width)).toEqual([]);
      expect(out).not.toMatch(/ \n/);
    }
  });

  it('gives programs the frameworks and the catalogue', async () => {
    const { out } = await runWith(['rules', '--format', 'json']);
    expect(JSON.parse(out)).toEqual({
      frameworks: JSON.parse(JSON.stringify(frameworks)),
      rules: JSON.parse(JSON.stringify(catalogue)),
    });
  });
});

describe('schema', () => {
  it.each([
    ['', 'Model'],
    ['model', 'Model'],
    ['result', 'CheckResult'],
    ['report', 'CheckReport'],
    ['framework', 'Framework'],
    ['pack', 'Pack'],
  ])('"%s" prints one schema that refers to nothing outside', async (name, title) => {
    const { exitCode, out } = await runWith(['schema', ...(name === '' ? [] : [name])]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ title, $schema: 'https://json-schema.org/draft/2020-12/schema' });
    const references = [...out.matchAll(/"\$ref": "([^"]*)"/g)].map(([, reference]) => reference ?? '');
    expect(references.filter((reference) => !reference.startsWith('#/$defs/'))).toEqual([]);
  });

  it('writes a file in UTF-8 without a byte order mark', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kientruc-schema-'));
    const path = join(folder, 'model.schema.json');
    const { exitCode, out, error } = await runWith(['schema', '-o', path]);
    expect({ exitCode, out, error }).toEqual({ exitCode: 0, out: '', error: `Đã ghi ${path}.\n` });
    const bytes = readFileSync(path);
    rmSync(folder, { recursive: true });
    expect(bytes[0]).toBe('{'.charCodeAt(0));
    expect(bytes.toString('utf8')).toBe((await runWith(['schema'])).out);
  });

  it('refuses a kind that it does not know, and a place where nothing can be written', async () => {
    const unknown = await runWith(['schema', 'modle']);
    expect(unknown).toMatchObject({ exitCode: 2, out: '' });
    expect(unknown.error).toContain('Ý bạn là model?');
    const nowhere = await runWith(['schema', '-o', join(tmpdir(), 'no-such-folder-here', 'a.json')]);
    expect(nowhere).toMatchObject({ exitCode: 2, out: '' });
  });
});
