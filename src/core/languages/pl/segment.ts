import type { SegmentWords } from '../segment-words.ts';

/** Where Polish sentences end. */
export const segment: SegmentWords = {
  abbreviations: [
    'gen', 'kpt', 'por', 'ppor', 'mjr', 'sierż', 'kpr', 'plut', 'szer', 'rtm', 'adm', 'kmdr', 'płk', 'ppłk', 'pplk', 'plk', 'chor', 'st', 'mł', 'pchor', 'wg', 'al', 'br', 'bm', 'hr', 'tow', 'ob', 'p.o', 'b', 'cyt', 'przyp', 'rkp', 'sygn', 'zesz', 'cz', 'szt', 'kaw', 'art', 'piech', 'marsz', 'bryg', 'dyw', 'dow', 'zob', 'm.in', 'tzn', 'tzw', 'np', 'ul', 'pl',
    'prof', 'doc', 'inż', 'mgr', 'hab', 'św', 'ks', 'bp', 'abp', 'godz', 'min', 'ok', 'pocz', 'poł', 'ur', 'zm', 'im', 'wyd', 'red', 'tłum', 'str', 's', 't', 'rozdz', 'ryc', 'tab', 'nr', 'poz', 'zał', 'pkt', 'woj', 'pow', 'gm', 'jez', 'ang', 'niem', 'ros', 'jap', 'chiń', 'pol', 'łac', 'ww', 'stycz', 'kwiec', 'czerw', 'lip', 'sierp', 'wrzes', 'paźdz', 'listop', 'grudz', 'p', 'o',
  ],
  mayEnd: ['r', 'w', 'rr', 'tys', 'n.e', 'p.n.e', 'itd', 'itp', 'in', 'zł', 'szt'],
  openers: ['po', 'w', 'we', 'na', 'do', 'od', 'za', 'przed', 'podczas', 'tego', 'tej', 'ten', 'ta', 'to', 'te', 'ci', 'następnego', 'nazajutrz', 'wojska', 'armia', 'oddział', 'oddziały', 'walki', 'bitwa', 'straty', 'on', 'ona', 'oni', 'jego', 'jej', 'ich', 'jednak', 'również', 'także', 'gdy', 'kiedy', 'według', 'strona', 'obie', 'dnia', 'nocą', 'rankiem', 'wieczorem', 'już', 'dopiero', 'z', 'ze', 'o', 'przy', 'nad', 'pod', 'między', 'wkrótce', 'rok', 'dwa', 'mimo', 'ponadto', 'było', 'był', 'była', 'byli', 'został', 'zostali', 'zginął', 'zginęło', 'wzgórza', 'wzgórze', 'trzy', 'cztery', 'około', 'ponad', 'następnie', 'potem', 'wtedy', 'kilku', 'kilka', 'wielu', 'większość', 'oba', 'oboje', 'tylko', 'jeszcze', 'jako', 'tak', 'tam', 'tu', 'lecz', 'ale', 'i', 'a', 'więc', 'więcej', 'mniej', 'prawie', 'niemal', 'każdy', 'żaden', 'nie', 'ani', 'kto', 'co', 'gdzie', 'choć', 'chociaż', 'wobec', 'dzięki', 'wskutek', 'dla', 'bez', 'przez', 'przeciw', 'wśród', 'wszyscy', 'wszystkie', 'zaraz', 'później', 'początkowo', 'zimą', 'wiosną', 'latem', 'jesienią'],
  ordinalStop: true,
  fullwidth: false,
};
