import type { WordingWords } from '../wording-words.ts';

/** Loaded words of Polish. */
export const wording: WordingWords = {
  concepts: {
    'take-place': {
      mild: ['zają|ł', 'zaję|ła|ło|li|ły|to|cie|cia|ciu', 'zajęciem', 'wzią|ł', 'wzię|ła|li|ły|to|cie|cia', 'obsadzi|ł|ła|li|ły', 'obsadzono', 'zdoby|ł|ła|li|ły|to|cie|cia|ciu', 'opanowa|ł|ła|li|ły|no|nie|nia'],
      approving: ['wyzwoli|ł|ła|li|ły', 'wyzwolon|o|y|a|e', 'wyzwoleni|e|a|u|em', 'oswobodzi|ł|ła|li|ły', 'oswobodzono', 'oswobodzeni|e|a', 'odzyska|ł|ła|li|ły|no', 'odbi|ł|ła|li|ły|to', 'powr|ót|otu do macierzy', 'zjednoczeni|e|a'],
      blaming: ['zagarną|ł', 'zagarnę|ła|li|ły|to', 'okupowa|ł|ła|li|ły|no', 'okupacj|a|i|ę|ą', 'aneksj|a|i|ę|ą', 'zabór', 'zabor|u|em|y', 'najazd|', 'najazd|u|em', 'zniewoli|ł|ła|li|ły', 'zniewoleni|e|a', 'grabież|y|ą|', 'zawłaszcz*'],
    },
    war: {
      mild: ['wojn|a|y|ie|ę|ą', 'walk|i|ach|ami', 'walk', 'konflikt|', 'konflikt|u|em|cie', 'starci|e|a|ach|u', 'incydent|', 'incydent|u|em|cie', 'wydarzenia', 'wydarzeń', 'działania wojenne', 'działań wojennych', 'bitw|a|y|ę|ą|ie'],
      approving: ['wojn|a|y|ę obronn|a|ej|ą', 'wyprawa wyzwoleńcza', 'wojna ojczyźniana', 'wojny ojczyźnianej', 'wojna narodowowyzwoleńcza', 'operacja antyterrorystyczna', 'bohatersk* obron*', 'operacja pokojowa', 'przywrócenie porządku', 'pacyfikacj|a|i|ę|ą'],
      blaming: ['agresj|a|i|ę|ą', 'inwazj|a|i|ę|ą', 'interwencj|a|i|ę|ą', 'najazd|u|em|', 'awantur|a|y|ę|ą', 'rzeź', 'rzez|i|ią', 'zdradzieck* napaś*', 'napaś|ć|ci|cią', 'prowokacj|a|i|ę|ą', 'terror|', 'terror|u|em', 'ludobójstw|o|a|em', 'krwaw* łaźni*'],
    },
    'border-act': {
      mild: ['przeszed|ł', 'przesz|ła|li|ły', 'przekroczy|ł|ła|li|ły', 'przekroczono', 'przekroczeni|e|a|u', 'wkroczy|ł|ła|li|ły', 'wesz|ła|li|ły', 'wszedł', 'zają|ł', 'zaję|ła|li|ły', 'incydent|u|em|'],
      approving: ['zabezpieczy|ł|ła|li|ły', 'przywróci|ł|ła|li granicę', 'wzią|ł pod ochronę', 'wzię|ła|li pod ochronę', 'umocni|ł|ła|li|ły się'],
      blaming: ['wtargną|ł', 'wtargnę|ła|li|ły|cie|cia', 'wdar|ł|ła|li|ły się', 'naruszy|ł|ła|li|ły', 'naruszono', 'naruszeni|e|a|u', 'pogwałci|ł|ła|li|ły', 'pogwałceni|e|a', 'intruz|i|ów|ami', 'prowokacj|a|i|ę|ą', 'napad|ł|ła|li|ły'],
    },
    outcome: {
      mild: ['zakończy|ł|ła|ło|ły się', 'skończy|ł|ła|ło|ły się', 'rozejm|', 'rozejm|u|em', 'zawieszeni|e|a|em broni', 'wynik|', 'wynik|u|iem'],
      approving: ['zwycięstw|o|a|u|em|ie', 'triumf|', 'triumf|u|em|ie', 'pogrom|u|em wroga', 'rozgromi|ł|ła|li|ły', 'wyczyn|', 'bohatersk*', 'chwał|a|y|ę|ą', 'świetn* zwycięstw*', 'wiktori|a|i|ę|ą'],
      blaming: ['klęsk|a|i|ę|ą', 'klęsce', 'porażk|a|i|ę|ą', 'porażce', 'katastrof|a|y|ę|ą', 'pogrom|', 'pogrom|u|em', 'hańb|a|y|ę|ą', 'niepowodzeni|e|a|em', 'fiasko', 'fiask|iem|a', 'nieudoln*', 'ucieczk|a|i|ę|ą'],
    },
    dead: {
      mild: ['zginą|ł', 'zginę|ła|ło|li|ły', 'zabi|ty|ci|to|tych', 'śmier|ć|ci|cią', 'strat|y|ami|ach', 'strat'],
      approving: ['poleg|ł|ła|ło|li|ły', 'padł na polu chwały', 'padli na polu chwały', 'odda|ł|ła|li życie', 'oddali życie', 'zlikwidowan|o|y|i|ych', 'unieszkodliwi|ono|ony|eni', 'stracon|o|y|ych', 'zniszczon|o|ych', 'śmierci|ą bohatersk|ą'],
      blaming: ['bestialsk*', 'zwierzęco', 'morderstw|o|a|em', 'mord|', 'mord|u|em|y', 'zamordowan|o|y|i|ych', 'wymordowan|o|y|i|ych', 'masow* mord*', 'eksterminacj|a|i|ę|ą', 'rzeź', 'rzez|i|ią', 'zbrodni|a|i|ę|ą|e', 'kat|a|em|ów|ami|owie', 'zakatowan|o|y|i|ych'],
    },
    fighters: {
      mild: ['żołnierz|e|y|om|ami', 'wojsk|a|o|om|ami', 'wojsk', 'oddział|y|ów|ami', 'zbrojn* oddział*', 'formacj|e|i|ami'],
      approving: ['bohater|owie|ów|ami', 'obrońc|y|ów|ami', 'wyzwoliciel|e|i|ami', 'partyzan|ci|tów|tami', 'powstań|cy|ców|cami', 'patrio|ci|tów|tami', 'wojownic|y', 'wojownik|ów|ami', 'dzieln* żołnierz*'],
      blaming: ['najeźdź|cy|ców|cami', 'okupan|ci|tów|tami', 'okupant|', 'agresor|', 'agresor|a|zy|ów|ami', 'band|a|y|ę|ami', 'bandy|ci|tów|tami', 'samuraj|e|ów|ami', 'terroryś|ci', 'terrorystów', 'buntowni|cy', 'buntownik|ów|ami', 'siepacz|e|y|ami', 'hord|y|a|ami', 'wróg', 'wrog|a|owie|ów|owi', 'najemni|cy', 'najemnik|ów|ami', 'zaborc|a|y|ów'],
    },
  },
  outcomes: {
    victory: ['zwycięstw|o|a|u|em|ie', 'zwycięży|ł|ła|ło|li|ły', 'zwycięsk*', 'pogrom|u|em', 'rozgromi|ł|ła|li|ły', 'wygra|ł|ła|li|ły|na', 'triumf|u|em|', 'wiktori|a|i|ę|ą'],
    defeat: ['klęsk|a|i|ę|ą', 'klęsce', 'porażk|a|i|ę|ą', 'porażce', 'przegra|ł|ła|li|ły|na', 'pobi|ty|ci|te', 'rozbi|ty|ci|te|ta', 'rozgromi|ony|eni|one', 'fiasko', 'fiask|iem|a'],
    draw: ['remis|', 'remis|u|em', 'remisow*'],
    stalemate: ['impas|', 'impas|u|em|ie', 'pat|', 'martw* punk*', 'bez rozstrzygnięcia', 'nierozstrzygnię|ta|ty|te|tą|tej', 'bez rezultatu'],
    'cease-fire': ['rozejm|', 'rozejm|u|em|ie', 'zawieszeni|e|a|u|em broni', 'przerwani|e|a|u|em ognia', 'wstrzymani|e|a|u|em ognia', 'przerwani|e|a|u|em walk', 'wstrzymani|e|a|u|em działań wojennych'],
    unclear: ['niejasn* wynik*', 'niepewn* wynik*', 'nieokreślon*', 'sporn*', 'niejednoznaczn*'],
    withdrawal: ['odwrót', 'odwrot|u|em|cie', 'wycofani|e|a|u|em', 'wycofywani|e|a', 'wycofa|ł|ła|ło|li|ły się', 'cofnę|ła|li|ły się', 'cofnął się', 'odstąpi|ł|ła|li|ły', 'ustąpi|ł|ła|li|ły'],
  },
};
