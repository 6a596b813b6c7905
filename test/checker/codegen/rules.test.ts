import { describe, expect, it } from 'vitest';
import { emitRuleIndex, emitRulePages } from '../../../checker/codegen/emit-rules.ts';
import type { Json } from '../../../checker/codegen/json.ts';
import { newRule } from '../../../checker/codegen/new-rule.ts';
import { readRules } from '../../../checker/codegen/read-rules.ts';

const rulePath = 'checker/rules/security/system-without-level.ts';
const testPath = 'test/checker/rules/security/system-without-level.test.ts';
const ruleText = `import { defineRule } from '../rule.ts';
/**
 * Every system has
 * a security level.
 *
 * **Why** Controls follow from the level.
 *
 * @see https://example.org/levels
 */
export default defineRule({ id: 'system-without-level' });
`;
const testText = `testRule(rule, {
  valid: [{ name: 'it has one', model: {
    level: 3,
  } }],
  invalid: [],
  unstated: [{ name: 'no level', model: withSystem({ id: 'a' }) }],
});
`;

function read(rule = ruleText, test = testText): { sources: ReturnType<typeof readRules>; problems: string[] } {
  const problems: string[] = [];
  const shared = ['checker/rules/shared/stated.ts', ''] as const;
  const sources = readRules(new Map([[rulePath, rule], [testPath, test], shared]), problems);
  return { sources, problems };
}

describe('readRules', () => {
  it('reads the doc comment and the first cases', () => {
    expect(read()).toEqual({
      problems: [],
      sources: [
        {
          id: 'system-without-level',
          topic: 'security',
          path: rulePath,
          summary: 'Every system has a security level.',
          why: 'Controls follow from the level.',
          see: ['https://example.org/levels'],
          avoid: { name: 'no level', model: "withSystem({ id: 'a' })" },
          prefer: { name: 'it has one', model: '{\n  level: 3,\n}' },
        },
      ],
    });
  });

  it.each([
    ['no Why', ruleText.replace('**Why**', 'Because'), testText, /needs a paragraph that begins with "\*\*Why\*\*"/],
    ['no comment', ruleText.replace(/\/\*\*[\s\S]*\*\//, ''), testText, /first line what must hold/],
    ['no valid case', ruleText, testText.replace('valid: [{', 'other: [{'), /the first valid/],
  ])('tells of %s', (_, rule, test, problem) => {
    expect(read(rule, test).problems.join('\n')).toMatch(problem);
  });

  it('tells of a rule without a test', () => {
    const problems: string[] = [];
    readRules(new Map([[rulePath, ruleText]]), problems);
    expect(problems).toEqual([`${rulePath} has no test; write ${testPath}.`]);
  });
});

describe('emitRuleIndex', () => {
  it('imports every rule and lists it under its id', () => {
    const text = emitRuleIndex(read().sources).get('checker/rules/index.ts');
    expect(text).toContain("import systemWithoutLevel from './security/system-without-level.ts';");
    expect(text).toContain("  ['system-without-level', systemWithoutLevel],");
  });
});

describe('emitRulePages', () => {
  const message = { vi: 'Chưa nêu cấp độ.', en: 'No level is stated.' };
  const metadata = { id: 'system-without-level', over: 'application', messages: { unstated: message }, fix: message };
  const rules = read().sources.map((source) => ({ source, metadata }));
  const requirement = {
    id: 'SRM-01',
    title: { vi: 'Cấp độ', en: 'Level' },
    rule: metadata.id,
    parameters: { least: 2 },
  };
  const data = new Map<string, Json>([
    ['frameworks/2.0/framework.json', { id: '2.0' }],
    ['frameworks/2.0/requirements/srm.json', [requirement]],
  ]);
  const path = 'docs/rules/security/system-without-level.md';

  it('has the fixed headings, the requirements of the packs and their parameters', () => {
    const page = emitRulePages(rules, data, new Map()).get(path) ?? '';
    const headings = ['Summary', 'Why', 'Avoid', 'Prefer', 'How to fix', 'Required by', 'Options'];
    expect(page.match(/^## .*$/gm)).toEqual(headings.map((heading) => `## ${heading}`));
    expect(page).toContain('- SRM-01 of framework 2.0: Cấp độ (Level)');
    expect(page).toContain('- `least`: 2 in SRM-01');
  });

  it('keeps what a person wrote between the marks', () => {
    const own = '<!-- hand-written -->\nA note.\n<!-- /hand-written -->';
    expect(emitRulePages(rules, data, new Map([[path, `old text\n${own}\n`]])).get(path)).toContain(own);
  });
});

describe('newRule', () => {
  it('writes a rule and its test', () => {
    const files = newRule('security/system-without-level', () => false);
    expect([...files.keys()]).toEqual([rulePath, testPath]);
    expect(files.get(rulePath)).toContain("id: 'system-without-level'");
  });

  it('gives a skeleton that the generator does not accept as it is', () => {
    const files = newRule('security/system-without-level', () => false);
    expect(read(files.get(rulePath), files.get(testPath)).problems).toHaveLength(2);
  });

  it.each(['system', 'Security/x-y', 'shared/x-y', 'a/b/c-d', '../x/y-z'])('refuses the place "%s"', (place) => {
    expect(() => newRule(place, () => false)).toThrow(/must be <topic>\/<rule-id>/);
  });

  it('writes over nothing', () => {
    expect(() => newRule('security/system-without-level', (path) => path === testPath)).toThrow(/exists already/);
  });
});
