/** ln of the gamma function for positive halves and wholes, by Stirling's series above 8. */
function lnGamma(x: number): number {
  let shift = 0;
  let at = x;
  while (at < 8) {
    shift -= Math.log(at);
    at += 1;
  }
  const square = 1 / (at * at);
  return (
    shift +
    (at - 0.5) * Math.log(at) -
    at +
    0.5 * Math.log(2 * Math.PI) +
    (1 / 12 - square * (1 / 360 - square / 1260)) / at
  );
}

/** Regularised lower incomplete gamma function by its series; for the lower tail, where x is not above a. */
function lowerGamma(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 100_000 && term > sum * 1e-14; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(-x + a * Math.log(x) - lnGamma(a));
}

/**
 * Value below which a chi-squared variable with so many degrees of freedom lies with the chance given, which must be
 * below one half; by halving.
 */
export function chiSquareQuantile(chance: number, degrees: number): number {
  let low = 0;
  let high = degrees;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (lowerGamma(degrees / 2, middle / 2) < chance) low = middle;
    else high = middle;
  }
  return low;
}
