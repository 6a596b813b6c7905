import { join, posix } from 'node:path';
import { Project } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { readTexts } from '../checker/codegen/read-files.ts';
import { edgesOf, folderSizes, root, type Source } from './kit/house-sources.ts';

/** The rooms of the viewer and who may import whom; types count. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  main: ['components', 'styles'],
  components: ['state', 'source', 'worker', 'styles'],
  state: ['source', 'worker'],
  source: [],
  worker: [],
  styles: [],
  build: [],
};

/** What of the checker a room may import: the public face as types only, but in the worker; words and leaves anywhere. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  main: [],
  components: ['text', 'util', 'diagrams'],
  state: ['text', 'util'],
  source: ['util'],
  worker: ['generated'],
  styles: [],
  build: [],
};

const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
const sources: readonly Source[] = [...readTexts(join(root, 'viewer'), '.ts')].map(([relative, text]) => {
  const path = `viewer/${relative}`;
  const [room = ''] = relative.replace(/\.ts$/, '').split('/');
  return { path, room, text, file: project.createSourceFile(`/${path}`, text) };
});
const edges = sources
  .flatMap(edgesOf)
  .map((edge) => ({ ...edge, from: edge.from, specifier: edge.specifier.replace(/\?.*$/, '') }));
const viewerRoomOf = (path: string): string | undefined =>
  path.startsWith('viewer/') ? path.split('/')[1]?.replace(/\.ts$/, '') : undefined;
const told = ({ from, specifier }: (typeof edges)[number]): string => `${from.path} imports ${specifier}`;

describe('the rooms of the viewer', () => {
  it('import downwards only', () => {
    const wrong = edges.filter(({ from, specifier }) => {
      if (!specifier.startsWith('.')) return false;
      const room = viewerRoomOf(posix.join(posix.dirname(from.path), specifier));
      return room !== undefined && room !== from.room && !mayImport[from.room]?.includes(room);
    });
    expect(wrong.map(told), 'Give it as a property, or move what both need into state/.').toEqual([]);
  });

  it('know of the checker its public face, words, leaves and drawings', () => {
    const wrong = edges.filter(({ from, specifier }) => {
      if (specifier.startsWith('#')) return !mayUse[from.room]?.includes(specifier.slice(1).split('/')[0] ?? '');
      if (!specifier.startsWith('.')) return false;
      const target = posix.join(posix.dirname(from.path), specifier);
      return target.startsWith('checker/') && target !== 'checker/index.ts';
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it('load the checker in the worker only, so that the first page stays small', () => {
    const wrong = sources.flatMap(({ path, room, file }) =>
      room === 'worker'
        ? []
        : file
            .getImportDeclarations()
            .filter(
              (one) =>
                one.getModuleSpecifierValue().endsWith('checker/index.ts') &&
                !one.isTypeOnly() &&
                !one.getNamedImports().every((name) => name.isTypeOnly()),
            )
            .map((one) => `${path}: ${one.getText()}`),
    );
    expect(wrong, 'Write "import type"; what must be computed is a task of the worker.').toEqual([]);
  });

  it('reach nothing outside: no address is written in, nothing is fetched but from the own server', () => {
    const wrong = sources.filter(({ path, text }) => {
      const isServer = path === 'viewer/source/server.ts';
      return !isServer && /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/.test(text);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('put text of a model into the page as text only', () => {
    const wrong = sources.filter(({ text }) =>
      /unsafeHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('the components', () => {
  const components = sources.filter(
    ({ path, text }) => path.startsWith('viewer/components/') && text.includes('@customElement('),
  );

  it('are named after their tag, which begins with kt-', () => {
    const wrong = components.filter(({ path, text }) => {
      const [, tag = ''] = /@customElement\('([^']+)'\)/.exec(text) ?? [];
      return !tag.startsWith('kt-') || tag.slice(3) !== posix.basename(path, '.ts');
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('say in one line what they show', () => {
    expect(components.filter(({ text }) => !text.includes(' * @summary ')).map(({ path }) => path)).toEqual([]);
  });

  it('keep within 320 lines, other files within 400, folders within 25 entries', () => {
    const lines = (text: string): number => text.trimEnd().split('\n').length;
    const long = sources.filter((source) => lines(source.text) > (components.includes(source) ? 320 : 400));
    expect(long.map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([]);
    expect(
      folderSizes('viewer').filter(({ folder, entries }) => entries > 25 && folder !== 'viewer/components'),
    ).toEqual([]);
  });

  it('take colours, spaces and type from the tokens', () => {
    const page = readTexts(join(root, 'viewer/styles'), '.css').get('page.css') ?? '';
    const tokens = new Set([page, ...sources.map(({ text }) => text)].flatMap(tokensIn));
    const wrong = sources.flatMap(({ path, text }) => {
      const used = [...text.matchAll(/var\((--kt-[\w-]+)/g)].map(([, name = '']) => name);
      return used.filter((name) => !tokens.has(name) && !name.endsWith('-')).map((name) => `${path}: ${name}`);
    });
    expect(wrong).toEqual([]);
    const colours = sources.filter(
      ({ path, text }) => path.startsWith('viewer/components/') && /css`[^`]*(#[0-9a-f]{3,8}\b|\brgb\()/i.test(text),
    );
    expect(colours.map(({ path }) => path)).toEqual([]);
  });
});

/** The tokens that a style sheet or a component sets. */
const tokensIn = (text: string): string[] => [...text.matchAll(/(--kt-[\w-]+)(?::|', )/g)].map(([, name = '']) => name);
