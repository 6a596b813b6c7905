import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { driftOf, generateAll, removeSurplus, writeFiles } from './generate.ts';
import { isObject, type Json, printJson } from './json.ts';
import { completeLock, missingFromLock } from './package/complete-lock.ts';
import { finishDeclarations } from './package/declarations.ts';
import { readTexts } from './read-files.ts';
import { newRule } from './rules/new-rule.ts';
import { renameRule } from './rules/rename-rule.ts';

const usage = `Usage: node checker/codegen/run.js <command>
  generate               write everything that is made from schemas, packs and rules
  generate --check       fail when a generated file differs from its sources
  new rule <topic>/<id>  write a rule and its test, to be filled in
  rename rule <topic>/<id> <topic>/<id>
                         give a rule another id or topic, everywhere; the former id stays known
  lock                   add to package-lock.json what a registry mirror left out
  declarations           write the type declarations of the library into dist/`;

/** Runs one command of the generator and gives the exit code. */
export async function main(args: readonly string[], root: string): Promise<number> {
  try {
    return await run(args, root);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

async function run([command, ...options]: readonly string[], root: string): Promise<number> {
  switch (command) {
    case 'generate':
      return options.includes('--check') ? checkDrift(root) : generate(root);
    case 'new':
      return createRule(root, options);
    case 'rename':
      return moveRule(root, options);
    case 'lock':
      return lock(root);
    case 'declarations':
      return finishDeclarations(root);
    default:
      console.error(usage);
      return 2;
  }
}

function createRule(root: string, [what, place = '']: readonly string[]): number {
  if (what !== 'rule') throw new Error('Usage: npm run new rule <topic>/<rule-id>');
  for (const path of writeFiles(
    root,
    newRule(place, (file) => existsSync(join(root, file))),
  ))
    console.log(`wrote ${path}`);
  console.log(
    `Fill both in, name "${place.split('/')[1]}" in a requirement of models/frameworks/, then run "npm run generate".`,
  );
  return 0;
}

const RENAMED_IN: readonly string[] = ['checker', 'test', 'models/frameworks', 'docs/examples'];

function moveRule(root: string, [what, from = '', to = '']: readonly string[]): number {
  if (what !== 'rule') throw new Error('Usage: npm run rename rule <topic>/<rule-id> <topic>/<rule-id>');
  const texts = RENAMED_IN.flatMap((folder) =>
    [...readTexts(join(root, folder), '')].map(([path, text]): [string, string] => [`${folder}/${path}`, text]),
  );
  const written = texts.filter(([path]) => !path.startsWith('checker/generated/') && path !== 'checker/rules/index.ts');
  const renaming = renameRule(from, to, new Map(written));
  for (const [source, target] of renaming.moved) {
    mkdirSync(dirname(join(root, target)), { recursive: true });
    renameSync(join(root, source), join(root, target));
    console.log(`moved ${source} to ${target}`);
  }
  for (const path of writeFiles(root, renaming.written)) console.log(`wrote ${path}`);
  console.log('Run "npm run generate" for what is made from rules and packs.');
  return 0;
}

function lock(root: string): number {
  const current: Json = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  if (!isObject(current)) throw new Error('package-lock.json must hold an object.');
  for (const name of missingFromLock(current)) console.log(`added ${name}`);
  writeFiles(root, new Map([['package-lock.json', printJson(completeLock(current))]]));
  return 0;
}

async function generate(root: string): Promise<number> {
  let changed = 0;
  const report = (paths: readonly string[], verb: string): void => {
    changed += paths.length;
    for (const path of paths) console.log(`${verb} ${path}`);
  };
  const { files, problems } = await generateAll(root, (stage) => report(writeFiles(root, stage), 'wrote'));
  // With a stage missing, its files would look like surplus.
  if (problems.length === 0) report(removeSurplus(root, files), 'removed');
  console.log(`${changed} of ${files.size} generated files changed.`);
  return tell(problems);
}

function tell(problems: readonly string[]): number {
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}

async function checkDrift(root: string): Promise<number> {
  const { files, problems } = await generateAll(root);
  if (problems.length > 0) return tell(problems);
  const drift = driftOf(root, files);
  if (drift.length === 0) return 0;
  console.error(`These files differ from what their sources give:\n${drift.map((path) => `  ${path}`).join('\n')}`);
  console.error('Run "npm run generate" and commit the result.');
  return 1;
}
