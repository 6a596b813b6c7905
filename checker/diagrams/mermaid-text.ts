/** How the labels of a drawing are measured and drawn: as HTML for a page, as SVG text for a file that other programs open. */
export type LabelMode = 'html' | 'svg';

// U+FB02 U+00B0 and U+00B6 are the marks by which Mermaid protects entities; no label may bring its own.
const sentinels = /\ufb02/g;
const paragraphSign = /\u00b6/g;
const unseen =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]+/gu;
const halfCharacters = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What a reader of a label sees: NFC, one line, no hidden characters, and none of the signs that Mermaid keeps for itself. */
export const cleanLabel = (text: string): string =>
  text
    .normalize('NFC')
    .replace(halfCharacters, '\ufffd')
    .replace(sentinels, 'fl')
    .replace(paragraphSign, '')
    .replace(unseen, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const entity = (character: string): string => `#${character.codePointAt(0)};`;

/** A label of a flowchart that is drawn as HTML; to stand between quotes. */
export function labelHtml(text: string): string {
  const label = cleanLabel(text);
  return label === '' ? '#160;' : label.replace(/[^\p{L}\p{M}\p{N} ,.\-_]/gu, entity);
}

const wordJoiner = '\u2060';

/** A label of a flowchart that is drawn as SVG text; to stand between quotes. Numeric entities are not decoded there. */
export function labelSvgText(text: string): string {
  const label = cleanLabel(text);
  if (label === '') return '\u00a0';
  return label
    .replace(/"/g, '\u201d')
    .replace(/`/g, '\u02cb')
    .replace(/#(?=\w)/g, `#${wordJoiner}`)
    .replace(/\$\$/g, `$${wordJoiner}$`)
    .replace(/%%/g, `%${wordJoiner}%`)
    .replace(/\\n/g, `\\${wordJoiner}n`)
    .replace(/st(?=yle)|class(?=Def)/g, `$&${wordJoiner}`)
    .replace(/&/g, '#amp;')
    .replace(/</g, '#lt;')
    .replace(/>/g, '#gt;');
}

/** The lines of a label, each escaped, as one quoted text of a flowchart. */
export function quotedLabel(lines: readonly string[], mode: LabelMode): string {
  const escape = mode === 'html' ? labelHtml : labelSvgText;
  return `"${lines.map(escape).join('<br/>')}"`;
}

/**
 * A name of a task or a section of a gantt. Mermaid reads keywords at its start and ends it at a colon, so its first
 * character and every sign are written as entities.
 */
export function ganttText(text: string): string {
  const label = cleanLabel(text);
  if (label === '') return '#160;';
  const [first = '', ...rest] = label;
  return `${entity(first)}${rest.join('').replace(/[^\p{L}\p{M}\p{N} ,.\-_]/gu, entity)}`;
}

/** The id of the n-th node: never made from a model, since some words are commands. */
export const nodeId = (position: number): string => `n${position}`;

/** The id of the n-th part of a drawing that holds nodes. */
export const partId = (position: number): string => `g${position}`;
