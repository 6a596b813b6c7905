import { describe, expect, it } from 'vitest';
import {
  applyPack,
  at,
  type CheckOptions,
  check,
  defineRule,
  frameworkById,
  met,
  notStated,
  type Rule,
  rulesFrom,
} from '../../../checker/index.ts';
import { modelWith } from '../../kit/model-builder.ts';

const framework = frameworkById('2.0') ?? expect.fail('Framework 2.0 is gone.');
const text = { vi: 'Lời', en: 'Text' };
const good = defineRule({
  id: 'model-without-title',
  over: 'model',
  messages: { unstated: { vi: 'Thiếu {{name}}.', en: '{{name}} is missing.' } },
  fix: text,
  why: text,
  limits: text,
  check: (_, model) => met(at(model.model, 'document/title')),
});

/** A check in which one requirement rests on a rule that came through the same door as a user's. */
function outcomeOf(checkOf: unknown, options: CheckOptions = {}) {
  const { rules, problems } = rulesFrom({ ...good, check: checkOf });
  expect(problems).toEqual([]);
  const requirement = {
    id: 'T-01',
    title: text,
    text,
    group: 'INT',
    strength: 'may' as const,
    weight: 1,
    rule: good.id,
    citations: [],
    ours: true,
  };
  const pack = { $schema: 'pack.schema.json', id: 'p', name: text, extends: '2.0', requirements: [requirement] };
  const result = check(modelWith({}), applyPack(framework, pack), { ...options, rules });
  return { result, own: result.requirements.find(({ id }) => id === 'T-01') };
}

describe('own rules', () => {
  it('may be one or a list', () => {
    expect(rulesFrom(good).rules).toHaveLength(1);
    expect(rulesFrom([good, { ...good, id: 'model-without-name' }]).rules).toHaveLength(2);
  });

  it.each([
    ['nothing', [], /no rule/],
    ['a text', 'x', /Entry 1 .* is no rule/],
    ['an id of one word', { ...good, id: 'title' }, /"title".*wrong form/],
    ['the id of a shipped rule', { ...good, id: 'lgsp-missing' }, /"lgsp-missing" is taken/],
    ['the same id twice', [good, good], /"model-without-title" is taken/],
    ['an unknown kind', { ...good, over: ['model', 'server'] }, /"over" has "server"; it may be model, /],
    ['no kind', { ...good, over: [] }, /"over"/],
    ['no messages', { ...good, messages: {} }, /at least one entry in "messages"/],
    ['a message in one language', { ...good, messages: { a: { vi: 'Lời' } } }, /"messages.a" needs both/],
    ['different placeholders', { ...good, messages: { a: { vi: '{{x}}', en: '{{y}}' } } }, /same placeholders/],
    ['a message id with a space', { ...good, messages: { 'a b': text } }, /message id "a b"/],
    ['no fix', { ...good, fix: undefined }, /"fix" needs both/],
    ['no reason why', { ...good, why: undefined }, /"why" needs both/],
    ['limits in one language', { ...good, limits: { vi: 'Lời' } }, /"limits" needs both/],
    ['an unknown status', { ...good, status: 'beta' }, /"trial"/],
    ['no check', { ...good, check: undefined }, /needs a function "check"/],
  ])('are refused with %s', (_, exported, expected) => {
    const { rules, problems } = rulesFrom(exported);
    expect(rules).toEqual([]);
    expect(problems[0]?.en).toMatch(expected);
  });

  it('refuse an id that another file of rules has', () => {
    expect(rulesFrom(good, [good as unknown as Rule]).problems[0]?.en).toContain('is taken');
  });

  it('decide what a pack names them for, and the result says so', () => {
    const { result, own } = outcomeOf(() => met());
    expect(own?.outcome).toBe('pass');
    expect(result.notes.some(({ en }) => en.includes("user's own rules") && en.includes(good.id))).toBe(true);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('boom');
      },
    ],
    ['gives nothing', () => undefined],
    ['gives a promise', async () => met()],
    ['gives an unknown kind', () => ({ kind: 'fine', rests: [] })],
    ['names an unknown message', (subject: object) => notStated({ messageId: 'other', at: at(subject) })],
    ['names a place outside the model', () => notStated({ messageId: 'unstated', at: at({}) })],
  ])('break their own requirement alone when check() %s', (_, checkOf) => {
    const { result, own } = outcomeOf(checkOf);
    expect(own?.outcome).toBe('error');
    expect(own?.findings[0]?.messageId).toBe('ruleBroke');
    expect(result.requirements.filter(({ outcome }) => outcome === 'error')).toHaveLength(1);
  });

  it('break in the same way whether or not anybody reads the witness', () => {
    const elsewhere = () => met(at({}));
    expect(outcomeOf(elsewhere).own?.outcome).toBe('error');
    const { own, result } = outcomeOf(elsewhere, { leaveOut: ['witness'] });
    expect(own?.outcome).toBe('error');
    expect(result.requirements.filter(({ witness }) => witness !== undefined)).toEqual([]);
  });

  it('cannot take the place of a shipped rule', () => {
    const thief = { ...good, id: 'lgsp-missing' } as unknown as Rule;
    expect(() => check(modelWith({}), framework, { rules: [thief] })).toThrow('lgsp-missing');
  });
});
