import { describe, expect, it } from 'vitest';
import { run } from '../../checker/cli/run.ts';
import { buildModels } from './built-models.ts';
import { excerptOf } from './excerpt.ts';
import { codesIn, headingLevels, outputOf, readPage, textsOf, withOutput, withoutFences } from './markdown.ts';

const pages = [{ path: 'README.md' }, { path: 'README.vi.md' }];
const shownRequirement = 'TTHC61-25b';
const withoutLanguage = (command: string): string => command.replaceAll(' --lang en', '');

describe.for(pages)('$path', ({ path }) => {
  const page = readPage(path);

  it('shows what the program prints', async () => {
    const command = textsOf(page, 'sh')[0]?.trim() ?? '';
    const { exitCode, output } = await runCommand(command);
    expect(exitCode).toBe(0);
    expect(output, 'Show another requirement in the README.').toContain(`✗ ${shownRequirement} `);
    await expect(withOutput(page, excerptOf(output, shownRequirement))).toMatchFileSnapshot(`../../${path}`);
  });

  it('shows lines that stand together between two cuts, in the order of the program', async () => {
    const { output } = await runCommand(textsOf(page, 'sh')[0]?.trim() ?? '');
    const runs = outputOf(withOutput(page, excerptOf(output, shownRequirement))).split(/\n*^…\n+/m);
    expect(runs.length).toBeGreaterThan(2);
    let rest = output;
    for (const run of runs) {
      expect(rest).toContain(run);
      rest = rest.slice(rest.indexOf(run) + run.length);
    }
    expect(rest.trim()).toBe('');
  });

  it('has models that are valid, piece by piece', () => {
    const models = buildModels(textsOf(page, 'json'));
    expect(models.length).toBeGreaterThan(1);
    for (const { problems, text } of models) expect(problems, text).toEqual([]);
  });

  it('names the scripts that exist', () => {
    const manifest: { scripts: Record<string, string>; engines: { node: string } } = JSON.parse(
      readPage('package.json'),
    );
    expect(textsOf(page, 'sh').map((text) => text.trim())).toEqual(
      expect.arrayContaining(['npm ci && npm start', 'npm ci && npm test']),
    );
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(['start', 'test']));
    expect(page).toContain(manifest.engines.node.replace('>=', ''));
  });
});

describe('the two READMEs', () => {
  const [english, vietnamese] = ['README.md', 'README.vi.md'].map(readPage);

  it('have the same sections', () => {
    expect(headingLevels(vietnamese ?? '')).toEqual(headingLevels(english ?? ''));
  });

  it('have the same commands and models', () => {
    for (const kind of ['sh', 'json'])
      expect(textsOf(vietnamese ?? '', kind)).toEqual(textsOf(english ?? '', kind).map(withoutLanguage));
    const commands = (page = ''): string[] =>
      codesIn(withoutFences(page))
        .map((code) => withoutLanguage(code.replaceAll('\n', ' ')))
        .filter((code) => /^(node|npm) /.test(code))
        .sort();
    expect(commands(vietnamese)).toEqual(commands(english));
  });
});

async function runCommand(command: string): Promise<{ exitCode: number; output: string }> {
  const [program, ...args] = command.split(' ').slice(1);
  expect(program).toBe('dist/kientruc.js');
  const chunks: string[] = [];
  const out = { write: (text: string) => chunks.push(text) > 0 } as unknown as NodeJS.WriteStream;
  const error = { write: () => true } as unknown as NodeJS.WriteStream;
  const exitCode = await run(args, { out, error, environment: {} });
  return { exitCode, output: chunks.join('') };
}
