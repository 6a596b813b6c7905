import type { Bilingual } from './handbook.ts';

/** What is told of a problem with a file: sentence, cause, remedy. */
export interface ProblemEntry {
  readonly code: string;
  readonly message: Bilingual;
  readonly cause: Bilingual;
  readonly remedy: Bilingual;
}

const head = `<!-- Generated from checker/text/problems.ts and problem-help.ts by \`npm run generate\`; do not edit. -->

# Lỗi khi đọc tệp – Problems with a file

Chỗ trong dấu ngoặc nhọn kép được thay bằng tên, giá trị hoặc vị trí. Mã lỗi không đổi giữa các phiên bản.

What stands in double braces is replaced by a name, a value or a place. Codes stay the same from version to version.
`;

/** `docs/problems.md`: every problem that reading a file can tell of. */
export function emitProblemsPage(problems: readonly ProblemEntry[]): Map<string, string> {
  const parts = problems.map(({ code, message, cause, remedy }) => {
    const row = (name: string, { vi, en }: Bilingual): string => `| ${name} | ${cell(vi)} | ${cell(en)} |`;
    return [
      `## ${code}\n`,
      '| | Tiếng Việt | English |',
      '| --- | --- | --- |',
      row('Lỗi – Problem', message),
      row('Nguyên nhân – Cause', cause),
      row('Cần làm – What to do', remedy),
      '',
    ].join('\n');
  });
  return new Map([['docs/problems.md', [head, ...parts].join('\n')]]);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
