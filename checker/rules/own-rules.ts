import { KINDS } from '#model/kinds';
import { OWN_RULE } from '#text/packs';
import { type Bilingual, fill, type Params } from '#util/bilingual';
import { isList, isObject, type JsonObject } from '#util/json-value';
import { quote } from '#util/visible-text';
import type { Answer, Rule } from './rule.ts';

/** Rules of a user, or what keeps the module from giving any. */
export interface OwnRules {
  readonly rules: readonly Rule[];
  readonly problems: readonly Bilingual[];
}

const RULE_ID = /^[a-z0-9]+(-[a-z0-9]+)+$/;
const MESSAGE_ID = /^[a-z][A-Za-z0-9]*$/;
const ANSWERS: readonly string[] = ['met', 'notMet', 'notStated', 'notApplicable'];

/** The rules that a module exports by default, one or a list, each looked at before it may run; `taken` are ids it must not use. */
export function ownRules(exported: unknown, taken: Iterable<string>): OwnRules {
  const candidates = isList(exported) ? exported : [exported];
  const seen = new Set(taken);
  const rules: Rule[] = [];
  const problems: Bilingual[] = [];
  if (candidates.length === 0) problems.push(OWN_RULE.none);
  candidates.forEach((candidate, position) => {
    const wrong = problemOf(candidate, position, seen);
    if (wrong !== undefined) problems.push(wrong);
    else if (isRule(candidate)) {
      seen.add(candidate.id);
      rules.push(guarded(candidate));
    }
  });
  return { rules: problems.length === 0 ? rules : [], problems };
}

function problemOf(candidate: unknown, position: number, taken: ReadonlySet<string>): Bilingual | undefined {
  if (!isObject(candidate)) return told(OWN_RULE.notARule, { position: position + 1 });
  const { id } = candidate;
  if (typeof id !== 'string' || !RULE_ID.test(id))
    return told(OWN_RULE.badId, { id: quote(id), position: position + 1 });
  if (taken.has(id)) return told(OWN_RULE.takenId, { id: quote(id) });
  return partProblem(candidate, id);
}

function partProblem(rule: JsonObject, id: string): Bilingual | undefined {
  const wrong = (text: Bilingual, params: Params = {}): Bilingual => told(text, { id: quote(id), ...params });
  const kinds = isList(rule['over']) ? rule['over'] : [rule['over']];
  const strange = kinds.find((kind) => !KINDS.some((known) => known === kind));
  if (kinds.length === 0 || strange !== undefined || rule['over'] === undefined)
    return wrong(OWN_RULE.badKind, { kind: quote(strange ?? null), kinds: KINDS.join(', ') });
  for (const name of ['fix', 'why', 'limits', ...('state' in rule ? ['state'] : [])])
    if (!isBilingual(rule[name])) return wrong(OWN_RULE.noText, { name });
  if (rule['status'] !== undefined && rule['status'] !== 'trial') return wrong(OWN_RULE.badStatus);
  if (typeof rule['check'] !== 'function') return wrong(OWN_RULE.noCheck);
  return messageProblem(rule['messages'], wrong);
}

function messageProblem(
  messages: unknown,
  wrong: (text: Bilingual, params?: Params) => Bilingual,
): Bilingual | undefined {
  if (!isObject(messages) || Object.keys(messages).length === 0) return wrong(OWN_RULE.noMessages);
  for (const [name, text] of Object.entries(messages)) {
    if (!MESSAGE_ID.test(name)) return wrong(OWN_RULE.badMessageId, { name: quote(name) });
    if (!isBilingual(text)) return wrong(OWN_RULE.noText, { name: `messages.${name}` });
    if (placeholders(text.vi) !== placeholders(text.en)) return wrong(OWN_RULE.placeholders, { name });
  }
  return undefined;
}

/** A rule whose answer is looked at too: what is no answer breaks this rule, and never counts as "does not concern". */
function guarded(rule: Rule): Rule {
  return {
    ...rule,
    check(subject, model, context) {
      const answer: unknown = rule.check(subject, model, context);
      if (isAnswer(answer, rule)) return answer;
      throw new Error(`check() gave ${quote(answer)}; one of ${ANSWERS.join(', ')} is expected`);
    },
  };
}

function isAnswer(answer: unknown, { messages }: Rule): answer is Answer {
  if (!isObject(answer) || !ANSWERS.includes(String(answer['kind'])) || !isList(answer['rests'])) return false;
  if (answer['kind'] === 'met' || answer['kind'] === 'notApplicable') return answer['rests'].every(isObject);
  const { report } = answer;
  return isObject(report) && isObject(report['at']) && Object.hasOwn(messages, String(report['messageId']));
}

const isRule = (candidate: unknown): candidate is Rule =>
  isObject(candidate) && typeof candidate['check'] === 'function';

const isBilingual = (value: unknown): value is Bilingual =>
  isObject(value) && [value['vi'], value['en']].every((text) => typeof text === 'string' && text.trim() !== '');

const placeholders = (text: string): string => {
  const names = Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name = '']) => name);
  return [...new Set(names)].sort((one, other) => (one < other ? -1 : 1)).join(' ');
};

const told = (text: Bilingual, params: Params): Bilingual => ({
  vi: fill(text, params, 'vi'),
  en: fill(text, params, 'en'),
});
