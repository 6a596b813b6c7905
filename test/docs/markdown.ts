import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../kit/house-sources.ts';

/** A block between ``` lines. */
export interface Fence {
  /** What stands after the opening ```, for example `json wrong`. */
  readonly info: string;
  readonly text: string;
}

/** The text of a file of the project. */
export const readPage = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The fenced blocks of a page, in order. */
export const fencesOf = (page: string): Fence[] =>
  [...page.matchAll(/^```([^\n]*)\n(.*?)^```$/gms)].map(([, info = '', text = '']) => ({ info, text }));

/** The fenced blocks of one kind. */
export const textsOf = (page: string, info: string): string[] =>
  fencesOf(page).flatMap((fence) => (fence.info === info ? [fence.text] : []));

/** The page without fenced blocks. */
export const withoutFences = (page: string): string => page.replaceAll(/^```[^\n]*\n.*?^```$/gms, '');

/** How deep the headings of a page are, in order. */
export const headingLevels = (page: string): number[] =>
  [...withoutFences(page).matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length);

/** Where the links of a page lead, without those into the web and without fragments. */
export const relativeLinks = (page: string): string[] =>
  [...withoutFences(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

/** The rows of all tables whose head has so many cells, cells trimmed, heads left out. */
export function tableRows(page: string, cells: number): string[][] {
  const lines = withoutFences(page).split('\n');
  return lines
    .filter((line, number) => line.startsWith('|') && !line.startsWith('|-') && !lines[number + 1]?.startsWith('|-'))
    .map((line) =>
      line
        .slice(1, line.lastIndexOf('|'))
        .split('|')
        .map((cell) => cell.trim()),
    )
    .filter((row) => row.length === cells);
}

/** The words in a text that stand in backquotes. */
export const codesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

const outputBlock = /(<!-- output: npm run golden refreshes it -->\n```text\n)(.*?)(^```$)/gms;

/** The page with its marked output block replaced. */
export const withOutput = (page: string, output: string): string =>
  page.replace(outputBlock, (_, before: string, __, after: string) => `${before}${output}\n${after}`);

/** The marked output block of a page. */
export const outputOf = (page: string): string => [...page.matchAll(outputBlock)][0]?.[2] ?? '';
