import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frameworkIds, requirementsOf } from '../checker/codegen/emit-packs.ts';
import { importRules } from '../checker/codegen/import-rules.ts';
import { isObject, type Json, type JsonObject, textAt } from '../checker/codegen/json.ts';
import { readJson, readTexts } from '../checker/codegen/read-files.ts';
import { kindsOf, readRules, rulePaths, testPathOf } from '../checker/codegen/read-rules.ts';
import { type Edge, edgesOf, folderSizes, readSources, root, surroundingsOf } from './kit/house-sources.ts';

const core = ['check', 'rules', 'frameworks', 'diff', 'report', 'diagrams', 'model', 'text', 'generated', 'util'];

/** Who may import whom. A room that is not in this table has no place in the house yet: give it a line. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  util: [],
  generated: [],
  text: ['util'],
  model: ['text', 'generated', 'util'],
  frameworks: ['model', 'text', 'generated', 'util'],
  rules: ['model', 'text', 'generated', 'util'],
  check: ['rules', 'frameworks', 'model', 'text', 'generated', 'util'],
  report: ['text', 'generated', 'util'],
  diagrams: ['model', 'text', 'generated', 'util'],
  diff: ['report', 'model', 'generated', 'util'],
  index: core,
  node: ['index', 'text', 'generated', 'util'],
  cli: ['node', 'index', 'report', 'text', 'generated', 'util'],
  codegen: [],
};

/** What to do instead; the first line that fits the edge. */
const advice: readonly { from?: string; to?: string; say: string }[] = [
  { to: 'test', say: 'Sources know nothing of tests: move what both need into the checker.' },
  {
    to: 'codegen',
    say: 'codegen/ runs before there is a checker: move the function to util/, or generate what you need.',
  },
  {
    to: 'cli',
    say: 'Only a person starts cli/: move the function to the room that needs it, without streams and exit codes.',
  },
  {
    to: 'node',
    say: 'The core also runs in a browser: take the bytes or the text as a parameter; node/ and cli/ read files.',
  },
  { to: 'index', say: 'index.ts is the door for outsiders: inside, import from the room itself with "#room/file".' },
  { from: 'util', say: 'util/ holds leaves: pass the value in, or move the file into the one room that uses it.' },
  { from: 'text', say: 'text/ only knows words: give it the values to show as parameters.' },
  {
    from: 'report',
    say: 'A reporter reads only the result document: add what it lacks to schemas/result.schema.json.',
  },
  {
    from: 'rules',
    to: 'frameworks',
    say: 'A rule knows no framework: take a threshold from the parameters of the context.',
  },
  { from: 'rules', say: 'A rule asks the model: write the question as a query in model/.' },
  { from: 'model', say: 'model/ only describes what is there: judgement belongs into rules/ or check/.' },
  { from: 'frameworks', say: 'frameworks/ only loads packs: what runs rules belongs into check/.' },
  { from: 'generated', say: 'Generated files import each other only: change the step in codegen/.' },
  { from: 'cli', say: 'cli/ is a shell: export what it needs from checker/index.ts.' },
  { from: 'node', say: 'node/ is a shell: export what it needs from checker/index.ts.' },
  {
    from: 'codegen',
    say: 'codegen/ must run before the checker can: read the source as text or import it with import-rules.ts.',
  },
  { say: 'Move what both need to a room below, or ask for the arrow in docs/decisions/.' },
];

const sources = readSources();
const edges = sources.flatMap(edgesOf);
const shells = new Set(['node', 'cli', 'codegen']);

