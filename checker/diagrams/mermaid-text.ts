/** How the labels of a drawing are measured and drawn: as HTML for a page, as SVG text for a file that other programs open. */
export type LabelMode = 'html' | 'svg';

// U+FB02 U+00B0 and U+00B6 are the marks by which Mermaid protects entities; no label may bring its own.
const sentinels = /\ufb02/g;
const paragraphSign = /\u00b6/g;
const unseen =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ue000-\ue07f\ufeff\ufff9-\ufffb]+/gu;
/** Marks without a letter below them, which Mermaid joins to its own signs. */
const baselessMarks = /(?<![\p{L}\p{M}\p{N}])\p{M}+/gu;
const halfCharacters = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What a reader of a label sees: NFC, one line, no hidden characters, and none of the signs that Mermaid keeps for itself. */
export const cleanLabel = (text: string): string =>
  text
    .normalize('NFC')
    .replace(halfCharacters, '\ufffd')
    .replace(sentinels, 'fl')
    .replace(paragraphSign, '')
    .replace(unseen, ' ')
    .replace(baselessMarks, '')
    .replace(/\s+/g, ' ')
    .trim();

const wordJoiner = '\u2060';

const entity = (character: string): string => `#${character.codePointAt(0)};`;

/** A label of a flowchart that is drawn as HTML; to stand between quotes. */
export function labelHtml(text: string): string {
  const label = cleanLabel(text);
  if (label === '') return '#160;';
  // Two dollars start a formula, \n a line and :fa- an icon, entities or not: an unseen character within keeps them text.
  return label.replace(/\$(?=\$)|\\(?=n)|:(?=fa-)/g, `$&${wordJoiner}`).replace(/[^\p{L}\p{M}\p{N} ,.\-_]/gu, entity);
}

/** Signs of ASCII stand in for themselves in this block of private characters, which Mermaid takes for letters. */
const PRIVATE = 0xe000;

/**
 * A label of a flowchart that is drawn as SVG text; to stand between quotes. Mermaid breaks entities there and takes
 * signs for markup in some places, so that signs go through it in disguise: `svgTextShown` gives them back.
 */
export function labelSvgText(text: string): string {
  const label = cleanLabel(text);
  if (label === '') return '\u00a0';
  return label.replace(/(?![A-Za-z0-9 ,.\-_])[\x20-\x7e]/g, (sign) =>
    String.fromCharCode(PRIVATE + sign.charCodeAt(0)),
  );
}

/** What a label drawn as SVG text says, from what Mermaid has drawn. */
export const svgTextShown = (drawn: string): string =>
  drawn.replace(/[\ue020-\ue07e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - PRIVATE));

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
