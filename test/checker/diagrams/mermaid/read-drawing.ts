/** A line of a drawing, as its text says it. */
export interface ReadLine {
  readonly from: string;
  readonly to: string;
}

/** What a flowchart text holds, read independently of the code that wrote it. */
export interface ReadDrawing {
  /** Label of each box and part, unescaped, lines joined by a newline. */
  readonly labels: ReadonlyMap<string, string>;
  readonly lines: readonly ReadLine[];
  /** The part each box stands in. */
  readonly partOf: ReadonlyMap<string, string>;
}

const unescaped = (label: string): string =>
  label
    .split('<br/>')
    .map((line) => line.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))))
    .join('\n');

/** Reads the text of a flowchart; throws on a line that it does not know. */
export function readFlowchart(text: string): ReadDrawing {
  const labels = new Map<string, string>();
  const partOf = new Map<string, string>();
  const lines: ReadLine[] = [];
  let part = '';
  for (const line of text.trimEnd().split('\n').slice(1)) {
    const subgraph = /^ {2}subgraph (g\d+)\["([^"]+)"\]$/.exec(line);
    const node = /^ +(n\d+)(?:\[\/|\(\[|\[\(|\[\[|\{\{|\[|\()"([^"]+)"/.exec(line);
    const link = /^ {2}([ng]\d+) (?:<?--[->]|<?-\.->?|<?==[=>])(?:\|"[^"]+"\|)? ([ng]\d+)$/.exec(line);
    if (subgraph) {
      part = subgraph[1] ?? '';
      labels.set(part, unescaped(subgraph[2] ?? ''));
    } else if (node) {
      labels.set(node[1] ?? '', unescaped(node[2] ?? ''));
      if (part !== '') partOf.set(node[1] ?? '', part);
    } else if (link) lines.push({ from: link[1] ?? '', to: link[2] ?? '' });
    else if (line === '  end') part = '';
    else if (!/^ +n\d+ ~~~ n\d+$|^ {2}class [n\d,]+ \w+$|^ {2}classDef \w+ /.test(line)) throw new Error(line);
  }
  return { labels, lines, partOf };
}

/** The tasks of a gantt text: id, name, first day and whether it is a mark. */
export function readGantt(text: string): { id: string; name: string; start: string; isMark: boolean }[] {
  return text.split('\n').flatMap((line) => {
    const task = /^ {4}([^:]+) :((?:[a-z]+, )*)(n\d+), (\d{4}-\d\d-\d\d), (\S+)$/.exec(line);
    if (task === null) return [];
    const [, name = '', tags = '', id = '', start = ''] = task;
    return [{ id, name: unescaped(name), start, isMark: tags.includes('milestone') }];
  });
}
