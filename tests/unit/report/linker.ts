/**
 * Somebody who wants to know which report of one week is from the same family as one of another week, and who has had
 * many families' pairs to learn from. It knows nothing of the format: it looks at every value in a report, at the order
 * of its parts and at its size, so that whatever a later version adds is looked at too.
 */
export interface Linker {
  /** How much speaks for the two being one family's; higher is more. */
  score(one: string, other: string): number;
}

type Seen = Map<string, string>;

/** Every value of a report by its place, and what can be seen of it as a whole. */
function seenIn(text: string): Seen {
  const seen: Seen = new Map([['its size', String(text.length)]]);
  const order: string[] = [];
  const visit = (value: unknown, place: string): void => {
    order.push(place);
    if (typeof value !== 'object' || value === null) seen.set(place, JSON.stringify(value));
    else for (const [key, inner] of Object.entries(value)) visit(inner, `${place}.${key}`);
  };
  visit(JSON.parse(text), '');
  return seen.set('its order', order.join());
}

class Tally {
  readonly #counts = new Map<string, number>();
  total = 0;
  add(key: string): void {
    this.#counts.set(key, this.of(key) + 1);
    this.total++;
  }
  of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }
  /** The share of a key, never nought. */
  share(key: string): number {
    return (this.of(key) + 0.5) / (this.total + 1);
  }
}

/** What was learned of one place: of its values together, of each alone, and of their being the same. */
class Place {
  readonly together = new Tally();
  readonly apart = new Tally();
  readonly same = { ofOne: new Tally(), ofTwo: new Tally() };

  evidence(one: string, other: string): number {
    const isKnown = this.apart.of(one) > 0 && this.apart.of(other) > 0;
    const values = isKnown
      ? this.together.share(`${one} ${other}`) / (this.apart.share(one) * this.apart.share(other))
      : 1;
    const equal = String(one === other);
    return Math.log(values) + Math.log(this.same.ofOne.share(equal) / this.same.ofTwo.share(equal));
  }
}

/** Learns from pairs of reports, each of two weeks of one family: naive Bayes over all places. */
export function learnLinker(pairs: readonly (readonly [string, string])[]): Linker {
  const places = new Map<string, Place>();
  const placeOf = (name: string) => {
    const place = places.get(name) ?? new Place();
    places.set(name, place);
    return place;
  };
  const looked = pairs.map(([one, other]) => [seenIn(one), seenIn(other)] as const);
  for (const [at, [one, other]] of looked.entries()) {
    // The next family's second week stands for a stranger's.
    const stranger = looked[(at + 1) % looked.length]?.[1];
    for (const [name, value] of one) {
      const place = placeOf(name);
      place.together.add(`${value} ${other.get(name)}`);
      place.apart.add(value);
      place.apart.add(String(other.get(name)));
      place.same.ofOne.add(String(value === other.get(name)));
      place.same.ofTwo.add(String(value === stranger?.get(name)));
    }
  }
  const seen = new Map<string, Seen>();
  const look = (text: string) => {
    const known = seen.get(text) ?? seenIn(text);
    seen.set(text, known);
    return known;
  };
  return {
    score: (one, other) => {
      const second = look(other);
      return [...look(one)].reduce(
        (sum, [name, value]) => sum + placeOf(name).evidence(value, String(second.get(name))),
        0,
      );
    },
  };
}

/**
 * For each pair, the chance that the linker finds the second report among all seconds: it takes the one for which most
 * speaks, by chance among equals.
 */
export function found({ score }: Linker, pairs: readonly (readonly [string, string])[]): number[] {
  return pairs.map(([one], own) => {
    const scores = pairs.map(([, other]) => score(one, other));
    const best = Math.max(...scores) - 1e-9;
    return (scores[own] ?? 0) >= best ? 1 / scores.filter((each) => each >= best).length : 0;
  });
}
