import { describe, expect, it } from 'vitest';
import { emitCliPage, type HelpfulCommand } from '../../../../checker/codegen/pages/cli-page.ts';
import { handbookOf } from '../../../../checker/codegen/pages/handbook.ts';
import { emitProblemsPage } from '../../../../checker/codegen/pages/problems-page.ts';
import { emitRequirementsPage } from '../../../../checker/codegen/pages/requirements-page.ts';
import { emitRulePages } from '../../../../checker/codegen/pages/rule-pages.ts';
import { sampleRule } from '../sample-rule.ts';
import { sampleData, sampleWords } from './sample-data.ts';

const label = { vi: 'Ứng dụng › Cấp độ', en: 'Applications › Level' };
const handbook = handbookOf(sampleData, sampleWords, (path) => ({ path, label }));

describe('the page of a rule', () => {
  const path = 'docs/rules/security/system-without-level.md';
  const page = emitRulePages([sampleRule], handbook, new Map()).get(path) ?? '';

  it('has the fixed headings', () => {
    const headings = ['Summary', 'Why', 'Facts', 'Avoid', 'Prefer', 'How to fix', 'Required by', 'Options'];
    expect(page.match(/^## .*$/gm)).toEqual(headings.map((heading) => `## ${heading}`));
  });

  it('shows examples as JSON and facts with their labels', () => {
    expect(page).toContain('It is low:\n\n```json\n{\n  "applications": [');
    expect(page).toContain(`- \`/applications/*/level\`: ${label.vi} (${label.en})`);
  });

  it('tells when the rule fails and when it leaves open', () => {
    expect(page).toMatch(/Fails when:\n\n- `low`[^`]*The level is low[^`]*Unknown when:\n\n- `none`/);
  });

  it('lists the requirements with their law and parameters', () => {
    expect(page).toContain(
      '- [SRM-01](../../requirements.md#2.0-SRM-01) of framework 2.0: Cấp độ | mức (Level); bắt buộc (must)\n' +
        '  - Nghị định 85 (Decree 85); Điều 7; 2016-07-01 →; đã đọc (text)\n' +
        '  - Nghị định 85 (Decree 85); 2020-01-01 → 2020-12-31; unverified (unverified)\n',
    );
    expect(page).toContain('- `least`: 2 in SRM-01');
  });

  it('keeps what a person wrote between the marks', () => {
    const own = '<!-- hand-written -->\nA note.\n<!-- /hand-written -->';
    expect(emitRulePages([sampleRule], handbook, new Map([[path, `old text\n${own}\n`]])).get(path)).toContain(own);
  });
});

describe('the list of rules', () => {
  it('goes by group of the framework, then by topic', () => {
    const list = emitRulePages([sampleRule], handbook, new Map()).get('docs/rules/README.md') ?? '';
    const link = '[system-without-level](security/system-without-level.md)';
    expect(list).toContain(`### SRM: An toàn (Security)\n\n- SRM-01, ${link}: Cấp độ | mức (Level)\n`);
    expect(list).toContain('### DOC: Tài liệu (Document)\n\nNo rule yet.\n');
    expect(list).toContain(`### security\n\n- ${link}: Every system has a security level.\n`);
  });
});

describe('docs/requirements.md', () => {
  const page = emitRequirementsPage([sampleRule.source], handbook).get('docs/requirements.md') ?? '';

  it('has a row for each requirement, with rule, law and the place that rule pages point to', () => {
    expect(page).toContain(
      '| <a id="2.0-SRM-01"></a>SRM-01 | Cấp độ \\| mức (Level) | bắt buộc (must) | 2 | ' +
        '[system-without-level](rules/security/system-without-level.md) | Nghị định 85 (Decree 85); Điều 7; ',
    );
  });

  it('says which ones a person answers, and which groups have none yet', () => {
    expect(page).toMatch(/SRM-02 \| Hỏi \(Ask\) \| may \(may\) \| 0 \| người thẩm định/);
    expect(page).toMatch(/### DOC: .*weight 1\n\nChưa có yêu cầu/);
  });
});

describe('docs/problems.md', () => {
  it('has sentence, cause and remedy of each problem in both languages', () => {
    const text = (word: string): { vi: string; en: string } => ({ vi: `${word} vi`, en: `${word} | en` });
    const problem = { code: 'empty-file', message: text('m'), cause: text('c'), remedy: text('r') };
    const page = emitProblemsPage([problem]).get('docs/problems.md') ?? '';
    expect(page).toContain('## empty-file\n');
    expect(page.match(/^\| .* \| . vi \| . \\\| en \|$/gm)).toHaveLength(3);
  });
});

describe('docs/cli.md', () => {
  /** A command whose help tells its name, its language and the width it was given. */
  function command(name: string, language: string, commands: readonly HelpfulCommand[] = []): HelpfulCommand {
    let output: Parameters<HelpfulCommand['configureOutput']>[0] | undefined;
    return {
      commands,
      name: () => name,
      configureOutput: (given) => {
        output = given;
      },
      outputHelp: () => output?.writeOut(`${name} ${language} ${output.getOutHelpWidth()}  \n`),
    };
  }

  it('has the help of every command in both languages, as wide on every terminal', () => {
    const program = (language: string): HelpfulCommand => command('tool', language, [command('check', language)]);
    const page = emitCliPage(program).get('docs/cli.md') ?? '';
    expect(page.match(/^## .*$/gm)).toEqual(['## tool', '## tool check']);
    for (const help of ['tool vi 100', 'tool en 100', 'check vi 100', 'check en 100']) {
      expect(page).toContain(`\`\`\`text\n${help}\n\`\`\``);
    }
  });
});
