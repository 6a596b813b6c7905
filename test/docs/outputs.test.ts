import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reporters } from '#report/index';

const pages = ['docs/outputs.md', 'docs/outputs.vi.md'].map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const codeOf = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code);

describe.each(pages)('$path', ({ text }) => {
  it.each(reporters.map(({ name }) => name))('says what %s is for', (name) => {
    expect(text).toMatch(new RegExp(`^\\| \`${name}\` \\| \\S`, 'm'));
  });

  it('names formats and options that exist', () => {
    const known = new Set(reporters.map(({ name }) => name));
    const asked = [...text.matchAll(/--format ([a-z]+)/g)].map(([, name = '']) => name);
    expect(asked.filter((name) => !known.has(name))).toEqual([]);
  });
});

it('both pages set up platforms the same way', () => {
  const [english, vietnamese] = pages.map(({ text }) => codeOf(text, 'yaml'));
  expect(english).toHaveLength(3);
  expect(vietnamese).toEqual(english);
});
