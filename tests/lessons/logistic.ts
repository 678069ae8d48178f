/** Examples as the signs that each one has, and how much each counts. */
export interface Examples {
  rows: readonly Int32Array[];
  weights: Float64Array;
  signs: number;
  /** How readily each sign is weighed, 1 for plain ones: its penalty is divided by the square of it. */
  scales: Float64Array;
  /** How much each example's signs count, 1 at most. */
  dampings: Float64Array;
}

export interface Fit {
  bias: number;
  weights: Float64Array;
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** The largest eigenvalue of the examples' Gram matrix, by power iteration: how long a safe step is. */
function curvature({ rows, weights, signs, scales, dampings }: Examples): number {
  let v = new Float64Array(signs + 1).fill(1);
  let norm = 1;
  for (let round = 0; round < 12; round++) {
    const next = new Float64Array(signs + 1);
    rows.forEach((row, i) => {
      const damping = dampings[i] as number;
      let dot = 0;
      for (const j of row) dot += (v[j] as number) * (scales[j] as number);
      dot = (damping * dot + (v[signs] as number)) * (weights[i] as number);
      for (const j of row) next[j] = (next[j] as number) + dot * damping * (scales[j] as number);
      next[signs] = (next[signs] as number) + dot;
    });
    norm = Math.sqrt(next.reduce((sum, x) => sum + x * x, 0));
    v = next.map((x) => x / norm);
  }
  return norm;
}

/**
 * Logistic regression with an L2 penalty (`penalty` is 1/C of the usual notation), by Nesterov's accelerated gradient.
 * Deterministic. The bias is not penalised.
 */
export function regress(
  examples: Examples,
  labels: Uint8Array,
  { penalty, rounds, steepest }: { penalty: number; rounds: number; steepest?: number },
): Fit {
  const { rows, weights: counts, signs, scales, dampings } = examples;
  const step = 1 / (0.25 * (steepest ?? curvature(examples)) + penalty);
  let here = new Float64Array(signs + 1);
  let ahead = here.slice();
  const gradient = new Float64Array(signs + 1);
  for (let round = 1; round <= rounds; round++) {
    for (let j = 0; j < signs; j++) gradient[j] = penalty * (ahead[j] as number);
    gradient[signs] = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as Int32Array;
      const damping = dampings[i] as number;
      let sum = 0;
      for (let k = 0; k < row.length; k++) {
        const j = row[k] as number;
        sum += (ahead[j] as number) * (scales[j] as number);
      }
      const z = damping * sum + (ahead[signs] as number);
      const error = (sigmoid(z) - (labels[i] as number)) * (counts[i] as number);
      for (let k = 0; k < row.length; k++) {
        const j = row[k] as number;
        gradient[j] = (gradient[j] as number) + error * damping * (scales[j] as number);
      }
      gradient[signs] = (gradient[signs] as number) + error;
    }
    const momentum = (round - 1) / (round + 2);
    const next = new Float64Array(signs + 1);
    for (let j = 0; j <= signs; j++)
      next[j] = (ahead[j] as number) - step * (gradient[j] as number);
    for (let j = 0; j <= signs; j++)
      ahead[j] = (next[j] as number) + momentum * ((next[j] as number) - (here[j] as number));
    here = next;
    ahead = ahead.slice();
  }
  return {
    bias: here[signs] as number,
    weights: Float64Array.from(scales, (scale, j) => scale * (here[j] as number)),
  };
}

/** The probability that an example has what was learned. */
export function probability({ bias, weights }: Fit, row: Int32Array, damping: number): number {
  let sum = 0;
  for (const j of row) sum += weights[j] ?? 0;
  return sigmoid(bias + damping * sum);
}

export { curvature };
