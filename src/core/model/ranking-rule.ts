/** The rule by which points are ranked, as it is printed in every report. */
export const RANKING_RULE =
  'Points are ranked by state (contradicted, open, argued, explained, different questions, agreed in substance), then by the relative size of the gap between comparable readings, then by the number of separate lines as far as traced; ties by name.';
