import { describe, expect, it } from 'vitest';
import { columns } from '#util/wrap-text';
import { runWith } from './run-with.ts';

/** A wrong call, and what the user must be told in each language. */
const wrong: readonly (readonly [string, string, string])[] = [
  ['chekc', 'Không có lệnh "chekc". Ý bạn là check?', 'There is no command "chekc". Did you mean check?'],
  ['help chekc', 'Không có lệnh "chekc". Ý bạn là check?', 'There is no command "chekc". Did you mean check?'],
  ['models/x.json', 'Ý bạn là kientruc check models/x.json?', 'Did you mean kientruc check models/x.json?'],
  ['check --fial-on must', '"--fial-on". Ý bạn là --fail-on?', '"--fial-on". Did you mean --fail-on?'],
  ['check --fail-on mst', 'must, should, any, unknown, never. Ý bạn là must?', 'never. Did you mean must?'],
  [
    'check --format xml',
    '"xml" không hợp lệ cho --format; chọn một trong: pretty, json, sarif, junit, github, gitlab, markdown, html, ndjson.',
    'choose one of: pretty, json, sarif,',
  ],
  ['check --framework 3.0', 'cho --framework; chọn một trong: 2.0.', 'choose one of: 2.0.'],
  ['check --plateau tomorrow', 'chọn một trong: current, target.', 'choose one of: current, target.'],
  ['check --color sometimes', 'chọn một trong: auto, always, never.', 'choose one of: auto, always, never.'],
  ['check --output', '--output cần một giá trị. Xem: kientruc check --help', '--output needs a value.'],
  ['check --group ,', '--group cần một giá trị.', '--group needs a value.'],
  ['check --group INTT', 'không có nhóm "INTT"; các nhóm: DOC,', 'has no group "INTT"; the groups are: DOC,'],
  ['check --requirement INT-1', 'Ý bạn là INT-01?', 'Did you mean INT-01?'],
  ['check --as-of 2020-02-30', '"2020-02-30" không hợp lệ cho --as-of', '"2020-02-30" is not a date for --as-of'],
  ['check --as-of 31/12/2020', 'Ý bạn là 2020-12-31?', 'Did you mean 2020-12-31?'],
  ['check --as-of 31/02/2020', 'cần một ngày có thật', 'a real day is expected'],
  ['check --as-of 2018-01-01', 'sớm hơn ngày khung 2.0 có hiệu lực (31/12/2019)', 'took effect (2019-12-31)'],
  ['check --min-score abc', '"abc" không hợp lệ cho --min-score; cần một số từ 0 đến 100.', 'a number from 0 to 100'],
  ['check --min-score 0x10', '"0x10" không hợp lệ', '"0x10" is not a value of --min-score'],
  ['check --min-score 101', '"101" không hợp lệ', '"101" is not a value of --min-score'],
  ['check --max-size 0', 'cần một số từ 0,001 đến 2000.', 'a number from 0.001 to 2000'],
  ['check --output no-such-folder/x.txt', 'Không có thư mục no-such-folder', 'There is no folder no-such-folder'],
  ['check --output test', 'test là thư mục; cần tên một tệp.', 'test is a folder;'],
  ['check --format sarf=a.sarif', 'Ý bạn là sarif?', 'Did you mean sarif?'],
  ['check --format sarif=', 'Thiếu tên tệp sau "sarif=".', 'No file after "sarif=".'],
  [
    'check --format markdown --format pretty',
    'Chỉ một dạng được in ra màn hình, nhưng markdown, pretty đều không có tệp.',
    'Only one format can go to standard output, but markdown, pretty have no file.',
  ],
  [
    'check --format sarif=x.out --format junit=./x.out',
    'Hai dạng sarif, junit cùng ghi vào ./x.out;',
    'The formats sarif, junit both go to ./x.out;',
  ],
  [
    'check --format sarif --format junit=x.out -o x.out',
    'Hai dạng sarif, junit cùng ghi vào x.out;',
    'The formats sarif, junit both go to x.out;',
  ],
  [
    'check --format sarif=x.sarif -o y.sarif',
    'mọi --format đều đã có tệp.',
    '--output is for the format without a file, but every --format has one.',
  ],
  ['check --format sarif=test', 'test là thư mục; cần tên một tệp.', 'test is a folder;'],
  ['check no-such-file.json', 'Không có tệp hoặc thư mục no-such-file.json.', 'no file or folder no-such-file.json.'],
  ['explain', 'Xem: kientruc explain --help', 'See: kientruc explain --help'],
  ['explain INT-33', 'Ý bạn là INT-03?', 'Did you mean INT-03?'],
  ['explain lgsp-mising', 'Ý bạn là lgsp-missing?', 'Did you mean lgsp-missing?'],
  ['explain INT-03 INT-04', 'Thừa đối số. Xem: kientruc explain --help', 'There are too many arguments.'],
  ['rules --format xml', 'chọn một trong: table, json.', 'choose one of: table, json.'],
  ['law --as-of 31/12/2020', 'Ý bạn là 2020-12-31?', 'Did you mean 2020-12-31?'],
  ['schema --bogus', 'Không có tùy chọn "--bogus".', 'There is no option "--bogus".'],
];

