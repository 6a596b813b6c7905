/** Characters that would act on a terminal or hide in a text, and the sign of a CI command; in JSON they live in strings only, but for line breaks between them. */
const LIVE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|#(?=#\w*\[)/gu;

/** A document as JSON in which nothing of a string is live in a log or hidden to a reader; its values are what they were. */
export const jsonText = (document: unknown, indent = 0): string =>
  JSON.stringify(document, null, indent).replace(LIVE, escaped);

const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
