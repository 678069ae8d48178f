/** Figures by name, in percent; higher is always better. */
export type Figures = Record<string, number>;

export interface Comparison {
  name: string;
  figure: number;
  /** Nothing is asked of a figure that has no floor yet. */
  floor: number | undefined;
  /** How far above its floor, in points; negative when it fell under. */
  above: number | undefined;
}

/** What may change for a good reason without anyone raising or lowering a floor, in points. */
const MARGIN = 0.5;

/** Each figure beside its floor. A floor whose figure is gone counts as fallen to zero. */
export function compare(figures: Figures, floors: Figures): Comparison[] {
  const names = [...new Set([...Object.keys(figures), ...Object.keys(floors)])];
  return names.map((name) => {
    const figure = oneDecimal(figures[name] ?? 0);
    const floor = floors[name];
    return {
      name,
      figure,
      floor,
      above: floor === undefined ? undefined : oneDecimal(figure - floor),
    };
  });
}

/** Those that fell under their floor. */
export function fallen(comparisons: readonly Comparison[]): Comparison[] {
  return comparisons.filter(({ above }) => above !== undefined && above < 0);
}

/** The floors that these figures allow: half a point below them, and never lower than before. */
export function raised(figures: Figures, floors: Figures): Figures {
  return Object.fromEntries(
    compare(figures, floors).map(({ name, figure, floor }) => {
      const reached = figure >= 100 ? 100 : Math.max(0, oneDecimal(figure - MARGIN));
      return [name, Math.max(floor ?? 0, reached)];
    }),
  );
}

// Rounded down: a figure may not reach a floor by rounding. The tiny term undoes binary noise.
function oneDecimal(percent: number): number {
  return Math.floor(percent * 10 + 1e-6) / 10;
}
