import { describe, expect, it } from 'vitest';
import type { RuleCases, RuleMetadata } from '../../../../checker/codegen/read-rules.ts';
import { type Asking, judgeCase, observeRule } from '../../../../checker/codegen/rules/observe-rule.ts';

interface Part {
  readonly id: string;
  readonly name: string;
  readonly level?: number;
  readonly openPoints?: readonly { readonly property: string }[];
}

const text = { vi: 'Thấp.', en: 'Low.' };
const rule: RuleMetadata = {
  id: 'level-too-low',
  over: 'application',
  messages: { unstated: text, low: text, never: text },
  fix: text,
  why: text,
  limits: text,
};
const cases: RuleCases = {
  valid: [{ name: 'high', model: { parts: [{ id: 'a', name: 'A', level: 3 }] } }],
  invalid: [
    {
      name: 'low',
      model: {
        parts: [
          { id: 'a', name: 'A', level: 1 },
          { id: 'b', name: 'B' },
        ],
      },
    },
  ],
  unstated: [{ name: 'no level', model: { parts: [{ id: 'a', name: 'A', openPoints: [{ property: 'level' }] }] } }],
};

/** A checker in small: its index is the list of parts, its rule says something about each. */
function asking(judge: (part: Part) => string): Asking {
  const reports: Record<string, string> = { notMet: 'low', notStated: 'unstated' };
  return {
    modelWith: (parts) => ({ document: { date: '2021-01-01' }, ...Object(parts) }),
    indexOf: (model) => (model as { parts: Part[] }).parts,
    ask: (_, parts) => ({
      answers: (parts as Part[]).map((part) => {
        const kind = judge(part);
        const messageId = reports[kind];
        return messageId === undefined ? { kind } : { kind, report: { messageId } };
      }),
      incomplete: [{ path: 'inventory/parts' }],
      complete: [],
      outcome: 'unknown',
    }),
    tell: (_, answers) =>
      answers.flatMap(({ report }) => (report ? [{ outcome: 'fail' as const, message: text }] : [])),
  };
}

function judge({ level, openPoints, name }: Part): string {
  if (level === undefined) return openPoints?.some(({ property }) => property === name) ? 'notApplicable' : 'notStated';
  return level > 2 ? 'met' : 'notMet';
}

describe('observeRule', () => {
  it('tells which message fails and which leaves open, in the order of the rule', () => {
    expect(observeRule(rule, cases, asking(judge))).toMatchObject({ failing: ['low'], open: ['unstated'] });
  });

  it('lists what was read, the inventory it rests on, and no name that decides nothing', () => {
    const { facts } = observeRule(rule, cases, asking(judge));
    expect(facts).toEqual(['/inventory/parts', '/parts/*/level', '/parts/*/openPoints']);
  });

  it('lists a name that decides', () => {
    const byName = ({ name }: Part): string => (name === 'A' ? 'met' : 'notStated');
    expect(observeRule(rule, cases, asking(byName)).facts).toEqual(['/inventory/parts', '/parts/*/name']);
  });

  it('throws when the rule breaks', () => {
    const broken: Asking = {
      ...asking(judge),
      ask: () => ({ answers: [], incomplete: [], complete: [], failure: 'no such thing' }),
    };
    expect(() => observeRule(rule, cases, broken)).toThrow('The rule "level-too-low" breaks on "high": no such thing');
  });
});

describe('judgeCase', () => {
  const [high, low, none] = [cases.valid[0], cases.invalid[0], cases.unstated[0]].map(
    (given) => given ?? { name: '', model: {} },
  );

  it('says what a rule concludes and tells about a case', () => {
    expect(low && judgeCase(rule, low, asking(judge))).toMatchObject({
      outcome: 'fail',
      findings: [{ message: text }, {}],
    });
    expect(none && judgeCase(rule, none, asking(judge))).toMatchObject({ outcome: 'unknown' });
  });

  it('says when all is as it should be and only the declared number is missing', () => {
    expect(high && judgeCase(rule, high, asking(judge))).toEqual({
      outcome: 'pass',
      findings: [],
      needsInventory: true,
    });
    const outside =
      high &&
      judgeCase(
        rule,
        high,
        asking(() => 'notApplicable'),
      );
    expect(outside).toEqual({ outcome: 'notApplicable', findings: [], needsInventory: false });
  });

  it('asks with the parameters of a requirement, or else with those of the case', () => {
    const asked: unknown[] = [];
    const noting: Asking = {
      ...asking(judge),
      ask: (one, index, context) => (asked.push(context.parameters), asking(judge).ask(one, index, context)),
    };
    const given = { name: 'own', model: { parts: [] }, parameters: { least: 1 } };
    judgeCase(rule, given, noting);
    judgeCase(rule, given, noting, { least: 2 });
    expect(asked).toEqual([{ least: 1 }, { least: 2 }]);
  });
});
