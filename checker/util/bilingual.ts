/** The two languages that every text for a reader exists in. */
export type Language = 'vi' | 'en';

/** One text in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What may stand in for a placeholder; a bilingual value is read in the language of the text around it. */
export type Params = Readonly<Record<string, string | number | Bilingual>>;

/** Replaces each `{{name}}` of a text; a placeholder without a value stays visible. */
export function fill(text: Bilingual, params: Params, language: Language): string {
  return text[language].replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return placeholder;
    return typeof value === 'object' ? value[language] : String(value);
  });
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
