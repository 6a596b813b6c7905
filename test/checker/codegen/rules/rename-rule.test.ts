import { describe, expect, it } from 'vitest';
import { renameRule } from '../../../../checker/codegen/rules/rename-rule.ts';

const aliases = (...entries: string[]): string =>
  `const NOW: Readonly<Record<string, string>> = {${entries.map((entry) => `\n  ${entry},`).join('')}${entries.length > 0 ? '\n' : ''}};\n`;
const texts = new Map([
  ['checker/rules/a/x-missing.ts', "defineRule({ id: 'x-missing' })"],
  ['test/checker/rules/a/x-missing.test.ts', "import rule from '#rules/a/x-missing';"],
  ['checker/rules/renamed.ts', aliases("'x-gone': 'x-missing'")],
  ['models/frameworks/2.0/requirements/a.json', '{ "rule": "x-missing" }, { "rule": "x-missing-too" }'],
  ['test/trust/replay.test.ts', "['x-missing', 'why'], ['no-x-missing', '']"],
  ['checker/rules/b/other-one.ts', "id: 'other-one'"],
]);

describe('renaming a rule', () => {
  it('moves rule and test, rewrites what names them, and keeps every former id', () => {
    const { moved, written } = renameRule('a/x-missing', 'b/x-absent', texts);
    expect([...moved]).toEqual([
      ['checker/rules/a/x-missing.ts', 'checker/rules/b/x-absent.ts'],
      ['test/checker/rules/a/x-missing.test.ts', 'test/checker/rules/b/x-absent.test.ts'],
    ]);
    expect(Object.fromEntries(written)).toEqual({
      'checker/rules/b/x-absent.ts': "defineRule({ id: 'x-absent' })",
      'test/checker/rules/b/x-absent.test.ts': "import rule from '#rules/b/x-absent';",
      'checker/rules/renamed.ts': aliases("'x-gone': 'x-absent'", "'x-missing': 'x-absent'"),
      'models/frameworks/2.0/requirements/a.json': '{ "rule": "x-absent" }, { "rule": "x-missing-too" }',
      'test/trust/replay.test.ts': "['x-absent', 'why'], ['no-x-missing', '']",
    });
  });

  it('to another topic keeps the id, and needs no alias', () => {
    const { written } = renameRule('a/x-missing', 'b/x-missing', texts);
    expect([...written.keys()]).toEqual(['checker/rules/b/x-missing.ts', 'test/checker/rules/b/x-missing.test.ts']);
    expect(written.get('test/checker/rules/b/x-missing.test.ts')).toBe("import rule from '#rules/b/x-missing';");
  });

  it('back to a former id leaves no alias that leads in a circle', () => {
    const { written } = renameRule('a/x-missing', 'a/x-gone', texts);
    expect(written.get('checker/rules/renamed.ts')).toBe(aliases("'x-missing': 'x-gone'"));
  });

  it.each([
    ['a/y-missing', 'a/z-missing', 'There is no checker/rules/a/y-missing.ts.'],
    ['a/x-missing', 'b/other-one', 'exists already'],
    ['a/x-missing', 'a/other-one', 'There is another rule "other-one".'],
    ['a/x-missing', 'x', 'must be <topic>/<rule-id>'],
  ])('%s to %s is refused: %s', (from, to, problem) => {
    expect(() => renameRule(from, to, texts)).toThrow(problem);
  });
});
