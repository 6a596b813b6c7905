import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Bundle, bundleDocument, bundleSchema, combineBundles, type SchemaFiles } from './bundle-schema.ts';
import { type DataFiles, emitFrameworks, emitNational } from './emit-packs.ts';
import { emitEnumerations, emitProperties, withoutWords } from './emit-properties.ts';
import { emitCatalogue, emitRuleIndex, type KnownRule } from './emit-rules.ts';
import { emitTypes } from './emit-types.ts';
import { emitValidators } from './emit-validators.ts';
import { emitEngineDeclaration } from './engine-plugin.ts';
import { importRules } from './import-rules.ts';
import { printJson } from './json.ts';
import { emitNationalIds } from './language/emit-national-ids.ts';
import { emitReferences } from './language/emit-references.ts';
import { emitShapes } from './language/emit-shapes.ts';
import { emitCliPage } from './pages/cli-page.ts';
import { emitCoveragePage } from './pages/coverage-page.ts';
import { handbookOf } from './pages/handbook.ts';
import { importTexts, type ProgramTexts } from './pages/import-texts.ts';
import { emitLawChangesPage, namesOfDocuments } from './pages/law-changes-page.ts';
import { emitProblemsPage } from './pages/problems-page.ts';
import { emitRequirements } from './pages/requirements-page.ts';
import { emitRulePages } from './pages/rule-pages.ts';
import { emitValuesPage } from './pages/values-page.ts';
import { readJson, readSchemas, readTexts } from './read-files.ts';
import { readRules } from './read-rules.ts';
import { deepest } from './rules/record-reads.ts';
import { knownPath } from './schema-path.ts';

const modelSchema = 'kientruc-model-1.schema.json';
const otherSchemas = [
  'baseline.schema.json',
  'config.schema.json',
  'event.schema.json',
  'framework.schema.json',
  'pack.schema.json',
  'report.schema.json',
  'result.schema.json',
];
const ownedFolders = [
  { folder: 'checker/generated', ending: '' },
  { folder: 'docs/rules', ending: '.md' },
  { folder: 'docs/requirements', ending: '.md' },
];

/** All generated files by path, and what kept some of them from being made. */
interface Generated {
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

/** Collects what the stages make; `onStage` sees each stage as soon as it is done, since later ones import its files. */
class Collection implements Generated {
  readonly files = new Map<string, string>();
  readonly problems: string[] = [];
  readonly #onStage: (files: ReadonlyMap<string, string>) => void;

  constructor(onStage: (files: ReadonlyMap<string, string>) => void) {
    this.#onStage = onStage;
  }

