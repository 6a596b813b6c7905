import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { isObject, type Json, objectAt } from '../json.ts';
import { readTexts } from '../read-files.ts';

const specifier = /(\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)(['"])([^'"]+)\2/g;

/**
 * Finishes the declarations that tsc wrote into `dist/`: our aliases and `.ts` endings mean nothing outside this
 * repository and become relative paths, and declarations written by hand, which tsc does not copy, join them.
 */
export function finishDeclarations(root: string): number {
  const dist = join(root, 'dist');
  for (const [path, text] of readTexts(join(root, 'checker'), '.d.ts')) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    copyFileSync(join(root, 'checker', path), join(dist, path));
    if (text === '') throw new Error(`checker/${path} is empty.`);
  }
  const manifest: Json = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const aliases = aliasTable(isObject(manifest) ? objectAt(manifest, 'imports') : {});
  for (const [path, text] of readTexts(dist, '.d.ts')) {
    const relative = withRelativePaths(text, path, aliases);
    for (const [, , , target = ''] of relative.matchAll(specifier)) requireDeclaration(dist, path, target);
    writeFileSync(join(dist, path), relative);
  }
  return 0;
}

type Alias = readonly [prefix: string, folder: string];

/** `"#model/*": "./checker/model/*.ts"` as the pair `#model/`, `model/`. */
function aliasTable(imports: Readonly<Record<string, Json>>): Alias[] {
  return Object.entries(imports).flatMap(([key, target]) => {
    if (typeof target !== 'string' || !key.endsWith('/*')) return [];
    return [[key.slice(0, -1), target.replace(/^\.\/checker\//, '').replace(/\*.*$/, '')] as const];
  });
}

function withRelativePaths(text: string, path: string, aliases: readonly Alias[]): string {
  return text.replace(specifier, (_, before: string, quote: string, target: string) => {
    const alias = aliases.find(([prefix]) => target.startsWith(prefix));
    let result = target;
    if (alias !== undefined) {
      const [prefix, folder] = alias;
      const relative = posix.relative(posix.dirname(path), folder + target.slice(prefix.length));
      result = `${relative.startsWith('.') ? relative : `./${relative}`}.js`;
    } else if (target.startsWith('.')) result = target.replace(/\.ts$/, '.js');
    return `${before}${quote}${result}${quote}`;
  });
}

/** A declaration that points nowhere would turn a user's types into `any` without a word. */
function requireDeclaration(dist: string, path: string, target: string): void {
  const file = posix.join(posix.dirname(path), target.replace(/\.js$/, '.d.ts'));
  if (target.startsWith('.') && existsSync(join(dist, file))) return;
  throw new Error(`dist/${path} refers to "${target}", which has no declaration in dist/.`);
}
