const cut = '…';
const groupBar = /[█▒·]{20}/;
const fact = /^ {2} *\d[\d.,]* {2}\S/;

/** What a report for people says before its first section. */
export function headOf(output: string): string {
  const paragraphs = paragraphsOf(output);
  return [...headIn(paragraphs), cut].join('\n\n');
}

/** A report cut down to its head, one requirement under its title, the first two facts to state next, and its last lines. */
export function excerptOf(output: string, requirement: string): string {
  const paragraphs = paragraphsOf(output);
  const chosen = paragraphs.findIndex((paragraph) => new RegExp(`^ {2}\\S ${requirement} `).test(paragraph));
  const title = paragraphs.slice(0, chosen).findLast((paragraph) => /^\S.*$/.test(paragraph));
  const facts = paragraphs.find((paragraph) => fact.test(paragraph.split('\n')[1] ?? ''));
  const wanted = new Set([...headIn(paragraphs), title, paragraphs[chosen], facts, paragraphs.at(-1)]);
  return paragraphs
    .map((paragraph) => (wanted.has(paragraph) ? paragraph : cut))
    .filter((paragraph, index, all) => paragraph !== cut || all[index - 1] !== cut)
    .map((paragraph) => (paragraph === facts ? firstFacts(paragraph) : paragraph))
    .join('\n\n');
}

const paragraphsOf = (output: string): string[] => output.trimEnd().split('\n\n');

const headIn = (paragraphs: readonly string[]): string[] =>
  paragraphs.slice(0, paragraphs.findIndex((paragraph) => groupBar.test(paragraph)) + 1);

function firstFacts(paragraph: string): string {
  const lines = paragraph.split('\n');
  const starts = lines.flatMap((line, number) => (fact.test(line) ? [number] : []));
  return lines.slice(0, starts[2]).join('\n');
}
