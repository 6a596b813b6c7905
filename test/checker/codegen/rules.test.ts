import { describe, expect, it } from 'vitest';
import { emitCatalogue, emitRuleIndex } from '../../../checker/codegen/emit-rules.ts';
import { missingTexts, readRules } from '../../../checker/codegen/read-rules.ts';
import { newRule } from '../../../checker/codegen/rules/new-rule.ts';
import { sampleRule } from './sample-rule.ts';

const rulePath = 'checker/rules/security/system-without-level.ts';
const testPath = 'test/checker/rules/security/system-without-level.test.ts';
const ruleText = `import { defineRule } from '../rule.ts';
/**
 * Every system has
 * a security level.
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
          see: ['https://example.org/levels'],
        },
      ],
    });
  });

  it.each([
    ['no comment', ruleText.replace(/\/\*\*[\s\S]*\*\//, ''), /first line what must hold/],
    ['no rule', ruleText.replace('export default', 'const rule ='), /has no "export default defineRule/],
  ])('tells of %s', (_, rule, problem) => {
    expect(read(rule).problems.join('\n')).toMatch(problem);
  });
});

describe('missingTexts', () => {
  it('finds nothing missing in a whole rule', () => {
    expect(missingTexts(sampleRule.metadata)).toEqual([]);
  });

  it('names what is left out or empty in a language', () => {
    const { why: _, ...rest } = sampleRule.metadata;
    expect(missingTexts({ ...rest, limits: { vi: 'Không thấy.', en: '' } })).toEqual(['why', 'limits']);
    expect(missingTexts({ ...sampleRule.metadata, messages: { low: { vi: '', en: '' } } })).toEqual(['messages']);
  });
});

const rules = read().sources.map((source) => ({ ...sampleRule, source }));

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

  it('has what people read about a rule, with what was observed of it', () => {
    const { observed, metadata } = sampleRule;
    const { summary, see } = read().sources[0] ?? {};
    const { messages, fix, why, limits } = metadata;
    expect(entries).toMatchObject([
      { id: metadata.id, over: ['application'], summary, see, messages, fix, why, limits },
    ]);
    expect(entries).toMatchObject([{ ...observed, status: 'active' }]);
  });

  it('shows the first case that fails and the first that passes', () => {
    const { valid, invalid } = sampleRule.cases;
    expect(entries).toMatchObject([{ avoid: invalid[0], prefer: valid[0] }]);
  });
});

describe('newRule', () => {
  it('writes a rule and its test', () => {
    const files = newRule('security/system-without-level', () => false);
    expect([...files.keys()]).toEqual([rulePath, testPath]);
    expect(files.get(rulePath)).toContain("id: 'system-without-level'");
  });

  it('gives a skeleton with every part that people read, still to be written', () => {
    const text = newRule('security/system-without-level', () => false).get(rulePath) ?? '';
    expect(read(text).problems).toEqual([]);
    for (const part of ['unstated', 'fix', 'why', 'limits'])
      expect(text).toMatch(new RegExp(`${part}: \\{\\s*vi: '',\\s*en: '',`));
  });

  it.each(['system', 'Security/x-y', 'shared/x-y', 'a/b/c-d', '../x/y-z'])('refuses the place "%s"', (place) => {
    expect(() => newRule(place, () => false)).toThrow(/must be <topic>\/<rule-id>/);
  });

  it('writes over nothing', () => {
    expect(() => newRule('security/system-without-level', (path) => path === testPath)).toThrow(/exists already/);
  });
});
