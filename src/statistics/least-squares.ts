import { fsum } from "d3-array";

/** What a straight line (or plane) says of each case, and how far it is off. */
export interface LinearFit {
  /** The constant, then one for each predictor. */
  readonly coefficients: readonly number[];
  readonly fitted: readonly number[];
  readonly residuals: readonly number[];
  /** Of each case, 0 to 1: how much it pulls the fit towards itself. */
  readonly leverages: readonly number[];
  /** Share of the variance that the fit takes up, 0 to 1. */
  readonly rSquared: number;
}

/**
 * Ordinary least squares of an outcome on predictors with a constant: β = (X′X)⁻¹X′y, leverage hᵢ = xᵢ′(X′X)⁻¹xᵢ (D. A.
 * Belsley, E. Kuh and R. E. Welsch, Regression Diagnostics, 1980, chapter 2). Predictors are centred first, for the
 * sake of digits. Undefined where there are no more cases than coefficients, or predictors that tell the same.
 * @param rows the predictors of each case
 */
export function leastSquares(rows: readonly (readonly number[])[], outcome: readonly number[]): LinearFit | undefined {
  const width = rows[0]?.length ?? 0;
  if (rows.length <= width + 1 || rows.length !== outcome.length) return undefined;
  const means = Array.from({ length: width }, (_, k) => fsum(rows, (row) => row[k]) / rows.length);
  const design = rows.map((row) => [1, ...row.map((value, k) => value - (means[k] ?? 0))]);
  const inverse = inverted(design[0]?.map((_, i) => design[0]?.map((__, j) => product(design, i, j)) ?? []) ?? []);
  if (inverse === undefined) return undefined;
  const moments = Array.from({ length: width + 1 }, (_, k) =>
    fsum(design, (row, i) => (row[k] ?? 0) * (outcome[i] ?? 0)),
  );
  const centred = inverse.map((row) => dot(row, moments));
  const slopes = centred.slice(1);
  const fitted = design.map((row) => dot(row, centred));
  const residuals = fitted.map((value, i) => (outcome[i] ?? NaN) - value);
  const mean = fsum(outcome) / outcome.length;
  const whole = fsum(outcome, (value) => (value - mean) ** 2);
  return {
    coefficients: [(centred[0] ?? NaN) - dot(slopes, means), ...slopes],
    fitted,
    residuals,
    leverages: design.map((row) =>
      dot(
        row,
        inverse.map((one) => dot(one, row)),
      ),
    ),
    rSquared: whole > 0 ? 1 - fsum(residuals, (value) => value ** 2) / whole : 0,
  };
}

const dot = (a: readonly number[], b: readonly number[]): number => fsum(a, (value, i) => value * (b[i] ?? 0));

const product = (rows: readonly (readonly number[])[], i: number, j: number): number =>
  fsum(rows, (row) => (row[i] ?? 0) * (row[j] ?? 0));

/** The inverse by Gauss and Jordan with pivots; undefined where there is none. */
function inverted(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const size = matrix.length;
  const work = matrix.map((row, i) => [...row, ...Array.from({ length: size }, (_, j) => Number(i === j))]);
  const scale = Math.max(...work.flat().map(Math.abs));
  for (let column = 0; column < size; column++) {
    const below = work.slice(column).map((row) => Math.abs(row[column] ?? 0));
    const largest = Math.max(...below);
    if (!(largest > scale * 1e-12)) return undefined;
    const [pivot = []] = work.splice(column + below.indexOf(largest), 1);
    const divided = pivot.map((value) => value / (pivot[column] ?? NaN));
    work.splice(column, 0, divided);
    for (const [i, row] of work.entries()) {
      const factor = row[column] ?? 0;
      if (i !== column) work[i] = row.map((value, j) => value - factor * (divided[j] ?? 0));
    }
  }
  return work.map((row) => row.slice(size));
}
