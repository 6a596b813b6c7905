import { type JSDoc, Project, type SourceFile } from 'ts-morph';
import type { Json } from './json.ts';

/** Texts of the project by path relative to its root. */
export type Texts = ReadonlyMap<string, string>;

/** A text in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What a rule says about itself when it is imported. */
export interface RuleMetadata {
  readonly id: string;
  readonly over: string | readonly string[];
  readonly messages: Readonly<Record<string, Bilingual>>;
  readonly fix: Bilingual;
  readonly state?: Bilingual;
  readonly why: Bilingual;
  readonly limits: Bilingual;
  readonly status?: 'trial';
}

/** A case of a rule's test: the part of a model it is asked about, and how. */
export interface RuleCase {
  readonly name: string;
  readonly model: Json;
  readonly plateau?: string;
  readonly asOf?: string;
  readonly parameters?: Json;
}

/** The cases of a rule's test. */
export interface RuleCases {
  readonly valid: readonly RuleCase[];
  readonly invalid: readonly RuleCase[];
  readonly unstated: readonly RuleCase[];
  readonly notApplicable?: readonly RuleCase[];
}

/** What the text of a rule file says: its place and its doc comment. */
export interface RuleSource {
  readonly id: string;
  readonly topic: string;
  readonly path: string;
  readonly summary: string;
  readonly see: readonly string[];
}

/** The kinds a rule visits. */
export function kindsOf({ over }: RuleMetadata): string[] {
  return typeof over === 'string' ? [over] : [...over];
}

/** The parts of a rule that people read and that are not written yet. */
export function missingTexts({ messages, ...texts }: Partial<RuleMetadata>): string[] {
  const isWritten = (text: Bilingual | undefined): boolean => text !== undefined && text.vi !== '' && text.en !== '';
  const parts = (['fix', 'why', 'limits'] as const).filter((part) => !isWritten(texts[part]));
  const isTold = messages !== undefined && Object.values(messages).every(isWritten);
  return isTold ? parts : ['messages', ...parts];
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

/** Reads the doc comments of all rules; what is missing is added to `problems`. */
export function readRules(texts: Texts, problems: string[]): RuleSource[] {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const parse = (path: string): SourceFile => project.createSourceFile(`/${path}`, texts.get(path) ?? '');
  return rulePaths(texts.keys()).map((path) => {
    const [, topic = '', id = ''] = rulePath.exec(path) ?? [];
    return { ...readComment(parse(path), path, problems), id, topic, path };
  });
}

function readComment(file: SourceFile, path: string, problems: string[]): Pick<RuleSource, 'summary' | 'see'> {
  const declaration = file.getExportAssignment((assignment) => !assignment.isExportEquals());
  if (declaration === undefined) problems.push(`${path} has no "export default defineRule({...})".`);
  const comment = declaration?.getJsDocs().at(-1);
  const paragraphs = (comment?.getDescription() ?? '')
    .trim()
    .split(/\n\s*\n/)
    .map(oneLine);
  const summary = paragraphs[0] ?? '';
  if (summary === '') problems.push(`${path}: the doc comment of the rule must say in its first line what must hold.`);
  return { summary, see: comment === undefined ? [] : seeTags(comment) };
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

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
