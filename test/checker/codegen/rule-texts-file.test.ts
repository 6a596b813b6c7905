import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { withTextsApart } from '../../../checker/codegen/package/rule-texts-file.ts';

const rule = `import { defineRule } from '../rule.ts';
const STATE = { vi: 'Nêu', en: 'State' };
export default defineRule({
  id: 'owner-missing',
  over: 'system',
  messages: { none: { vi: 'Không có "chủ quản"', en: 'No owner' } },
  fix: { vi: 'Ghi', en: 'Set' },
  state: STATE,
  check: () => met(),
});
`;

const apart = (code: string) => withTextsApart(code, parseAst(code));

describe('withTextsApart', () => {
  it('takes literal texts out and asks for them where they stood', async () => {
    const { code, texts } = apart(rule);
    expect(texts).toEqual([
      {
        id: 'owner-missing',
        told: { messages: { none: { vi: 'Không có "chủ quản"', en: 'No owner' } }, fix: { vi: 'Ghi', en: 'Set' } },
      },
    ]);
    const head = `const defineRule = (rule) => rule, met = () => 1, ruleTexts = (id) => ({ messages: [id, 'messages'], fix: [id, 'fix'] });`;
    const module: unknown = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(head + code.replace(/^import .*$/gm, ''))}`
    );
    expect(module).toMatchObject({
      default: {
        id: 'owner-missing',
        messages: ['owner-missing', 'messages'],
        fix: ['owner-missing', 'fix'],
        state: { vi: 'Nêu', en: 'State' },
      },
    });
  });

  it('leaves texts that are worked out, and modules without rules', () => {
    expect(apart("export default defineRule({ id: 'a', messages: texts('b') });").texts).toEqual([]);
    expect(apart('export const met = 1;').texts).toEqual([]);
  });
});
