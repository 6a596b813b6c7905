/** The figures, act numbers and addresses of a piece of Vietnamese text, each as it is written. */
export interface WrittenTokens {
  figures: string[];
  documents: string[];
  addresses: string[];
}

const addressPattern = /https?:\/\/[^\s<>;)]+|@?\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.gov\.vn\b/giu;
const documentPattern =
  /\b\d+[a-zA-Z]?(?:-\d{4})?(?:\/\d{4})?\/[\p{Lu}][\p{L}&]*(?:-[\p{L}&\d]+)*|\b\d+-[\p{Lu}]+\/[\p{Lu}]+|\b\d+[a-z]\b/gu;
const qualifier = '(?:(?:hơn|trên|khoảng|gần|dưới|từ|ít nhất|tối thiểu|tối đa)\\s+)?';
const dayInWords = '\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}';
const dayRange = '\\d{1,2}/\\d{1,2}\\s*-\\s*\\d{1,2}/\\d{1,2}/\\d{4}';
const figurePattern = new RegExp(
  `${dayInWords}|${dayRange}|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}/\\d{4}|\\d+/\\d+|` +
    `${qualifier}(?!\\d+/\\d|${dayInWords})\\d+(?:[.,]\\d+)*(?:\\s?%|\\s(?:nghìn|triệu|tỷ)(?!\\p{L}))?`,
  'giu',
);

function take(text: string, pattern: RegExp): { found: string[]; rest: string } {
  const found: string[] = [];
  const rest = text.replace(pattern, (match) => {
    found.push(match);
    return ' ';
  });
  return { found, rest };
}

// "mức độ 3,4" names two grades and is no decimal fraction.
const gradeListPattern = /(mức(?: độ)? \d),(\d)/giu;
const inOrder = (tokens: string[]) => [...new Set(tokens)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** Finds what can be held against a model; addresses and act numbers are taken out before figures are looked for. */
export function writtenTokens(text: string): WrittenTokens {
  const addresses = take(text.replace(gradeListPattern, '$1, $2'), addressPattern);
  const documents = take(addresses.rest, documentPattern);
  const figures = take(documents.rest, figurePattern);
  return {
    figures: inOrder(figures.found.map((figure) => figure.toLowerCase())),
    documents: inOrder(documents.found),
    addresses: inOrder(addresses.found.map((address) => address.replace(/[.,]+$/, ''))),
  };
}

/** What a written figure means: "hơn 13 nghìn" is over, 13, thousand. */
export interface Figure {
  value: number;
  qualifier: 'over' | 'about' | 'under' | 'from' | 'none';
  percent: boolean;
  scale: 'one' | 'thousand' | 'million' | 'billion';
  year: boolean;
}

const qualifierOf: Record<string, Figure['qualifier']> = {
  hơn: 'over',
  trên: 'over',
  khoảng: 'about',
  gần: 'about',
  dưới: 'under',
  từ: 'from',
  'ít nhất': 'from',
  'tối thiểu': 'from',
  'tối đa': 'under',
};
const scaleOf: Record<string, Figure['scale']> = { nghìn: 'thousand', triệu: 'million', tỷ: 'billion' };

function numberOf(written: string): number {
  const digits = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(written) ? written.replaceAll('.', '') : written;
  return Number(digits.replace(',', '.'));
}

/** Reads one figure token; a fraction such as "20/27" gives both of its numbers, a date none. */
export function figuresOf(token: string): Figure[] {
  const plain = { qualifier: 'none', percent: false, scale: 'one', year: false } as const;
  const fraction = /^(\d+)\/(\d{1,3})$/.exec(token);
  if (fraction) return [Number(fraction[1]), Number(fraction[2])].map((value) => ({ ...plain, value }));
  const match = /^(?:(\D+?)\s+)?(\d+(?:[.,]\d+)*)(\s?%)?(?:\s(\D+))?$/u.exec(token);
  if (!match?.[2]) return [];
  return [
    {
      value: numberOf(match[2]),
      qualifier: qualifierOf[match[1] ?? ''] ?? 'none',
      percent: match[3] !== undefined,
      scale: scaleOf[match[4] ?? ''] ?? 'one',
      year: /^(19|20)\d\d$/.test(match[2]),
    },
  ];
}

const isoDay = (day: string, month: string, year: string) =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** Reads the dates of one token, each as precise as it is written: year, month or day. */
export function datesOf(token: string): string[] {
  const range = /^(\d+)\/(\d+)\s*-\s*(\d+)\/(\d+)\/(\d{4})$/.exec(token);
  if (range) {
    const [, fromDay = '', fromMonth = '', toDay = '', toMonth = '', year = ''] = range;
    return [isoDay(fromDay, fromMonth, year), isoDay(toDay, toMonth, year)];
  }
  const words = /^(\d+)\s+tháng\s+(\d+)\s+năm\s+(\d{4})$/.exec(token) ?? /^(\d+)\/(\d+)\/(\d{4})$/.exec(token);
  if (words) return [isoDay(words[1] ?? '', words[2] ?? '', words[3] ?? '')];
  const month = /^(\d+)\/(\d{4})$/.exec(token);
  if (month) return [`${month[2]}-${(month[1] ?? '').padStart(2, '0')}`];
  const year = /\b((?:19|20)\d\d)$/.exec(token);
  return year?.[1] ? [year[1]] : [];
}