describe('the rooms of the house', () => {
  it('all stand in the table of import directions', () => {
    const unknown = [...new Set(sources.map(({ room }) => room))].filter((room) => !(room in mayImport));
    expect(unknown, 'Give each room a line in `mayImport`, and two sentences in docs/architecture.md.').toEqual([]);
  });

  it('import downwards only', () => {
    const wrong = edges.filter(({ from, room }) => {
      return room !== undefined && room !== from.room && !mayImport[from.room]?.includes(room);
    });
    expect(wrong.map((edge) => `${describeEdge(edge)}: ${adviceFor(edge)}`)).toEqual([]);
  });

  it('are entered by their alias, and never by their own', () => {
    const wrong = edges.filter(({ from, specifier, room }) => {
      if (room === undefined || from.room === 'codegen') return false;
      const isRelative = specifier.startsWith('.');
      return from.room === 'index' || room === 'index' ? false : isRelative !== (room === from.room);
    });
    const say = 'across rooms write "#room/file", within a room "./file.ts".';
    expect(wrong.map((edge) => `${describeEdge(edge)}: ${say}`)).toEqual([]);
  });

  it('reach files that exist', () => {
    const wrong = edges.filter(({ specifier, target }) => {
      if (!specifier.startsWith('#') && !specifier.startsWith('.')) return false;
      return !['', '.ts', '.js', '.d.ts'].some((ending) => existsSync(join(root, target + ending)));
    });
    expect(wrong.map(describeEdge)).toEqual([]);
  });

  it('ask Node, clock, chance and console only in node/, cli/ and codegen/', () => {
    const inner = sources.filter(({ room }) => !shells.has(room));
    const wrong = [
      ...inner.flatMap((source) => surroundingsOf(source).map((what) => `${source.path} uses ${what}`)),
      ...inner.flatMap(edgesOf).flatMap((edge) => (edge.specifier.startsWith('node:') ? [describeEdge(edge)] : [])),
    ];
    expect(wrong, 'Take the value as a parameter: the core gives the same answer everywhere and always.').toEqual([]);
  });
});

describe('sizes', () => {
  const lines = (text: string): number => text.trimEnd().split('\n').length;
  const written = [
    ...sources,
    ...[...readTexts(join(root, 'test'), '.ts')].map(([path, text]) => ({ path: `test/${path}`, text })),
  ].filter(({ path }) => !path.startsWith('checker/generated/') && path !== 'checker/rules/index.ts');

  it('keep every file within 400 lines and every rule within 120', () => {
    const rules = new Set(rulePaths(written.map(({ path }) => path)));
    const long = written.filter(({ path, text }) => lines(text) > (rules.has(path) ? 120 : 400));
    expect(
      long.map(({ path, text }) => `${path}: ${lines(text)} lines`),
      'Split by topic.',
    ).toEqual([]);
  });

  it('keep every folder of the checker within 25 entries', () => {
    const large = folderSizes('checker').filter(({ entries }) => entries > 25);
    expect(large, 'Split by topic; "npm run rename rule" moves a rule with all that names it.').toEqual([]);
  });
});

const data = readJson(join(root, 'models'), '.json');
const requirements = requirementsOf(data);
/** The kinds without a declared inventory: nothing tells when one of them was left out. */
const figureKinds = new Set(['share', 'breakdown', 'quantity', 'indicator', 'budget']);
const paths = rulePaths(sources.map(({ path }) => path));
/** Rules with more (style.md says three): a threshold of the pack and a date to tell come from a file of helpers each. No new ones. */
const manyImports = new Set([
  'checker/rules/integration/document-statuses-not-returned.ts',
  'checker/rules/one-stop/dossier-progress-not-published.ts',
  'checker/rules/one-stop/portal-not-on-lgsp.ts',
  'checker/rules/security/assessment-overdue.ts',
  'checker/rules/security/overall-check-missing.ts',
  'checker/rules/targets/target-not-reached.ts',
]);
const ruleIds = paths.map((path) => path.replace(/^.*\/|\.ts$/g, ''));

