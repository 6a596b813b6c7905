import { describe, expect, it } from 'vitest';
import type { CheckResult, UnreadableFile } from '#generated/types';
import { junitFaults } from '../../kit/published-schemas.ts';
import { everything, unreadable } from './sample-results.ts';
import { tellers, write } from './writing.ts';

/** What somebody may write into a model, or into the name of its file, to have it do something in a report. */
const NASTY: Readonly<Record<string, string>> = {
  'terminal escapes': '\u001b[2J\u001b]0;x\u0007\u009b31m',
  'line breaks': 'a\r\nb\nc\u2028d\u0085e',
  'text turned round': '\u202egnort\u202c\u2066x\u2069',
  'invisible letters': 'a\u200b\u2060\ufeff\u00ad\u{e0041}b',
  'half a letter': 'a\ud800b\udc00',
  'a command of GitHub': '::error file=a,line=1::x',
  'a command after a line break': '\n::add-mask::x\r\n::stop-commands::y',
  'an older command of GitHub': 'x ##[error]y ##[add-path]z',
  'a command of Azure': '##vso[task.setvariable variable=a]b',
  'a command of TeamCity': "##teamcity[buildStatus text='x']",
  'ends of a command': 'a,b=c:d::e%0A%25',
  'more colons': ':::error::x ::::warning::y',
  HTML: '<script>alert(1)</script><img src=x onerror=y> &lt;b&gt;',
  'XML ends': ']]></failure><!-- --><?x?>"\'&amp;',
  'a Markdown link': '[x](javascript:alert) ![y](https://a.example/b.png) [z]: <c>',
  'a Markdown table': 'a | b |\n| --- | --- |',
  'Markdown blocks': '# a\n- b\n> c\n```\nd\n```\n1. e\n***\n===',
  'Markdown signs': '*a* _b_ **c** `d` ``e`` ~~f~~ $g$ \\h\\',
  'a heading': '# h',
  'a list': '- h',
  'a numbered list': '1. h',
  'a quotation': '> h',
  'a fence': '```js',
  references: '@nhom/truong #1 !2 owner/repo#3 GH-4 &5 %6 ~nhan :smile: $math$',
  addresses: 'https://xau.example www.xau.example a@xau.example',
  placeholders: '{0} {{1}} %s ${x} {{name}}',
  'a formula': '=cmd|"/c calc"!A1',
};

const FREE = new Set(
  'title name version path vi en message fix place pointer element subject reason by article'.split(' '),
);

/** The value with a text in every place that takes free text. */
function withText<T>(value: T, text: string, key?: string): T;
function withText(value: unknown, text: string, key = ''): unknown {
  if (typeof value === 'string') return FREE.has(key) ? text : value;
  if (Array.isArray(value)) return value.map((item) => withText(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withText(inner, text, name)]));
}

interface Written {
  readonly hostile: string;
  readonly harmless: string;
}

/** What a reporter made of a text; the same text is looked at from many sides. */
const reports = new Map<string, Promise<string>>();

function reportWith(name: string, text: string, verbose: boolean): Promise<string> {
  const key = `${name} ${verbose} ${text}`;
  const known = reports.get(key);
  if (known !== undefined) return known;
  const results: readonly CheckResult[] = [withText(everything, text)];
  const files: readonly UnreadableFile[] = withText(unreadable, text);
  const written = write(name, results, { verbose }, files);
  reports.set(key, written);
  return written;
}

const writeBoth = async (name: string, nasty: string, verbose = true): Promise<Written> => ({
  hostile: await reportWith(name, nasty, verbose),
  harmless: await reportWith(name, 'x', verbose),
});

/** The commands that the runner of GitHub finds in a log: at the start of a line, or in square brackets anywhere. */
function commandsIn(log: string): string[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, modern] = /^\s*::([a-zA-Z-]+)(?: [^:]*(?::[^:]+)*)?::/.exec(line) ?? [];
    const [, older] = /##(\w*\[[\w.-]*)/.exec(line) ?? [];
    return [modern, older].filter((command) => command !== undefined);
  });
}

