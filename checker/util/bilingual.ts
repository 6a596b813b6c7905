/** The two languages that every text for a reader exists in. */
export type Language = 'vi' | 'en';

/** One text in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What may stand in for a placeholder; a bilingual value is read in the language of the text around it. */
export type Params = Readonly<Record<string, string | number | Bilingual>>;

/** Texts cut at their placeholders: every second part is a name. There are as many as the program has texts. */
const cut = new Map<string, readonly string[]>();

/** Replaces each `{{name}}` of a text; a placeholder without a value stays visible. */
export function fill(text: Bilingual, params: Params, language: Language): string {
  const parts = partsOf(text[language]);
  let filled = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) filled += valueOf(parts[at] ?? '', params, language) + parts[at + 1];
  return filled;
}

function partsOf(text: string): readonly string[] {
  const known = cut.get(text);
  if (known !== undefined) return known;
  const parts = text.split(/\{\{(\w+)\}\}/);
  if (cut.size < 5_000) cut.set(text, parts);
  return parts;
}

function valueOf(name: string, params: Params, language: Language): string {
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  if (value === undefined) return `{{${name}}}`;
  return typeof value === 'object' ? value[language] : String(value);
}

/** Joins alternatives into a phrase: "a, b hoặc c" and "a, b or c". */
export function anyOf(alternatives: readonly Bilingual[]): Bilingual {
  return { vi: joinWith(alternatives, 'vi', 'hoặc'), en: joinWith(alternatives, 'en', 'or') };
}

function joinWith(alternatives: readonly Bilingual[], language: Language, conjunction: string): string {
  const words = [...new Set(alternatives.map((alternative) => alternative[language]))];
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} ${conjunction} ${last}`;
}
