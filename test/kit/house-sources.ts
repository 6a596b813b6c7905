import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Node, Project, type SourceFile, SyntaxKind } from 'ts-morph';
import { readTexts } from '../../checker/codegen/read-files.ts';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A source file of the checker, parsed. */
export interface Source {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly file: SourceFile;
}

/** An import or re-export as written, and the file or package it means. */
export interface Edge {
  readonly from: Source;
  readonly specifier: string;
  readonly target: string;
  readonly room: string | undefined;
}

/** Every source file of the checker; `checker/index.ts` is a room of its own. */
export function readSources(): Source[] {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  return [...readTexts(join(root, 'checker'), '.ts')]
    .filter(([path]) => !path.endsWith('.d.ts'))
    .map(([relative, text]) => {
      const path = `checker/${relative}`;
      return { path, room: roomOf(path) ?? '', text, file: project.createSourceFile(`/${path}`, text) };
    });
}

/** All imports, re-exports and `import()` calls of a file. */
export function edgesOf(source: Source): Edge[] {
  const declared = [...source.file.getImportDeclarations(), ...source.file.getExportDeclarations()];
  const specifiers = declared.flatMap((declaration) => declaration.getModuleSpecifierValue() ?? []);
  const calls = /\bimport\s*\(/.test(source.text) ? source.file.getDescendantsOfKind(SyntaxKind.CallExpression) : [];
  for (const call of calls) {
    const [argument] = call.getArguments();
    const isImport = call.getExpression().getKind() === SyntaxKind.ImportKeyword;
    if (isImport && Node.isStringLiteral(argument)) specifiers.push(argument.getLiteralText());
  }
  return specifiers.map((specifier) => {
    const target = resolve(source.path, specifier);
    return { from: source, specifier, target, room: roomOf(target) };
  });
}

/** What a file asks of its surroundings: clock, chance, process, console, network. */
export function surroundingsOf(source: Source): string[] {
  // Most files name none of it, and to look at every node of the generated ones takes seconds.
  if (![...ambient, 'Date', 'Math'].some((word) => source.text.includes(word))) return [];
  const identifiers = source.file.getDescendantsOfKind(SyntaxKind.Identifier).flatMap((identifier) => {
    const parent = identifier.getParent();
    const isName =
      (Node.isPropertyAccessExpression(parent) && parent.getNameNode() === identifier) ||
      (Node.isPropertyAssignment(parent) && parent.getNameNode() === identifier) ||
      Node.isPropertySignature(parent);
    return !isName && ambient.has(identifier.getText()) ? [identifier.getText()] : [];
  });
  const accesses = source.file
    .getDescendantsOfKind(SyntaxKind.PropertyAccessExpression)
    .map((access) => access.getText())
    .filter((text) => text === 'Date.now' || text === 'Math.random');
  const clocks = source.file
    .getDescendantsOfKind(SyntaxKind.NewExpression)
    .filter((creation) => creation.getExpression().getText() === 'Date' && creation.getArguments().length === 0)
    .map(() => 'new Date()');
  return [...identifiers, ...accesses, ...clocks];
}

const ambient = new Set(['process', 'console', 'Buffer', 'require', 'fetch', 'performance', 'crypto', '__dirname']);

/** The folders below a folder, itself included, with the number of their entries. */
export function folderSizes(folder: string): { folder: string; entries: number }[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const inner = entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => folderSizes(`${folder}/${name}`));
  return [{ folder, entries: entries.length }, ...inner];
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return `checker/${specifier.slice(1)}`;
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
}

function roomOf(path: string): string | undefined {
  if (path === 'checker/index.ts') return 'index';
  return /^checker\/([^/]+)\//.exec(path)?.[1] ?? (path.startsWith('test/') ? 'test' : undefined);
}
