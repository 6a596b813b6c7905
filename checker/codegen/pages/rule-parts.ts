import type { KnownRule } from '../emit-rules.ts';
import { isObject, type Json, type JsonObject, printJson } from '../json.ts';
import { kindsOf, type RuleCase } from '../read-rules.ts';
import type { Judgement } from '../rules/observe-rule.ts';
import { type Bilingual, bothLanguages, type Handbook, spoken } from './handbook.ts';

/** What a rule visits, in both languages. */
export function visitsOf({ metadata }: KnownRule, { words }: Handbook): Bilingual {
  const names = kindsOf(metadata).map((kind) => words.kind[kind] ?? { vi: kind, en: kind });
  return { vi: names.map(({ vi }) => vi).join(', '), en: names.map(({ en }) => en).join(', ') };
}

/** What a rule says when it fails and when it leaves open, without the values of a finding. */
export function messagesOf(rule: KnownRule, parameters?: JsonObject): string {
  const { failing, open } = rule.observed;
  const group = (title: string, ids: readonly string[]): string[] => {
    const lines = ids.flatMap((id) => {
      const text = rule.metadata.messages[id];
      if (text === undefined) return [];
      const { vi, en } = inGeneral(text, parameters);
      return [`- ${vi}<br>\n  ${en}`];
    });
    return lines.length === 0 ? [] : [`${title}:\n\n${lines.join('\n')}`];
  };
  const never =
    'Quy tắc không kết luận "chưa đáp ứng": điều chưa nêu chỉ là chưa đủ cơ sở. – It never fails: what is not stated is unknown.';
  return [
    ...(failing.length === 0 ? [never] : group('Chưa đáp ứng khi – Fails when', failing)),
    ...group('Chưa đủ cơ sở khi – Unknown when', open),
  ].join('\n\n');
}

/** What a page says where a finding would name its place or the architecture it is about. */
const general: Readonly<Record<string, Bilingual>> = {
  pointer: { vi: 'vị trí ghi trong kết quả kiểm tra', en: 'the place that the result names' },
  plateau: { vi: 'kiến trúc được xét', en: 'the architecture looked at' },
};

/** A sentence of a rule without the values of a finding; what a requirement gives as a parameter is known all the same. */
export function inGeneral(text: Bilingual, parameters: JsonObject = {}): Bilingual {
  const filled = (language: keyof Bilingual): string =>
    text[language]
      .replace(/\{\{(\w+)\}\}/g, (_, name: string) => general[name]?.[language] ?? valueIn(parameters[name], language))
      .replaceAll('… …', '…')
      .replace(/…\.$/, '…');
  return { vi: filled('vi'), en: filled('en') };
}

function valueIn(value: Json | undefined, language: keyof Bilingual): string {
  if (Array.isArray(value) && value.length === 1) return valueIn(value[0], language);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '…';
  return language === 'vi' && /^\d{4}-\d\d-\d\d$/.test(value) ? dayIn(value) : value;
}

/** What to do when the rule is broken, and what to state when nothing is stated. */
export function fixesOf({ metadata: { fix, state }, observed }: KnownRule, parameters?: JsonObject): string {
  const part = (title: string, text: Bilingual | undefined): string[] =>
    text === undefined ? [] : [`${title}:\n\n${spoken(inGeneral(text, parameters))}`];
  const unmet = observed.failing.length === 0 ? 'Khi chưa đủ cơ sở – When unknown' : 'Khi chưa đáp ứng – When it fails';
  return [...part(unmet, fix), ...part('Khi chưa đủ cơ sở – When unknown', state)].join('\n\n');
}

/** The facts a rule reads, each with its label; `link` leads to the index by fact. */
export function factsOf(
  { observed }: KnownRule,
  { pathLabel }: Handbook,
  link: (path: string) => string = (path) => `\`${path}\``,
): string {
  if (observed.facts.length === 0) return 'Không có. – None.';
  return observed.facts.map((path) => `- ${link(path)}: ${bothLanguages({ ...pathLabel(path) })}`).join('\n');
}

