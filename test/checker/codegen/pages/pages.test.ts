import { describe, expect, it } from 'vitest';
import type { KnownRule } from '../../../../checker/codegen/emit-rules.ts';
import { emitCliPage, type HelpfulCommand } from '../../../../checker/codegen/pages/cli-page.ts';
import { emitCoveragePage, lawRowsPath } from '../../../../checker/codegen/pages/coverage-page.ts';
import { handbookOf } from '../../../../checker/codegen/pages/handbook.ts';
import { emitLawChangesPage, namesOfDocuments } from '../../../../checker/codegen/pages/law-changes-page.ts';
import { emitProblemsPage } from '../../../../checker/codegen/pages/problems-page.ts';
import { emitRequirements } from '../../../../checker/codegen/pages/requirements-page.ts';
import { emitRulePages } from '../../../../checker/codegen/pages/rule-pages.ts';
import { emitValuesPage } from '../../../../checker/codegen/pages/values-page.ts';
import { sampleRule } from '../sample-rule.ts';
import { sampleData, sampleWords } from './sample-data.ts';

const label = { vi: 'Ứng dụng › Cấp độ', en: 'Applications › Level' };
const handbook = handbookOf(sampleData, sampleWords, (path) => ({ path, label }));
const placed = handbook.requirements[0] ?? { framework: '', requirement: {} };

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
    expect(page).toContain('Chưa đáp ứng: Cấp độ thấp.\n\nFail: The level is low.\n\n```json\n{\n  "applications": [');
    expect(page).toMatch(/Đáp ứng\.\n\nPass\.\n\n[^\n]*`inventory`[^\n]*\n\n```json/);
    expect(page).toContain(`- \`/applications/*/level\`: ${label.vi} (${label.en})`);
  });

  it('tells when the rule fails and when it leaves open', () => {
    expect(page).toMatch(
      /Fails when:\n\n- Cấp độ thấp\.[^#]*The level is low[^#]*Unknown when:\n\n- Chưa nêu cấp độ\./,
    );
  });

  it('says why, what to do and what it cannot see, Vietnamese first', () => {
    expect(page).toContain('Biện pháp tùy theo cấp độ.\n\nControls follow from the level.\n');
    expect(page).toContain(
      'Nêu cấp độ.\n\nState the level.\n\nKhi chưa đủ cơ sở – When unknown:\n\nNêu cấp độ đã phê duyệt.\n\nState the level approved.\n',
    );
    expect(page).toContain('Không xét cấp độ có đúng hay không.\n\nWhether the level is right is not judged.\n');
    expect(page).toContain(
      'Hệ thống có cấp độ.\n\nEvery system has a security level.\n\nĐối tượng được xét: từng ứng dụng.',
    );
  });

  it('lists the requirements with their law and parameters', () => {
    expect(page).toContain(
      '- [SRM-01](../../requirements/SRM/SRM-01.md), khung – framework 2.0: Cấp độ | mức (Level); bắt buộc (must)\n' +
        '  - Nghị định 85 (Decree 85); Điều 7; 2016-07-01 →; đã đọc (text)\n' +
        '  - Nghị định 85 (Decree 85); 2020-01-01 → 2020-12-31; unverified (unverified)\n',
    );
    expect(page).toContain('SRM-01:\n\n- `least`: `2`');
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
    expect(list).toContain('### DOC: Tài liệu (Document)\n\nChưa có quy tắc. – No rule yet.\n');
    expect(list).toContain(
      `### An toàn thông tin (Information security)\n\n- ${link}: Cấp độ | mức (Every system has a security level)\n`,
    );
  });
});

