import type { HedgeWords } from '../hedge-words.ts';

/** Polish words of bound, doubt, negation and intent. Verbs by their infinitives. */
export const hedges: HedgeWords = {
  bounds: {
    approx: {
      before: ['szacuje się na', 'szacowano na', 'ocenia się na', 'oceniano na', 'około', 'ok .', 'ok', 'koło', 'mniej więcej', 'w przybliżeniu', 'blisko', 'jakieś', 'jakichś', 'gdzieś', 'circa', 'ca', 'orientacyjnie', 'w granicach', 'rzędu', 'bez mała około', '~', '≈', 'z grubsza', 'średnio'],
      after: ['mniej więcej', 'w przybliżeniu', 'lub coś koło tego'],
    },
    gt: {
      before: ['ponad', 'przeszło', 'więcej niż', 'powyżej', 'z górą', 'z okładem', '>', 'znacznie więcej niż', 'przekraczając*', 'nieco ponad', 'grubo ponad', 'dobrze ponad', 'więcej jak'],
      after: ['z górą', 'z okładem', 'z czymś', 'i więcej', 'z hakiem'],
    },
    ge: {
      before: ['co najmniej', 'conajmniej', 'przynajmniej', 'nie mniej niż', 'nie mniej jak', 'minimum', 'minimalnie', '≥', 'najmniej'],
      after: ['lub więcej', 'albo więcej', 'bądź więcej', 'co najmniej', 'minimum', 'przynajmniej'],
    },
    lt: {
      before: ['prawie', 'niemal', 'niemalże', 'bez mała', 'niespełna', 'niecał|e|ych|y', 'omal', 'nieomal', 'nie całe'],
      after: ['bez mała'],
    },
    under: {
      before: ['mniej niż', 'poniżej', '<'],
      after: [],
    },
    le: {
      before: ['do', 'nie więcej niż', 'nie więcej jak', 'najwyżej', 'co najwyżej', 'maksymalnie', 'maksimum', 'aż do', 'nie ponad', 'nie przekracza|ł|ła|ło|ły', 'zaledwie', 'ledwie', '≤'],
      after: ['maksymalnie', 'maksimum', 'najwyżej', 'lub mniej', 'albo mniej'],
    },
  },
  hedged: [
    'wątpliwe', 'mało prawdopodobne', 'bodaj', 'podobno', 'ponoć', 'rzekomo', 'jakoby', 'zapewne', 'prawdopodobnie', 'przypuszczalnie', 'chyba', 'być może', 'możliwe że', 'najprawdopodobniej', 'najpewniej', 'pewnie', 'wydaje się', 'zdaje się', 'prawdopodobne', 'rzekom|y|a|e|ego|ej|ych|ą|ym', 'domniemany', 'domnieman|a|e|ego|ej|ych|ą|ym', 'według pogłosek', 'wedle pogłosek', 'według niepotwierdzonych danych', 'według niektórych źródeł', 'według legendy', 'według tradycji', 'uważa się', 'sądzi się', 'przypuszcza się', 'mówi się', 'tak zwan*', 'tzw .', 'nie jest wykluczone', 'niewykluczone', 'ewentualnie', 'jak się zdaje', 'niby',
  ],
  hedgedNumber: [
    'według różnych danych', 'według różnych szacunków', 'według różnych ocen', 'według różnych źródeł', 'szacunkowo', 'według szacunków', 'według niepełnych danych', 'według wstępnych danych', 'prawdopodobnie', 'być może', 'przypuszczalnie', 'szacuje się', 'szacowan|y|a|e|ych|ą', 'podobno', 'rzekomo', 'zapewne',
  ],
  rejecting: {
    said: ['liczb*', 'twierdzeni*', 'dane', 'danych', 'wiadomość', 'wiadomości', 'doniesieni*', 'relacj*', 'wersj*', 'szacun*', 'legend*', 'pogłosk*', 'plotk*', 'pogłosek', 'plotek'],
    false: ['wymysł*', 'wymyślon*', 'kłamstw*', 'fałsz*', 'mit', 'mitem', 'nieprawd*', 'zmyślon*', 'przesadzon*', 'zawyżon*', 'przesad*', 'bezpodstawn*', 'fikcj*', 'oszczerstw*', 'zbyt wysok*', 'zbyt duż*', 'zbyt nisk*'],
    proved: ['potwierdz*', 'udowodni*'],
  },
  negation: ['nie', 'nigdy nie', 'nikt nie', 'nic nie', 'bynajmniej nie', 'wcale nie', 'już nie', 'ani', 'ni', 'nie ma', 'nie było'],
  negating: [
    'odmówić', 'odmawiać', 'wzbraniać się', 'zapobiec', 'zapobiegać', 'uniemożliwić', 'uniemożliwiać', 'przeszkodzić', 'przeszkadzać', 'powstrzymać się', 'zaniechać', 'zrezygnować', 'uniknąć', 'unikać', 'odwołać', 'bez', 'zamiast', 'nie zdołać', 'udaremnić', 'udaremniać', 'niepodobna', 'zaprzestać', 'poniechać',
  ],
  negatingPrepositions: ['bez', 'zamiast', 'mimo braku', 'wobec braku'],
  intent: {
    plan: [
      'aby', 'żeby', 'by', 'ażeby', 'w celu', 'celem', 'dla', 'planować', 'zaplanować', 'zamierzać', 'mieć zamiar', 'zamiar|', 'zamiar|u|em|y|ze', 'szykować się', 'przygotowywać się', 'przygotować się', 'przygotowywać', 'chcieć', 'zechcieć', 'pragnąć', 'postanowić', 'postanawiać', 'zdecydować', 'zdecydować się', 'decydować się', 'decyzj|a|i|ę|ą', 'decyzja', 'rozkazać', 'rozkazywać', 'nakazać', 'nakazywać', 'rozkaz|', 'rozkaz|u|em|y|ie', 'polecić', 'polecać', 'polecenie', 'poleceni|a|u|em', 'kazać', 'żądać', 'zażądać', 'domagać się', 'żądani|e|a|u|em', 'zaproponować', 'proponować', 'propozycj|a|i|ę|ą', 'prosić', 'poprosić', 'prośb|a|y|ę|ą', 'zgod|a|y|ę|ą', 'pozwoleni|e|a', 'zadani|e|a|u|em', 'plan|', 'plan|u|y|em|ów|ami|ie', 'przygotowani|e|a|u|ach|ami', 'przygotowań', 'gotowoś|ć|ci|cią', 'wezwać', 'wzywać', 'wezwani|e|a|em', 'nalegać', 'zalecić', 'radzić', 'obmyślić', 'spodziewać się', 'dążyć', 'dążeni|e|a|u', 'mieć', 'powinien', 'powinn|a|o|i|y', 'należało', 'trzeba było', 'zobowiązać się', 'zobowiązywać się', 'zobowiązać', 'obiecać', 'obiecywać', 'przyrzec', 'przewidywać', 'zgodzić się', 'marzyć', 'nakłonić', 'nakłaniać', 'namawiać', 'przekonywać', 'nadziej|a|i|ę|ą', 'chęć', 'chęci', 'skierować', 'grozić', 'groźb|a|y|ę|ą', 'wyznaczyć', 'cel|', 'celu', 'wola', 'wolę',
    ],
    try: ['próbować', 'spróbować', 'usiłować', 'usiłowani|e|a', 'starać się', 'postarać się', 'prób|a|y|ę|ą|ie||ami', 'daremnie', 'bezskutecznie', 'na próżno', 'nadaremnie', 'nieudan|y|a|e|ą|ej|ych', 'bezskuteczn|y|a|e|ych|ej|ą', 'bez powodzenia', 'silić się'],
    poss: ['szans|a|y|ę|ą', 'okazj|a|i|ę|ą', 'móc', 'by', 'gdyby', 'możliwoś|ć|ci|cią', 'zdoln|y|a|e|i', 'jeśli', 'jeżeli', 'groz|a|ę', 'zagrożeni|e|a|em', 'niebezpieczeństw|o|a|em|u', 'ryzyk|o|a|iem', 'obawiać się', 'bać się', 'obaw|a|y|ę|ie', 'w razie', 'na wypadek', 'ryzykować', 'można', 'można było', 'dopuszczać'],
    future: ['będzie', 'będą', 'oczekiwać', 'spodziewać się'],
  },
  factual: ['udać się', 'udawać się', 'zdołać', 'zdążyć', 'zacząć', 'zaczynać', 'rozpocząć', 'począć', 'jąć', 'kontynuować', 'zmuszon|y|a|e|ych', 'zmuszeni', 'zmusić', 'zmuszać', 'przyjść', 'pozwolić', 'umożliwić', 'pomóc', 'odważyć się', 'ośmielić się', 'pośpieszyć', 'skończyć', 'przestać', 'poszczęścić się', 'potrafić', 'musieć', 'powieść się'],
  denies: ['a nie', 'ale nie', 'i nie', 'lecz nie', 'a bynajmniej nie'],
  untrue: ['nieprawda', 'nieprawdą jest', 'nie jest prawdą', 'nie ma dowodów', 'nie ma dowodu', 'brak dowodów', 'nie było dowodów', 'nic nie wskazuje', 'nikt nie udowodnił', 'nie udowodniono', 'fałszem jest', 'kłamstwem jest', 'mitem jest'],
  hearsay: ['pogłosk|a|i|ę|ą|om|ach', 'pogłosek', 'pogłosce', 'plotk|a|i|ę|ą|om', 'plotek', 'mówi się', 'mówiono', 'mówią', 'powiadają', 'szepta|no', 'głoszono'],
};
