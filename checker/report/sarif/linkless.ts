/** A text in which a SARIF viewer finds no link (`[text](target)`) and no placeholder (`{0}`) of its own. */
export const linkless = (text: string): string => text.replaceAll('](', '] (').replace(/\{(?=\d+\})/g, '{ ');