  /** Runs a stage; its failure is a problem and not the end, so that one run tells of everything. */
  async run(stage: () => Map<string, string> | Promise<Map<string, string>>): Promise<void> {
    try {
      const made = await stage();
      this.#onStage(made);
      for (const [path, text] of made) this.files.set(path, text);
    } catch (error) {
      this.problems.push(error instanceof Error ? error.message : String(error));
    }
  }
}

/** Makes all generated files of the project. */
export async function generateAll(
  root: string,
  onStage: (files: ReadonlyMap<string, string>) => void = () => {},
): Promise<Generated> {
  const result = new Collection(onStage);
  const schemas = readSchemas(join(root, 'schemas'));
  const rootPaths = [...schemas.keys()].filter((path) => !path.includes('/'));
  const roots = new Map(rootPaths.map((path) => [path, bundleSchema(schemas, path)]));
  const combined = combineBundles([...roots.values()]);
  const types = new Map([...roots].map(([path, { name }]) => [path, name]));
  const data = readJson(join(root, 'models'), '.json');
  await result.run(() => emitTypes(combined));
  await result.run(() => emitValidators(combined, [...types.values()]));
  await result.run(() => emitEngineDeclaration());
  const model = bundleSchema(schemas, modelSchema);
  await result.run(() => emitModelLanguage(model));
  await result.run(() => emitSchemas(schemas));
  await result.run(() => emitValuesPage(schemas));
  await result.run(() => emitFrameworks(data, combined));
  await result.run(() => emitNational(data, combined, types));
  await result.run(() => emitNationalIds(data));
  await generateForRules(root, { data, model }, result);
  return result;
}

interface Known {
  readonly data: DataFiles;
  readonly model: Bundle;
}

/** Rules and pages come last: rules and texts are imported, and so need the generated types and data. */
async function generateForRules(root: string, known: Known, result: Collection): Promise<void> {
  const sources = readRules(readProject(root, ['checker/rules']), result.problems);
  await result.run(() => emitRuleIndex(sources));
  const { rules, problems } = await importRules(root, sources);
  result.problems.push(...problems);
  const described = rules.map((rule) => withKnownFacts(rule, known.model));
  await result.run(() => emitCatalogue(described));
  const texts = await importTexts(root);
  await result.run(() => emitProblemsPage(texts.problems()));
  await result.run(() => emitCliPage(texts.programIn));
  await result.run(() => emitLawChangesPage(texts.lawChanges(), namesOfDocuments(known.data)));
  await result.run(() => emitPages(root, { ...known, rules: described, texts }));
}

/** A rule over several kinds asks each for what only one has: facts are what the model language knows. */
function withKnownFacts(rule: KnownRule, model: Bundle): KnownRule {
  const facts = deepest(rule.observed.facts.map((path) => knownPath(model, path).path)).filter((path) => path !== '');
  return { ...rule, observed: { ...rule.observed, facts } };
}

interface Described extends Known {
  readonly rules: readonly KnownRule[];
  readonly texts: ProgramTexts;
}

function emitPages(root: string, { data, model, rules, texts }: Described): Map<string, string> {
  const handbook = handbookOf(data, texts.words(), (path) => knownPath(model, path));
  return new Map([
    ...emitRulePages(rules, handbook, readProject(root, ['docs/rules'])),
    ...emitRequirements(rules, handbook),
    ...emitCoveragePage(data, handbook),
  ]);
}

function readProject(root: string, folders: readonly string[]): Map<string, string> {
  return new Map(
    folders.flatMap((folder) =>
      [...readTexts(join(root, folder), '')].map(([path, text]) => [`${folder}/${path}`, text] as const),
    ),
  );
}

function emitModelLanguage(model: Bundle): Map<string, string> {
  const schema = bundleDocument(model);
  const types = new Map([[model.name, model.root], ...model.defs]);
  return new Map([
    [`checker/generated/${modelSchema}`, printJson(withoutWords(schema))],
    ...emitReferences(schema),
    ...emitShapes(schema),
    ...emitProperties(types),
    ...emitEnumerations(types),
  ]);
}

/** The schemas of the other files that people and programs write and read, each in one piece. */
function emitSchemas(schemas: SchemaFiles): Map<string, string> {
  const bundled = (path: string): string => printJson(bundleDocument(bundleSchema(schemas, path)));
  return new Map(otherSchemas.map((path) => [`checker/generated/${path}`, bundled(path)]));
}

/** Writes the files whose text changed and gives their paths. */
export function writeFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  const changed = [...files].filter(([path, text]) => textAt(root, path) !== text);
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return changed.map(([path]) => path);
}

/** Removes generated files that no source asks for any more and gives their paths. */
export function removeSurplus(root: string, files: ReadonlyMap<string, string>): string[] {
  const surplus = surplusOf(root, files);
  for (const path of surplus) rmSync(join(root, path));
  return surplus;
}

/** The paths whose committed text differs from what would be generated, missing and surplus files included. */
export function driftOf(root: string, files: ReadonlyMap<string, string>): string[] {
  const changed = [...files].filter(([path, text]) => textAt(root, path) !== text).map(([path]) => path);
  return [...changed, ...surplusOf(root, files)].sort();
}

function surplusOf(root: string, files: ReadonlyMap<string, string>): string[] {
  return ownedFolders
    .flatMap(({ folder, ending }) => listFiles(root, folder, ending))
    .filter((path) => !files.has(path));
}

function textAt(root: string, path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
}

function listFiles(root: string, folder: string, ending: string): string[] {
  return [...readTexts(join(root, folder), ending).keys()].map((path) => `${folder}/${path}`);
}