/** Every string of a document; or those that stand under one key only. */
function stringsOf(value: unknown, wanted?: string, key?: string): string[] {
  if (typeof value === 'string') return wanted === undefined || wanted === key ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => stringsOf(inner, wanted, name));
}

/** What Markdown or a platform that shows it acts upon. */
const LIVE = /[*_`[\]<|~@$&\n]|:\/\/|www\.|^#|[#!%^]\w|!\[|:\w+:/gm;
const CODE_OR_ESCAPED = /\\[!-/:-@[-`{-~]|(?<!`)(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g;

/** The signs of Markdown that are live: outside pieces of code, neither behind a backslash nor written as an entity. */
const liveSigns = (markdown: string): readonly string[] =>
  markdown
    .replace(CODE_OR_ESCAPED, ' ')
    .replace(/&(?:lt|gt|amp|#124);/g, ' ')
    .match(LIVE) ?? [];

const names = tellers.map(({ name }) => name);
const nasties = Object.entries(NASTY);

describe.each(names)('%s', (name) => {
  it.each(nasties)('shows no control, direction or invisible character: %s', async (_, nasty) => {
    for (const verbose of [true, false]) {
      const { hostile } = await writeBoth(name, nasty, verbose);
      expect(hostile.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    }
  });

  it.each(nasties)('gives the log of a CI system no further command: %s', async (_, nasty) => {
    for (const verbose of [true, false]) {
      const { hostile, harmless } = await writeBoth(name, nasty, verbose);
      expect(commandsIn(hostile)).toEqual(commandsIn(harmless));
    }
  });
});

describe.each(nasties)('%s', (_, nasty) => {
  it.each(['sarif', 'gitlab'])('does not hide in a string of %s either, and adds none', async (name) => {
    const { hostile, harmless } = await writeBoth(name, nasty);
    const [strings, others] = [stringsOf(JSON.parse(hostile)), stringsOf(JSON.parse(harmless))];
    expect(strings).toHaveLength(others.length);
    for (const text of strings) expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  });

  it('makes no link and no placeholder in a message of SARIF', async () => {
    const { hostile } = await writeBoth('sarif', nasty);
    for (const text of [...stringsOf(JSON.parse(hostile), 'text'), ...stringsOf(JSON.parse(hostile), 'justification')])
      expect(text).not.toMatch(/\]\(|\{\d+\}/);
  });

  it.each(['json', 'ndjson'])('is kept to the letter by %s', async (name) => {
    const { hostile } = await writeBoth(name, nasty);
    const parts = name === 'json' ? [hostile] : hostile.trimEnd().split('\n');
    expect(parts.flatMap((part) => stringsOf(JSON.parse(part)))).toContain(nasty);
  });

  it('adds no tag to JUnit', async () => {
    const tagsOf = (text: string): readonly string[] => text.match(/<[/?]?[\w-]*|\/?>/g) ?? [];
    const { hostile, harmless } = await writeBoth('junit', nasty);
    expect(tagsOf(hostile)).toEqual(tagsOf(harmless));
  });

  it('adds no live sign, line or block to Markdown', async () => {
    for (const verbose of [true, false]) {
      const { hostile, harmless } = await writeBoth('markdown', nasty, verbose);
      expect(liveSigns(hostile)).toEqual(liveSigns(harmless));
      const opening = /^\s*(?:[-+*>]|#+|\d+[.)]|=+|`{3,}|~{3,}) (?:(?:[-+*>]|#+|\d+[.)]|=+|~{3,})(?= |$)|`{3,}[^`]*$)/m;
      expect(hostile).not.toMatch(opening);
    }
  });
});

it('leaves JUnit valid, all at once', async () => {
  const { hostile } = await writeBoth('junit', Object.values(NASTY).join(' '));
  expect(await junitFaults(hostile)).toEqual([]);
});
