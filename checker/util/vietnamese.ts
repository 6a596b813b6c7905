const mostKnown = 2_000;

/** The same function with a short memory: rules compare the same few names again and again. */
export function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    // A longer memory would hold on to models that are gone.
    if (known.size >= mostKnown) known.clear();
    known.set(text, made);
    return made;
  };
}

/** The same text without tone and quality marks, đ as d; the case stays. */
export const foldDiacritics = remembered((text) => {
  const decomposed = text.normalize('NFD');
  // The marks of all scripts are a pattern that takes longer to make than to use; Vietnamese has those of Latin letters only.
  const bare = decomposed.replace(otherScript.test(decomposed) ? /\p{M}+/gu : latinMarks, '');
  return bare.replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFC');
});

const otherScript = /[\u0370-\u1dff\u1f00-\u200f\u2028-\uffff]/;
const latinMarks = /[\u0300-\u036f]+/g;

/**
 * The text in NFC with each tone mark where the older rule puts it ("Thanh Hóa", "thủy", "quý"), which is also how
 * laws write the names of provinces. Words that are not built like a Vietnamese syllable stay as they are.
 */
export function canonicalTone(text: string): string {
  const composed = text.normalize('NFC');
  if (!mayMove.test(composed.toLowerCase())) return composed;
  const decomposed = text.normalize('NFD');
  if (!toneMark.test(decomposed)) return composed;
  return decomposed.replace(/[\p{L}\p{M}]+/gu, (word) => canonicalWord(word)).normalize('NFC');
}

/** Equal for two spellings of one name: Unicode form, tone placement, case and runs of spaces do not matter. */
export const nameKey = remembered((text) =>
  canonicalTone(text)
    .toLowerCase()
    .normalize('NFC')
    .trim()
    .replace(/\s{2,}|[^\S ]/g, ' '),
);

/** Whether two texts name the same thing: "Thanh Hoá" and "Thanh Hóa", "THUỶ LỢI" and "Thủy lợi". */
export function isSameName(one: string, other: string): boolean {
  return one === other || nameKey(one) === nameKey(other);
}

/**
 * Whether a tone may stand elsewhere than `canonicalTone` puts it, told from a composed text in small letters without parting it. Most texts are
 * written as they should be, and a short run has no time for more.
 */
const mayMove = movable();

function movable(): RegExp {
  const vowel = 'aăâeêioôơuưy';
  const toned = 'áàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ';
  const marked = 'ăâêôơư';
  const tonedMarked = 'ấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự';
  const known = `${vowel}đ${toned}${tonedMarked}`;
  return new RegExp(
    [
      // What may be something else than Vietnamese.
      `[^\\s!-~${known}\\u2010-\\u2027]`,
      // On the last vowel of an open syllable, unless the one before belongs to the onset: "hoá", but "quý", "giá".
      `((?<!q)u|(?<!(?<!n)g)i|[aeoyăâêôơư])[${toned}](?![a-zđ])`,
      // On the first vowel though something follows the second: "hòan", "ngòai". Or on the vowel of the onset: "qúy", "gìa".
      `[${toned}][${vowel}][a-zđ${vowel}]|q[úùủũụứừửữự]|g[íìỉĩị][${vowel}]`,
      // On the third vowel, or beside the letter that takes it: "nguỹên".
      `[${vowel}][${vowel}][${toned}]|[${toned}][${marked}]|[${marked}][${toned}]|[${tonedMarked}][${vowel}]?[${marked}]`,
    ].join('|'),
  );
}

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/;
const toneMarks = new RegExp(toneMark, 'g');
const qualityMark = /[\u0302\u0306\u031b]/;
const onsets = 'ngh|ng|nh|ch|gh|kh|ph|th|tr|qu(?=[aeioy])|gi(?=[aeiouy])|[bcdđghklmnprstvx]';
const syllable = new RegExp(`^(${onsets})?([aeiouy]{1,3})(ch|ng|nh|[cmnpt])?$`);

/** A letter with its marks, the tone taken off. */
interface Letter {
  readonly base: string;
  readonly marks: string;
}

/** Names are made of the same few hundred syllables. */
const canonicalWord = remembered(withCanonicalTone);

function withCanonicalTone(word: string): string {
  const [tone, ...others] = word.match(toneMarks) ?? [];
  if (tone === undefined || others.length > 0) return word;
  const letters = lettersOf(word.replace(tone, ''));
  const position = tonePosition(letters);
  if (position === undefined) return word;
  return letters.map(({ base, marks }, index) => base + marks + (index === position ? tone : '')).join('');
}

function lettersOf(word: string): readonly Letter[] {
  return [...word.matchAll(/(\P{M})(\p{M}*)/gu)].map(([, base = '', marks = '']) => ({ base, marks }));
}

/** Which letter carries the tone, or undefined when the word is no Vietnamese syllable. */
function tonePosition(letters: readonly Letter[]): number | undefined {
  const bases = letters.map(({ base }) => base.toLowerCase()).join('');
  const match = syllable.exec(bases);
  if (match === null || bases.length !== letters.length) return undefined;
  const [, onset = '', nucleus = '', coda = ''] = match;
  const vowels = letters.slice(onset.length, onset.length + nucleus.length);
  const marked = vowels.findLastIndex(({ marks }) => qualityMark.test(marks));
  if (marked >= 0) return onset.length + marked;
  const isOnSecond = vowels.length === 3 || (vowels.length === 2 && coda !== '');
  return onset.length + (isOnSecond ? 1 : 0);
}