/** A case of a rule's test and what the rule concludes about it. */
interface Example {
  readonly given: RuleCase;
  readonly judgement: Judgement;
  /** It is not about the parameters that were asked for. */
  readonly hasOtherParameters: boolean;
}

/**
 * The first case that the rule does not pass, and the first that it passes, under the parameters of a requirement; where
 * no case of the rule's test is about them, the example is one with other parameters, and says so.
 */
export function examplesOf(rule: KnownRule, parameters?: Json): Record<'avoid' | 'prefer', Example | undefined> {
  const { invalid, unstated, valid } = rule.cases;
  return {
    avoid: exampleFrom(rule, invalid, 'fail', parameters) ?? exampleFrom(rule, unstated, 'unknown', parameters),
    prefer: exampleFrom(rule, valid, 'pass', parameters),
  };
}

function exampleFrom(
  rule: KnownRule,
  cases: readonly RuleCase[],
  outcome: Judgement['outcome'],
  parameters?: Json,
): Example | undefined {
  const judged = (given: RuleCase, asked?: Json): Example => ({
    given,
    judgement: rule.judge(given, asked),
    hasOtherParameters: asked === undefined && parameters !== undefined,
  });
  const fitting = cases
    .map((given) => judged(given, parameters))
    .find(({ judgement }) => judgement.outcome === outcome);
  return fitting ?? cases.map((given) => judged(given)).find(({ judgement }) => judgement.outcome === outcome);
}

/** An example as JSON, led by what the rule concludes and says about it. */
export function exampleText(example: Example | undefined, { words }: Handbook): string {
  if (example === undefined) return 'Chưa có ví dụ. – No example yet.';
  const { given, judgement, hasOtherParameters } = example;
  const name = words.outcome[judgement.outcome] ?? { vi: judgement.outcome, en: judgement.outcome };
  const lead = (language: keyof Bilingual): string => {
    const told = [...new Set(judgement.findings.map(({ message }) => message[language]))].join(' ');
    return told === '' ? `${name[language]}.` : `${name[language]}: ${told}`;
  };
  return [
    spoken({ vi: lead('vi'), en: lead('en') }),
    ...(hasOtherParameters ? [`${otherParameters}\n\n${parametersOf(given.parameters)}`] : []),
    ...(judgement.needsInventory ? [inventoryNote] : []),
    ...(given.asOf === undefined
      ? []
      : [`Theo pháp luật ngày ${dayIn(given.asOf)}. – Under the law of ${given.asOf}.`]),
    `\`\`\`json\n${printJson(given.model)}\`\`\``,
  ].join('\n\n');
}

const otherParameters =
  'Ví dụ minh họa quy tắc với tham số khác tham số của yêu cầu này. – The example shows the rule with other parameters than this requirement has:';

const inventoryNote =
  'Để kết luận "đáp ứng" cho toàn tỉnh, mô hình còn phải khai báo số lượng ở mục Danh mục khai báo (`inventory`) và vòng đời của từng phần tử. – To conclude "pass" for the whole province, the model also declares how many there are (`inventory`) and the lifecycle of each.';

/** A day as Vietnamese writes it. */
export const dayIn = (day: string): string => day.split('-').reverse().join('/');

/** The parameters a requirement gives to its rule. */
export function parametersOf(parameters: Json | undefined): string {
  const stated = Object.entries(isObject(parameters) ? parameters : {});
  if (stated.length === 0) return 'Không có. – None.';
  const value = (given: Json): string => (Array.isArray(given) ? given.map(oneValue).join(', ') : oneValue(given));
  return stated.map(([name, given]) => `- \`${name}\`: ${value(given)}`).join('\n');
}

/** A name with other names that are accepted for it stands as `name|other|other` in a pack. */
function oneValue(given: Json): string {
  const [first, ...others] = typeof given === 'string' ? given.split('|') : [given];
  const also =
    others.length === 0 ? '' : ` (cũng nhận – also: ${others.map((name) => `\`${JSON.stringify(name)}\``).join(', ')})`;
  return `\`${JSON.stringify(first)}\`${also}`;
}