describe('the rules', () => {
  it('know neither each other nor the index of all rules', () => {
    const known = new Set([...paths, 'checker/rules/index.ts']);
    const wrong = edges.filter(({ from, target }) => {
      const isInside = from.room === 'rules' && from.path !== 'checker/rules/index.ts';
      return isInside && (known.has(target) || known.has(`${target}.ts`));
    });
    const say = 'what two rules share is a query in model/ or, from the third use on, an archetype in rules/shared/.';
    expect(wrong.map((edge) => `${describeEdge(edge)}: ${say}`)).toEqual([]);
  });

  it('import four files at most, types not counted', () => {
    const many = paths.flatMap((path) => {
      const file = sources.find((source) => source.path === path)?.file;
      const imports = file?.getImportDeclarations().filter((declaration) => !declaration.isTypeOnly()) ?? [];
      return imports.length > 4 && !manyImports.has(path) ? [`${path}: ${imports.length}`] : [];
    });
    expect(many, 'One archetype and one or two queries: join what is asked together into one query.').toEqual([]);
  });

  it('have ids that are unique, tell the fault and name their file', async () => {
    expect(ruleIds.filter((id, index) => ruleIds.indexOf(id) !== index)).toEqual([]);
    expect(ruleIds.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id))).toEqual([]);
    const { problems } = await allRules();
    expect(problems).toEqual([]);
  });

  it('have a test and a page each', () => {
    const expected = paths.flatMap((path) => [testPathOf(path), `docs/${path.slice('checker/'.length, -3)}.md`]);
    expect(expected.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('have a doc comment with a summary of 12 words at most', () => {
    const problems: string[] = [];
    const wordy = readAllRules(problems).filter(({ summary }) => summary.split(' ').length > 12);
    expect(problems).toEqual([]);
    expect(wordy.map(({ path, summary }) => `${path}: ${summary}`)).toEqual([]);
  });

  it('stand in the catalogue', () => {
    const catalogue = sources.find(({ path }) => path === 'checker/generated/catalogue.ts')?.text ?? '';
    expect(
      ruleIds.filter((id) => !catalogue.includes(`"id": "${id}"`)),
      'Run "npm run generate".',
    ).toEqual([]);
  });

  it('are named by a pack, or are on trial', async () => {
    const named = new Set(requirements.map(({ requirement }) => requirement['rule']));
    const { rules } = await allRules();
    const idle = rules.filter(({ metadata }) => metadata.status !== 'trial' && !named.has(metadata.id));
    expect(
      idle.map(({ source }) => source.path),
      'Name them in a requirement, or set status: "trial".',
    ).toEqual([]);
  });

  it('have messages with well-formed ids and the same placeholders in both languages', async () => {
    const { rules } = await allRules();
    const wrong = rules.flatMap(({ source, metadata }) =>
      Object.entries(metadata.messages).flatMap(([id, { vi, en }]) => {
        const isSound =
          /^[a-z][A-Za-z0-9]*$/.test(id) && vi !== '' && en !== '' && placeholders(vi) === placeholders(en);
        return isSound ? [] : [`${source.path}: message "${id}"`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the framework packs', () => {
  it('have a framework.json in every folder', () => {
    const folders = existsSync(join(root, 'models/frameworks')) ? folderSizes('models/frameworks') : [];
    const ids = folders.flatMap(({ folder }) => /^models\/frameworks\/([^/]+)$/.exec(folder)?.[1] ?? []);
    expect(ids.sort()).toEqual(frameworkIds(data).sort());
  });

  it('have requirements with unique ids and known groups', () => {
    const ids = requirements.map(({ framework, requirement }) => `${framework} ${textAt(requirement, 'id')}`);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const homeless = requirements.filter(({ framework, requirement }) => {
      return !groupsOf(framework).has(textAt(requirement, 'group'));
    });
    expect(homeless.map(({ requirement }) => requirement['id'])).toEqual([]);
  });

  it('name only rules that exist', () => {
    const wrong = requirements.flatMap(({ requirement }) => {
      const rule = textAt(requirement, 'rule');
      return rule !== '' && !ruleIds.includes(rule) ? [`${textAt(requirement, 'id')}: ${rule}`] : [];
    });
    expect(wrong, 'Write these rules with "npm run new rule <topic>/<id>", or correct the name.').toEqual([]);
  });

  it('give every requirement a rule or a question for a person', () => {
    const wrong = requirements.filter(({ requirement }) => !('rule' in requirement) && !('question' in requirement));
    expect(wrong.map(({ requirement }) => requirement['id'])).toEqual([]);
  });

  it('give no weight and no "must" to what visits figures, which anyone can leave out', async () => {
    const { rules } = await allRules();
    const overFigures = new Set(
      rules
        .filter(({ metadata }) => kindsOf(metadata).some((kind) => figureKinds.has(kind)))
        .map(({ source }) => source.id),
    );
    const wrong = requirements.filter(({ framework, requirement }) => {
      const weighs = requirement['weight'] !== 0 && groupsOf(framework).get(textAt(requirement, 'group')) !== 0;
      return overFigures.has(textAt(requirement, 'rule')) && (weighs || requirement['strength'] === 'must');
    });
    expect(
      wrong.map(({ requirement }) => textAt(requirement, 'id')),
      'See docs/decisions/0006-figures-weigh-nothing.md.',
    ).toEqual([]);
  });

  it('rest every requirement on a legal document that is listed', () => {
    const known = new Set([...data.values()].flatMap(documentIds));
    const wrong = requirements.flatMap(({ requirement }) => {
      const cited = citationsOf(requirement);
      const unknown = cited.filter((document) => !known.has(document));
      const isOurs = isObject(requirement) && requirement['ours'] === true;
      return (cited.length === 0) !== isOurs || unknown.length > 0
        ? [`${textAt(requirement, 'id')}: ${unknown.join(', ') || 'none'}`]
        : [];
    });
    expect(
      wrong,
      'Cite a document of models/national/legal-documents.json; only a check of ours ("ours") cites none.',
    ).toEqual([]);
  });
});

describe.runIf(existsSync(join(root, 'checker/index.ts')))('the public face', () => {
  const index = sources.find(({ path }) => path === 'checker/index.ts');

  it('exports names, never whole files', () => {
    expect(index?.file.getExportDeclarations().filter((declaration) => declaration.isNamespaceExport())).toEqual([]);
  });

  it('is the one we promised', async () => {
    const passedOn = index?.file.getExportDeclarations().flatMap((declaration) =>
      declaration.getNamedExports().map((one) => {
        const isType = declaration.isTypeOnly() || one.isTypeOnly();
        return `${isType ? 'type ' : ''}${one.getAliasNode()?.getText() ?? one.getName()}`;
      }),
    );
    const own = [...(index?.file.getVariableDeclarations() ?? []), ...(index?.file.getFunctions() ?? [])];
    const names = [
      ...(passedOn ?? []),
      ...own.flatMap((one) => (one.isExported() ? (one.getName() ?? []) : [])),
    ].sort();
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot('golden/public-face.txt');
  });
});

let imported: ReturnType<typeof importRules> | undefined;

/** The rules, imported once with their cases. */
function allRules(): ReturnType<typeof importRules> {
  imported ??= importRules(root, readAllRules());
  return imported;
}

function readAllRules(problems: string[] = []): ReturnType<typeof readRules> {
  return readRules(new Map(sources.map(({ path, text }) => [path, text])), problems);
}

function describeEdge({ from, specifier }: Edge): string {
  return `${from.path} imports "${specifier}"`;
}

function adviceFor({ from, room }: Edge): string {
  return advice.find((line) => (line.from ?? from.room) === from.room && (line.to ?? room) === room)?.say ?? '';
}

function placeholders(text: string): string {
  return (text.match(/\{\{\w+\}\}/g) ?? []).sort().join(' ');
}

/** The groups of a framework with their weights. */
function groupsOf(framework: string): Map<string, Json | undefined> {
  const groups = objectsIn(data.get(`frameworks/${framework}/framework.json`), 'groups');
  return new Map(groups.map((group) => [textAt(group, 'id'), group['weight']]));
}

function documentIds(file: Json): string[] {
  return objectsIn(file, 'documents').map((document) => textAt(document, 'id'));
}

function citationsOf(requirement: JsonObject): string[] {
  return objectsIn(requirement, 'citations').map((citation) => textAt(citation, 'document'));
}

function objectsIn(holder: Json | undefined, key: string): JsonObject[] {
  const list = isObject(holder) ? holder[key] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
}