describe('the pages of requirements', () => {
  const pages = emitRequirements([sampleRule], handbook);
  const index = pages.get('docs/requirements.md') ?? '';
  const group = pages.get('docs/requirements/SRM.md') ?? '';
  const page = pages.get('docs/requirements/SRM/SRM-01.md') ?? '';
  const asked = pages.get('docs/requirements/SRM/SRM-02.md') ?? '';

  it('have an index by group, which tells who decides and which groups have none yet', () => {
    expect(index).toContain(
      '| [SRM-01](requirements/SRM/SRM-01.md) | Cấp độ \\| mức (Level) | bắt buộc (must) | 2 | `system-without-level` |',
    );
    expect(index).toMatch(/SRM-02\]\S+ \| Hỏi \(Ask\) \| may \(may\) \| 0 \| người thẩm định/);
    expect(index).toMatch(/### \[DOC: .*weight 1\n\nChưa có yêu cầu/);
  });

  it('have an index by document and by fact, with a place that each page links to', () => {
    const link = '[SRM-01](requirements/SRM/SRM-01.md)';
    expect(index).toContain(`| <a id="nd-85"></a>Nghị định 85 (Decree 85) | ${link} |`);
    expect(index).toContain(
      `| <a id="fact-applications-level"></a>\`/applications/*/level\` | ${label.vi} (${label.en}) | ${link} |`,
    );
    expect(page).toContain('[Nghị định 85 (Decree 85)](../../requirements.md#nd-85)');
    expect(page).toContain('- [`/applications/*/level`](../../requirements.md#fact-applications-level): ');
  });

  it('have an index of each group', () => {
    expect(group).toContain(
      '| [SRM-01](SRM/SRM-01.md) | Cấp độ \\| mức (Level) | bắt buộc (must) | 2 | [system-without-level](../rules/security/system-without-level.md) | Nghị định 85 |',
    );
    expect(group).toContain('người thẩm định – a person | kiểm tra của chúng tôi – ours |');
    expect(pages.get('docs/requirements/DOC.md')).toContain('Chưa có yêu cầu. – No requirement yet.');
  });

  it('tell of each requirement what, why, law, how decided, facts, examples, remedy, limits and parameters', () => {
    const headings = [
      'Nội dung – What is asked',
      'Vì sao – Why',
      'Căn cứ – Law',
      'Cách đánh giá – How it is decided',
      'Dữ kiện – Facts',
      'Tránh – Avoid',
      'Nên – Prefer',
      'Cách xử lý – How to fix',
      'Giới hạn, lưu ý – Limits and notes',
      'Tham số – Parameters',
    ];
    expect(page.match(/^## .*$/gm)).toEqual(headings.map((heading) => `## ${heading}`));
    expect(page).toContain('# SRM-01: Cấp độ | mức\n\n*Level*\n');
    expect(page).toContain('Hệ thống có cấp độ.\n\nEach system has a level.\n');
    expect(page).toContain('[system-without-level](../../rules/security/system-without-level.md), xét từng ứng dụng.');
    expect(page).toContain('- `least`: `2`');
  });

  it('mark a citation that nobody has verified, and say what "text read" means', () => {
    expect(page).toContain('| Điều 7 | từ 01/07/2016 – from 2016-07-01 | đã đọc (text) |');
    expect(page).toContain(
      '| – | từ 01/01/2020 đến hết 31/12/2020 – from 2020-01-01 to 2020-12-31 | **⚠ unverified (unverified)** |',
    );
    expect(page).toContain('Đọc bản sao.\n\nRead in a copy.\n');
    expect(page).not.toContain('never lowers a score');
  });

  it('say that a requirement without a verified citation only informs', () => {
    const only = { ...placed.requirement, citations: [{ document: 'nd-85', verification: 'unverified' }] };
    const one = { ...handbook, requirements: [{ ...placed, requirement: only }] };
    const told = emitRequirements([sampleRule], one).get('docs/requirements/SRM/SRM-01.md');
    expect(told).toContain('không bao giờ làm giảm điểm.\n\nNo citation is verified');
  });

  it('show an example with other parameters only when it says so', () => {
    expect(page).not.toContain('other parameters');
    const choosy: KnownRule = {
      ...sampleRule,
      judge: (given, parameters) =>
        parameters === undefined
          ? sampleRule.judge(given)
          : { outcome: 'notApplicable', findings: [], needsInventory: false },
    };
    const told = emitRequirements([choosy], handbook).get('docs/requirements/SRM/SRM-01.md');
    expect(told).toMatch(/Fail: The level is low\.\n\n[^\n]*other parameters[^\n]*\n\nKhông có\. – None\.\n\n```json/);
  });

  it('fill a message with what the requirement gives as a parameter', () => {
    const text = {
      vi: 'Trong {{plateau}}: ít nhất {{least}}, có "{{name}}", tại {{pointer}}.',
      en: 'At least {{least}}, {{state}} {{name}}, at {{pointer}}.',
    };
    const filling = { ...sampleRule, metadata: { ...sampleRule.metadata, messages: { low: text, none: text } } };
    const told = emitRequirements([filling], handbook).get('docs/requirements/SRM/SRM-01.md');
    expect(told).toContain(
      '- Trong kiến trúc được xét: ít nhất 2, có "…", tại vị trí ghi trong kết quả kiểm tra.<br>\n  At least 2, …, at the place that',
    );
  });

  it('ask the reviewer where no rule decides', () => {
    expect(asked).toMatch(/người thẩm định trả lời[^#]*Có không\?\n\nIs it so\?/);
    expect(asked).toContain('Kiểm tra của chúng tôi');
    expect(asked).toContain('Một điều cần biết.\n\nSomething to know.');
    expect(asked).not.toContain('## Nên');
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
    expect(page).toContain('[SRM-01](requirements/SRM/SRM-01.md): `system-without-level`; đã đọc (text)');
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

describe('docs/model-values.md', () => {
  const named = (vi: string, en: string): { 'x-label': { vi: string; en: string } } => ({ 'x-label': { vi, en } });
  const words = (vi: string, en: string) => ({ 'x-words': { a: { vi, en } } });
  const schema = {
    $defs: {
      Web: {
        ...named('Trang', 'Web'),
        properties: { kinds: { ...named('Loại', 'Kinds'), items: words('A', 'An A') } },
      },
      App: { ...named('Ứng dụng', 'App'), properties: { name: named('Tên', 'Name') }, ...words('B', 'B | b') },
    },
  };
  const page = emitValuesPage(new Map(Object.entries({ 'model/x.json': schema, 'pack.json': schema })));

  it('has every enumeration of the model language once, by name, with its labels and words', () => {
    const [, ...sections] = (page.get('docs/model-values.md') ?? '').split('\n## ');
    expect(sections.map((section) => section.split('\n').filter((line) => line !== ''))).toEqual([
      ['App', 'Ứng dụng – App', expect.stringContaining('Giá trị'), '| --- | --- | --- |', '| `a` | B | B \\| b |'],
      ['Web.kinds', 'Trang › Loại – Web › Kinds', expect.any(String), '| --- | --- | --- |', '| `a` | A | An A |'],
    ]);
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
