import { describe, expect, it } from 'vitest';
import { emitCliPage, type HelpfulCommand } from '../../../../checker/codegen/pages/cli-page.ts';
import { emitCoveragePage, lawRowsPath } from '../../../../checker/codegen/pages/coverage-page.ts';
import { handbookOf } from '../../../../checker/codegen/pages/handbook.ts';
import { emitLawChangesPage, namesOfDocuments } from '../../../../checker/codegen/pages/law-changes-page.ts';
import { emitProblemsPage } from '../../../../checker/codegen/pages/problems-page.ts';
import { emitRequirementPages } from '../../../../checker/codegen/pages/requirements-page.ts';
import { emitRulePages } from '../../../../checker/codegen/pages/rule-pages.ts';
import { sampleRule } from '../sample-rule.ts';
import { sampleData, sampleWords } from './sample-data.ts';

const label = { vi: 'Ứng dụng › Cấp độ', en: 'Applications › Level' };
const handbook = handbookOf(sampleData, sampleWords, (path) => ({ path, label }));

describe('the page of a rule', () => {
  const path = 'docs/rules/security/system-without-level.md';
  const page = emitRulePages([sampleRule], handbook, new Map()).get(path) ?? '';

  it('has the fixed headings', () => {
    const headings = [
      'Tóm tắt – Summary',
      'Vì sao – Why',
      'Cách đánh giá – How it is decided',
      'Dữ kiện – Facts',
      'Tránh – Avoid',
      'Nên – Prefer',
      'Cách xử lý – How to fix',
      'Giới hạn – Limits',
      'Căn cứ – Required by',
      'Tham số – Options',
    ];
    expect(page.match(/^## .*$/gm)).toEqual(headings.map((heading) => `## ${heading}`));
  });

  it('shows examples as JSON and facts with their labels', () => {
    expect(page).toContain('It is low:\n\n```json\n{\n  "applications": [');
    expect(page).toContain(`- \`/applications/*/level\`: ${label.vi} (${label.en})`);
  });

  it('tells when the rule fails and when it leaves open', () => {
    expect(page).toMatch(/Fails when:\n\n- `low`[^`]*The level is low[^`]*Unknown when:\n\n- `none`/);
  });

  it('says why, what to do and what it cannot see, Vietnamese first', () => {
    expect(page).toContain('Biện pháp tùy theo cấp độ.\n\nControls follow from the level.\n');
    expect(page).toContain(
      'Nêu cấp độ.\n\nState the level.\n\nNêu cấp độ đã phê duyệt.\n\nState the level approved.\n',
    );
    expect(page).toContain('Không xét cấp độ có đúng hay không.\n\nWhether the level is right is not judged.\n');
    expect(page).toContain('Cấp độ | mức.\n\nEvery system has a security level.');
  });

  it('lists the requirements with their law and parameters', () => {
    expect(page).toContain(
      '- [SRM-01](../../requirements/SRM.md#2.0-SRM-01) of framework 2.0: Cấp độ | mức (Level); bắt buộc (must)\n' +
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

describe('the pages of requirements', () => {
  const pages = emitRequirementPages([sampleRule], handbook);
  const index = pages.get('docs/requirements.md') ?? '';
  const group = pages.get('docs/requirements/SRM.md') ?? '';

  it('have an index by group, which tells who decides and which groups have none yet', () => {
    expect(index).toContain(
      '| [SRM-01](requirements/SRM.md#2.0-SRM-01) | Cấp độ \\| mức (Level) | bắt buộc (must) | 2 | `system-without-level` |',
    );
    expect(index).toMatch(/SRM-02\]\S+ \| Hỏi \(Ask\) \| may \(may\) \| 0 \| người thẩm định/);
    expect(index).toMatch(/### DOC: .*weight 1\n\nChưa có yêu cầu/);
  });

  it('have an index by document and by fact', () => {
    const link = '[SRM-01](requirements/SRM.md#2.0-SRM-01)';
    expect(index).toContain(`| Nghị định 85 (Decree 85) | ${link} |`);
    expect(index).toContain(`| \`/applications/*/level\` | ${label.vi} (${label.en}) | ${link} |`);
  });

  it('tell of each requirement text, strength, law with days and grade, rule, parameters and note', () => {
    expect(group).toContain('### <a id="2.0-SRM-01"></a>SRM-01: Cấp độ | mức (Level)');
    expect(group).toContain('  - Nghị định 85 (Decree 85); Điều 7; 2016-07-01 →; đã đọc (text)\n');
    expect(group).toContain('quy tắc – rule [system-without-level](../rules/security/system-without-level.md)');
    expect(group).toContain('  - `least`: `2`');
    expect(group).toMatch(/SRM-02: Hỏi[^#]*a check of ours[^#]*người thẩm định trả lời/);
    expect(group).toContain('- **Lưu ý** Một điều cần biết.\n- **Note** Something to know.');
  });
});

describe('docs/coverage.md', () => {
  const row = { document: 'nd-85', subject: { vi: 'Cấp độ', en: 'Level' }, source: 'law/x.md §1' };
  const rows = [
    { ...row, id: 'R-9', article: 'Điều 9', status: 'encoded', requirements: ['SRM-01'] },
    { ...row, id: 'R-2', article: 'Điều 2', status: 'notEncoded', reason: { vi: 'Phạm vi', en: 'Scope' } },
    { ...row, id: 'R-0', status: 'unread', reason: { vi: 'Trí nhớ', en: 'Memory' } },
  ];
  const page = emitCoveragePage(new Map([[lawRowsPath, { rows }]]), handbook).get('docs/coverage.md') ?? '';

  it('counts the rows of each document by what became of them', () => {
    expect(page).toContain('| [Nghị định 85 (Decree 85)](#nd-85) | 1 | 0 | 1 | 1 | 3 |');
  });

  it('tells article by article how it is checked, and if not why', () => {
    expect(page.indexOf('| R-2 |')).toBeLessThan(page.indexOf('| R-9 |'));
    expect(page.indexOf('| R-9 |')).toBeLessThan(page.indexOf('| R-0 |'));
    expect(page).toContain('[SRM-01](requirements/SRM.md#2.0-SRM-01): `system-without-level`; đã đọc (text)');
    expect(page).toContain('không mã hóa – not encoded: Phạm vi (Scope)');
    expect(page).toContain('chưa ai đọc – unread: Trí nhớ (Memory)');
  });
});

describe('docs/law-changes.md', () => {
  it('tells of each day what starts and what stops', () => {
    const fact = { subject: 'document', name: { vi: 'Nghị định', en: 'Decree' } };
    const change = {
      date: '2020-01-01',
      starts: [fact],
      ends: [{ ...fact, open: 'startUnread' }],
      requirements: [{ framework: '2.0', start: ['A-01', 'A-02'], stop: ['B-01'], documents: ['nd-85'] }],
    };
    const page = emitLawChangesPage([change], namesOfDocuments(sampleData)).get('docs/law-changes.md') ?? '';
    expect(page).toContain('| 2020-01-01 | A-01, A-02 | B-01 | Nghị định 85 (Decree 85) |');
    expect(page).toContain('| 2020-01-01 | Nghị định (Decree) | ≥ Nghị định (Decree) |');
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
