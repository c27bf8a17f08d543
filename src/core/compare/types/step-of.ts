/** The step a figure may have been rounded to: the power of ten its closing zeros make. */
export function stepOf(value: number): number {
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}
