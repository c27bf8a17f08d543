/** Codes of armed movements to those of the people they are of, where that people is not also a state they fought. */
export const peopleOfMovement: Readonly<Record<string, readonly string[]>> = {
  IRGUN: ['JEW', 'IL'],
  LEHI: ['JEW', 'IL'],
  HAMAS: ['PS', 'ARAB'],
  FLN: ['DZ', 'ARAB'],
  PKK: ['KURD'],
  RPF: ['TUTSI'],
  VIETMINH: ['VN'],
  VIETCONG: ['VN'],
  KLA: ['KOSOVO', 'AL'],
  EOKA: ['CY', 'GR'],
  BOXER: ['CN'],
  USTASHA: ['HR'],
  CHETNIK: ['RS'],
};
