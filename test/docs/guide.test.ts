import { describe, expect, it } from 'vitest';
import pretty from '#report/pretty/pretty';
import { REPORT } from '#text/messages';
import { check, frameworkById, locateFindings, problemText } from '../../checker/index.ts';
import { buildModels, readText } from './built-models.ts';
import { headOf } from './excerpt.ts';
import { fencesOf, headingLevels, readPage, textsOf, withOutput } from './markdown.ts';

const guides = [
  { path: 'docs/model-guide.vi.md', language: 'vi' },
  { path: 'docs/model-guide.md', language: 'en' },
] as const;

describe.for(guides)('$path', ({ path, language }) => {
  const page = readPage(path);
  const steps = buildModels(textsOf(page, 'json'));
  const wrong = textsOf(page, 'json wrong').map((piece) =>
    buildModels([...textsOf(page, 'json'), piece])
      .at(-1)
      ?.problems.map((problem) => problemText(problem, language))
      .join('\n'),
  );

  it('has ten steps', () => {
    expect(page.match(/^## (?:Bước|Step) \d+\./gm)).toHaveLength(10);
  });

  it('leads to a valid model at every step', () => {
    expect(steps.length).toBeGreaterThan(6);
    for (const { problems, text } of steps) expect(problems, text).toEqual([]);
  });

  it('ends with the model that its steps build', () => {
    const [whole = ''] = textsOf(page, 'json whole');
    expect(readText(whole).problems).toEqual([]);
    expect(JSON.parse(whole)).toEqual(JSON.parse(steps.at(-1)?.text ?? '{}'));
  });

  it('shows mistakes that are found, each with a suggestion', () => {
    expect(wrong).toHaveLength(2);
    expect(wrong[0]).toContain('"lifecycle"');
    expect(wrong[1]).toContain('"so-tttt"');
  });

  it('calls the list of next facts by its name', () => {
    const name = /\*\*(Nên bổ sung trước|State next)\*\*/.exec(page)?.[1];
    expect(REPORT.nextFacts[language].startsWith(name ?? '–')).toBe(true);
  });

  it('shows what the program says', async () => {
    const output = withOutput(withMessages(page, wrong), headOf(report(textsOf(page, 'json whole')[0] ?? '')));
    await expect(output).toMatchFileSnapshot(`../../${path}`);
  });

  function report(text: string): string {
    const [model, framework] = [readText(text).model, frameworkById('2.0')];
    if (!model || !framework) return '';
    const result = locateFindings(check(model, framework, { path: '../tinh-mau/2021.json' }), text);
    return pretty([result], { language, width: 100, verbose: false, paint: (_, part) => part });
  }
});

describe('the two guides', () => {
  const [vietnamese = '', english = ''] = guides.map(({ path }) => readPage(path));

  it('have the same steps', () => {
    expect(headingLevels(english)).toEqual(headingLevels(vietnamese));
  });

  it('have the same models and commands', () => {
    const told = (page: string): string[] =>
      fencesOf(page)
        .filter(({ info }) => info !== 'text')
        .map(({ info, text }) => `${info}\n${text.replaceAll(' --lang en', '')}`);
    expect(told(english)).toEqual(told(vietnamese));
  });
});

/** The page with the message after each wrong piece replaced by what the program says of it. */
function withMessages(page: string, messages: readonly (string | undefined)[]): string {
  let number = 0;
  return page.replaceAll(
    /(^```json wrong\n.*?^```\n\n```text\n).*?(^```$)/gms,
    (_, before: string, after: string) => `${before}${messages[number++] ?? ''}\n${after}`,
  );
}
