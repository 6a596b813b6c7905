import type { Model } from '#generated/types';
import { mayHideCharacters } from '#util/visible-text';
import type { ReadLimits } from '../limits.ts';
import { countKeys, keysAtOnce } from './count-keys.ts';
import { ModelProof } from './model-proof.ts';
import type { Shapes } from './shapes.ts';

const shortText = 1_000_000;

/**
 * Reads good models fast. It proves that a text is a good model, or says nothing; then the strict reader tells what is wrong, or that the
 * text is good all the same.
 *
 * That no key stands twice in an object is shown by counting. Long texts are counted before parsing, since what is too deep or too much is
 * not to be built at all. `JSON.parse` keeps one of several equal keys, however they are written, and
 * every key of the text otherwise becomes a key of the value; so the value has as many keys as the text only when none stands twice.
 * (`__proto__`, too, becomes a key of its own; the walk refuses it as it refuses every name that the language does not know.)
 *
 * That numbers stay as they are written is seen by the value: up to 2^53 whole numbers are exact, more are not accepted, and what is so
 * small that it becomes 0 needs an exponent or many zeros, which the text is searched for.
 */
export class QuickReader {
  readonly #shapes: Shapes;
  readonly #nationalIds: ReadonlySet<string>;

  constructor(shapes: Shapes, nationalIds: ReadonlySet<string>) {
    this.#shapes = shapes;
    this.#nationalIds = nationalIds;
  }

  /** The model in a text, or undefined when it cannot be shown to be good without a closer look. Never throws. */
  read(text: string, limits: ReadLimits): Model | undefined {
    const keys = (this.#isWithin(limits, text) ? keysAtOnce(text) : undefined) ?? countKeys(text, limits);
    if (keys === undefined || mayHideCharacters(text)) return undefined;
    const value = parsed(text);
    return this.#isModel(value, text, keys) ? value : undefined;
  }

  /**
   * Whether a text needs not be counted before it is parsed: it is short, so that what is parsed takes little, however deep and full it is, and
   * neither a model nor any text of this length is beyond the limits. (A value takes two characters at least, but for one.)
   */
  #isWithin({ maxDepth, maxValues }: ReadLimits, { length }: string): boolean {
    return length <= shortText && maxDepth >= this.#shapes.depth && maxValues >= length;
  }

  #isModel(value: unknown, text: string, keys: number): value is Model {
    const proof = new ModelProof({
      shapes: this.#shapes,
      nationalIds: this.#nationalIds,
      hasEscapes: text.includes('\\'),
    });
    return proof.holds(value, keys);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
