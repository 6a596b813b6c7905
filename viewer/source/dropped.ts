import type { Source, SourceFile } from './source.ts';

const isJson = (path: string): boolean => /\.json$/i.test(path);
const DEEPEST = 20;

/** The JSON files among files that a person chose or dropped; with a single file, that file whatever its name. */
export function fileSource(files: readonly File[]): Source {
  return {
    list: () => Promise.resolve(chosen(files.map((file) => sourceFile(file.webkitRelativePath || file.name, file)))),
  };
}

/** The JSON files that were dropped on the page, folders included. Must be called while the drop is handled. */
export function droppedSource(transfer: DataTransfer): Source {
  const entries = [...transfer.items].flatMap((item) => {
    const entry = item.webkitGetAsEntry();
    return entry === null ? [] : [entry];
  });
  const files = [...transfer.files];
  return entries.length === 0
    ? fileSource(files)
    : { list: async () => chosen((await Promise.all(entries.map((entry) => filesOf(entry, 0)))).flat()) };
}

function chosen(files: readonly SourceFile[]): readonly SourceFile[] {
  return files.length === 1
    ? files
    : files.filter(({ path }) => isJson(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

const sourceFile = (path: string, file: File): SourceFile => ({ path, read: () => Promise.resolve(file) });

async function filesOf(entry: FileSystemEntry, depth: number): Promise<SourceFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (isFileEntry(entry)) return [sourceFile(path, await fileOf(entry))];
  if (!isFolderEntry(entry) || depth > DEEPEST) return [];
  const children = await childrenOf(entry.createReader());
  return (await Promise.all(children.map((child) => filesOf(child, depth + 1)))).flat();
}

const isFileEntry = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolderEntry = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });

/** A reader gives a folder in portions; an empty one is the last. */
async function childrenOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });
  return portion.length === 0 ? [] : [...portion, ...(await childrenOf(reader))];
}