describe('a wrong call', () => {
  it.each(wrong)('"kientruc %s" is told in both languages', async (call, vi, en) => {
    for (const [language, text] of [['vi', vi] as const, ['en', en] as const]) {
      const { exitCode, out, error } = await runWith([...call.split(' '), `--lang=${language}`]);
      expect(error).toContain(text);
      expect(error.endsWith('\n')).toBe(true);
      expect(error.trim().split('\n')).toHaveLength(1);
      expect(out).toBe('');
      expect(exitCode).toBe(2);
    }
  });

  it('is told in the language asked for, wherever the option stands', async () => {
    expect((await runWith(['--lang', 'en', 'chekc'])).error).toContain('There is no command');
    expect((await runWith(['check', '--bogus', '--lang', 'en'])).error).toContain('There is no option');
    expect((await runWith(['check', '--lang', 'fr'])).error).toContain('"fr" không hợp lệ cho --lang');
  });

  it('does not let its own words act on the terminal', async () => {
    for (const args of [['\u001b[31mx'], ['check', '\u001b]0;x\u0007'], ['check', '--\u202ex'], ['explain', 'a\nb']]) {
      const { error } = await runWith(args);
      expect(error.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });

  it('gives a program that asked for JSON a document all the same', async () => {
    for (const call of ['check --bogus', 'check --fail-on mst', 'check nothing-here', 'check --as-of x']) {
      const { exitCode, out } = await runWith([...call.split(' '), '--format', 'json']);
      expect(JSON.parse(out)).toMatchObject({ results: [] });
      expect(exitCode).toBe(2);
    }
  });
});

describe('help', () => {
  const pages = [[], ['check'], ['explain'], ['rules'], ['schema'], ['help']];

  it.each(pages)('of "%s" is whole, in both languages, with examples', async (...path) => {
    for (const language of ['vi', 'en'] as const) {
      const { exitCode, out, error } = await runWith([...path, '--help', '--lang', language], { columns: 80 });
      expect(exitCode).toBe(0);
      expect(error).toBe('');
      expect(out.startsWith(language === 'vi' ? 'Cách dùng: kientruc' : 'Usage: kientruc')).toBe(true);
      expect(/\n(Ví dụ|Examples?):\n/.test(out)).toBe(path[0] !== 'help');
      expect(/\b(Options|Commands|Arguments|Examples?|default|choices)\b/.test(out)).toBe(language === 'en');
      expect(out).not.toMatch(/ \n/);
    }
  });

  it.each([40, 80, 100])('keeps within %i columns', async (width) => {
    for (const path of pages) {
      const { out } = await runWith([...path, '--help'], { columns: width });
      // A command that is copied stays on one line.
      const lines = out.split('\n').filter((line) => !line.includes('kientruc '));
      const long = lines.filter((line) => columns(line) > width);
      expect(long).toEqual([]);
    }
  });

  it('is the same by "help <command>" and by --help', async () => {
    expect((await runWith(['help', 'check'])).out).toBe((await runWith(['check', '--help'])).out);
    expect((await runWith(['help'])).out).toBe((await runWith(['--help'])).out);
  });

  it('is what a call without a command shows, as a wrong call', async () => {
    const { exitCode, out, error } = await runWith([]);
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(error).toBe((await runWith(['--help'])).out);
  });

  it('gives the version', async () => {
    expect((await runWith(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
