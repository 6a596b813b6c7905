import { describe, expect, it } from 'vitest';
import { emitCatalogue, emitRuleIndex, emitRulePages } from '../../../checker/codegen/emit-rules.ts';
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

function read(rule = ruleText): { sources: ReturnType<typeof readRules>; problems: string[] } {
  const problems: string[] = [];
  const shared = ['checker/rules/shared/stated.ts', ''] as const;
  const sources = readRules(new Map([[rulePath, rule], shared]), problems);
  return { sources, problems };
}

describe('readRules', () => {
  it('reads place and doc comment', () => {
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
        },
      ],
    });
  });

  it.each([
    ['no Why', ruleText.replace('**Why**', 'Because'), /needs a paragraph that begins with "\*\*Why\*\*"/],
    ['no comment', ruleText.replace(/\/\*\*[\s\S]*\*\//, ''), /first line what must hold/],
    ['no rule', ruleText.replace('export default', 'const rule ='), /has no "export default defineRule/],
  ])('tells of %s', (_, rule, problem) => {
    expect(read(rule).problems.join('\n')).toMatch(problem);
  });
});

const message = { vi: 'Chưa nêu cấp độ.', en: 'No level is stated.' };
const metadata = {
  id: 'system-without-level',
  over: 'application',
  messages: { low: message, none: message },
  fix: message,
};
const cases = {
  valid: [{ name: 'it has one', model: { applications: [{ level: 3 }] } }],
  invalid: [
    {
      name: 'it is low',
      model: { applications: [{ level: 1 }, {}] },
      findings: [
        { messageId: 'low', at: '/applications/0/level' },
        { messageId: 'none', at: '/applications/12/level' },
      ],
    },
  ],
  unstated: [{ name: 'no level', model: {}, findings: [{ messageId: 'none', at: '/applications' }] }],
};
const rules = read().sources.map((source) => ({ source, metadata, cases }));

describe('emitRuleIndex', () => {
  it('imports every rule and lists it under its id', () => {
    const text = emitRuleIndex(read().sources).get('checker/rules/index.ts');
    expect(text).toContain("import systemWithoutLevel from './security/system-without-level.ts';");
    expect(text).toContain("  ['system-without-level', systemWithoutLevel],");
  });
});

describe('emitCatalogue', () => {
  const text = emitCatalogue(rules).get('checker/generated/catalogue.ts') ?? '';
  const list = text.slice(text.indexOf('= [') + 2);
  const entries: unknown = JSON.parse(list.trim().replace(/;$/, ''));

  it('tells failures from what is not stated, and the places the rule points to', () => {
    expect(entries).toMatchObject([
      {
        id: 'system-without-level',
        failing: ['low'],
        open: ['none'],
        facts: ['/applications', '/applications/*/level'],
      },
    ]);
  });

  it('shows the first case that fails and the first that passes', () => {
    expect(entries).toMatchObject([{ avoid: { name: 'it is low' }, prefer: cases.valid[0] }]);
  });
});

describe('emitRulePages', () => {
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
    expect(read(files.get(rulePath)).problems).toHaveLength(1);
  });

  it.each(['system', 'Security/x-y', 'shared/x-y', 'a/b/c-d', '../x/y-z'])('refuses the place "%s"', (place) => {
    expect(() => newRule(place, () => false)).toThrow(/must be <topic>\/<rule-id>/);
  });

  it('writes over nothing', () => {
    expect(() => newRule('security/system-without-level', (path) => path === testPath)).toThrow(/exists already/);
  });
});
