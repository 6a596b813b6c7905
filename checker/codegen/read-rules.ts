import { type Expression, type JSDoc, Node, Project, type SourceFile, SyntaxKind } from 'ts-morph';

/** Texts of the project by path relative to its root. */
export type Texts = ReadonlyMap<string, string>;

/** A text in both languages. */
interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What a rule says about itself when it is imported. */
export interface RuleMetadata {
  readonly id: string;
  readonly over: string | readonly string[];
  readonly messages: Readonly<Record<string, Bilingual>>;
  readonly fix: Bilingual;
  readonly status?: 'trial';
}

/** A case of a rule's test: its name and the model it builds, as written. */
export interface RuleExample {
  readonly name: string;
  readonly model: string;
}

/** What the generator knows of a rule: from its place, its doc comment, its test. */
export interface RuleSource {
  readonly id: string;
  readonly topic: string;
  readonly path: string;
  readonly summary: string;
  readonly why: string;
  readonly see: readonly string[];
  readonly avoid: RuleExample | undefined;
  readonly prefer: RuleExample | undefined;
}

const rulePath = /^checker\/rules\/(?!shared\/)([^/]+)\/([^/]+)\.ts$/;

/** The paths of the rule files among the given paths, in name order. */
export function rulePaths(paths: Iterable<string>): string[] {
  return [...paths].filter((path) => rulePath.test(path)).sort();
}

/** Where the test of a rule stands. */
export function testPathOf(path: string): string {
  return `test/${path.replace(/\.ts$/, '.test.ts')}`;
}

/** Reads doc comments and first test cases of all rules; what is missing is added to `problems`. */
export function readRules(texts: Texts, problems: string[]): RuleSource[] {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const parse = (path: string): SourceFile => project.createSourceFile(`/${path}`, texts.get(path) ?? '');
  return rulePaths(texts.keys()).map((path) => {
    const [, topic = '', id = ''] = rulePath.exec(path) ?? [];
    const test = testPathOf(path);
    if (!texts.has(test)) problems.push(`${path} has no test; write ${test}.`);
    const cases = texts.has(test) ? parse(test) : undefined;
    const avoid = cases && (firstCase(cases, 'invalid') ?? firstCase(cases, 'unstated'));
    const prefer = cases && firstCase(cases, 'valid');
    if (cases !== undefined && (avoid === undefined || prefer === undefined)) {
      problems.push(`${test}: the first valid and the first invalid (or unstated) case must be {name: '…', model: …}.`);
    }
    return {
      ...readComment(parse(path), path, problems),
      id,
      topic,
      path,
      avoid,
      prefer,
    };
  });
}

function readComment(file: SourceFile, path: string, problems: string[]): Pick<RuleSource, 'summary' | 'why' | 'see'> {
  const declaration = file.getExportAssignment((assignment) => !assignment.isExportEquals());
  if (declaration === undefined) problems.push(`${path} has no "export default defineRule({...})".`);
  const comment = declaration?.getJsDocs().at(-1);
  const paragraphs = (comment?.getDescription() ?? '')
    .trim()
    .split(/\n\s*\n/)
    .map(oneLine);
  const summary = paragraphs[0] ?? '';
  const why = paragraphs.find((paragraph) => paragraph.startsWith('**Why**')) ?? '';
  if (summary === '') problems.push(`${path}: the doc comment of the rule must say in its first line what must hold.`);
  if (why === '') problems.push(`${path}: the doc comment of the rule needs a paragraph that begins with "**Why**".`);
  return { summary, why: why.replace(/^\*\*Why\*\*[:.]?\s*/, ''), see: comment === undefined ? [] : seeTags(comment) };
}

function seeTags(comment: JSDoc): string[] {
  const tags = comment.getTags().filter((tag) => tag.getTagName() === 'see');
  return tags.map((tag) =>
    oneLine(
      tag
        .getText()
        .replace(/^@see\s+/, '')
        .replace(/^\s*\*/gm, ''),
    ),
  );
}

function firstCase(file: SourceFile, list: string): RuleExample | undefined {
  const calls = file.getDescendantsOfKind(SyntaxKind.CallExpression);
  const call = calls.find((candidate) => candidate.getExpression().getText() === 'testRule');
  const cases = propertyOf(call?.getArguments()[1], list)?.asKind(SyntaxKind.ArrayLiteralExpression);
  const first = cases?.getElements()[0];
  const name = propertyOf(first, 'name');
  const model = propertyOf(first, 'model');
  if (model === undefined || !(Node.isStringLiteral(name) || Node.isNoSubstitutionTemplateLiteral(name)))
    return undefined;
  return { name: name.getLiteralText(), model: dedent(model.getText()) };
}

function propertyOf(node: Node | undefined, name: string): Expression | undefined {
  if (!Node.isObjectLiteralExpression(node)) return undefined;
  return node.getProperty(name)?.asKind(SyntaxKind.PropertyAssignment)?.getInitializer();
}

/** Removes the indentation that the later lines of a piece of code share. */
function dedent(code: string): string {
  const [first = '', ...rest] = code.split('\n');
  const indents = rest.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const shared = indents.length === 0 ? 0 : Math.min(...indents);
  return [first, ...rest.map((line) => line.slice(shared))].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
