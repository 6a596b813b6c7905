import { formatPointer } from '#util/json-pointer';

const noOwner = 0;

/**
 * The objects and lists that are open at a point of the text, and the keys they have so far. Each key number knows the
 * innermost open object that has it; closing an object restores what was known before, so that a repeated key is found
 * in constant time however many keys there are.
 */
export class Nesting {
  depth = 0;
  #serial = noOwner;
  readonly #openings: number[] = [];
  readonly #serials: number[] = [];
  readonly #steps: (number | string)[] = [];
  readonly #keyBases: number[] = [];
  #keyCount = 0;
  readonly #keys: number[] = [];
  readonly #keyOffsets: number[] = [];
  readonly #formerOwners: number[] = [];
  readonly #owners: number[] = [];

  openObject(offset: number): void {
    this.#serial += 1;
    this.#open(offset, this.#serial, '');
  }

  openList(offset: number): void {
    this.#open(offset, noOwner, 0);
  }

  close(): void {
    this.depth -= 1;
    const base = this.#keyBases[this.depth] ?? 0;
    for (let index = this.#keyCount - 1; index >= base; index -= 1) {
      this.#owners[this.#keys[index] ?? 0] = this.#formerOwners[index] ?? noOwner;
    }
    this.#keyCount = base;
  }

  /** Whether the innermost open value is an object. */
  get isInObject(): boolean {
    return (this.#serials[this.depth - 1] ?? noOwner) !== noOwner;
  }

  /** Where the innermost open value begins. */
  get opening(): number | undefined {
    return this.#openings[this.depth - 1];
  }

  /** Enters a member of the innermost object; false when the object has that key already. */
  enterMember(key: number, name: string, offset: number): boolean {
    const serial = this.#serials[this.depth - 1] ?? noOwner;
    this.#steps[this.depth - 1] = name;
    const owner = this.#owners[key] ?? noOwner;
    if (owner === serial) return false;
    const index = this.#keyCount;
    this.#keys[index] = key;
    this.#keyOffsets[index] = offset;
    this.#formerOwners[index] = owner;
    this.#owners[key] = serial;
    this.#keyCount = index + 1;
    return true;
  }

  enterNextItem(): void {
    const step = this.#steps[this.depth - 1];
    if (typeof step === 'number') this.#steps[this.depth - 1] = step + 1;
  }

  /** Where the innermost object has a key for the first time. */
  firstOffsetOf(key: number): number {
    const base = this.#keyBases[this.depth - 1] ?? 0;
    for (let index = base; index < this.#keyCount; index += 1) {
      if (this.#keys[index] === key) return this.#keyOffsets[index] ?? 0;
    }
    return 0;
  }

  /** The name of the member that was entered last, or '' in a list. */
  get memberName(): string {
    const step = this.#steps[this.depth - 1];
    return typeof step === 'string' ? step : '';
  }

  /** The pointer of the member or item that was entered last. */
  pointer(): string {
    return formatPointer(this.#steps.slice(0, this.depth));
  }

  #open(offset: number, serial: number, step: number | string): void {
    const { depth } = this;
    this.#openings[depth] = offset;
    this.#serials[depth] = serial;
    this.#steps[depth] = step;
    this.#keyBases[depth] = this.#keyCount;
    this.depth = depth + 1;
  }
}
