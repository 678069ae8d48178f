import { addWeights, KINDS, SIGN_NAMES } from './model.ts';

/** Adds up what signs weigh for each kind, each sign once however often it is added. Used again for the next sum. */
export class SignSum {
  readonly #in = new Int32Array(SIGN_NAMES.length);
  readonly #sums = new Float64Array(KINDS.length);
  #count = 0;

  /** Begins a new sum with what each kind weighs before any sign. */
  begin(bias: readonly number[]): void {
    this.#count++;
    this.#sums.set(bias);
  }

  /** Adds a sign by its number. */
  add(id: number): void {
    if (this.#in[id] === this.#count) return;
    this.#in[id] = this.#count;
    addWeights(this.#sums, id);
  }

  /** Adds signs by their numbers. */
  addAll(ids: Int32Array): void {
    for (let i = 0; i < ids.length; i++) this.add(ids[i] as number);
  }

  /** The sum for a kind, by its place in `KINDS`. */
  of(kind: number): number {
    return this.#sums[kind] as number;
  }
}
