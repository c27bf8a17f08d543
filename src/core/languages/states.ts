/**
 * English names of the states and peoples whose codes stand in `names.ts` of the languages: ISO 3166 codes, and words of
 * our own for those that have none. For showing only.
 */
export const states: Readonly<Record<string, string>> = {
  AF: 'Afghanistan', AH: 'Austria-Hungary', AL: 'Albania', AM: 'Armenia', AR: 'Argentina', AT: 'Austria', AU: 'Australia', AZ: 'Azerbaijan',
  BA: 'Bosnia', BE: 'Belgium', BG: 'Bulgaria', BO: 'Bolivia', BR: 'Brazil', BY: 'Belarus', CA: 'Canada', CH: 'Switzerland', CL: 'Chile',
  CN: 'China', CS: 'Czechoslovakia', CU: 'Cuba', CZ: 'the Czech lands', DE: 'Germany', DK: 'Denmark', DZ: 'Algeria', EE: 'Estonia', EG: 'Egypt',
  ER: 'Eritrea', ES: 'Spain', ET: 'Ethiopia', FI: 'Finland', FR: 'France', GB: 'Britain', GE: 'Georgia', GR: 'Greece', HR: 'Croatia',
  HU: 'Hungary', ID: 'Indonesia', IE: 'Ireland', IL: 'Israel', IN: 'India', IQ: 'Iraq', IR: 'Iran', IT: 'Italy', JP: 'Japan', KH: 'Cambodia',
  KP: 'North Korea', KR: 'Korea', KW: 'Kuwait', LT: 'Lithuania', LV: 'Latvia', LY: 'Libya', MA: 'Morocco', ME: 'Montenegro', MN: 'Mongolia',
  MX: 'Mexico', NG: 'Nigeria', NL: 'the Netherlands', NO: 'Norway', PE: 'Peru', PH: 'the Philippines', PK: 'Pakistan', PL: 'Poland',
  PT: 'Portugal', PY: 'Paraguay', RO: 'Romania', RS: 'Serbia', RU: 'Russia', RW: 'Rwanda', SE: 'Sweden', SK: 'Slovakia', SO: 'Somalia',
  SU: 'the Soviet Union', SY: 'Syria', TH: 'Thailand', TR: 'Turkey', TW: 'Taiwan', UA: 'Ukraine', UN: 'the United Nations',
  US: 'the United States', VN: 'Vietnam', YU: 'Yugoslavia',
  ARAB: 'the Arabs', BAVARIA: 'Bavaria', BIAFRA: 'Biafra', BOER: 'the Boers', BYZANTIUM: 'Byzantium', CCP: 'the Chinese Communists',
  CHECHNYA: 'Chechnya', COSSACK: 'the Cossacks', CSA: 'the Confederacy', MCK: 'Manchukuo', OTTOMAN: 'the Ottoman Empire', PRUSSIA: 'Prussia',
  QING: 'Qing China', SAXONY: 'Saxony', SCOTLAND: 'Scotland', NVN: 'North Vietnam', SVN: 'South Vietnam', TATAR: 'the Tatars', TEUTONIC: 'the Teutonic Order', UNION: 'the Union', ZULU: 'the Zulus',
};
