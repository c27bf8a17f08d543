import type { AttributionWords } from '../attribution-words.ts';
import { declined } from '../declension-words.ts';
import { declension, people, things } from './declension.ts';

const list = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');
const forms = (entries: readonly string[]): string[] => entries.flatMap((entry) => (entry.includes(':') ? declined(declension, entry) : [entry]));

/** How Polish says who tells it. Verbs by their infinitives. */
export const attribution: AttributionWords = {
  phrases: [
    'według {source}', 'wedle {source}', 'zdaniem {source}', 'podług {source}', 'w ocenie {source}', 'w opinii {source}', 'w relacji {source}', 'według danych {source}', 'według relacji {source}', 'według szacunków {source}', 'według ocen {source}', 'według obliczeń {source}', 'według wersji {source}', 'według informacji {source}', 'według słów {source}', 'według meldunku {source}', 'według raportu {source}', 'według komunikatu {source}', 'według źródeł {source}', 'według ustaleń {source}', 'według wspomnień {source}', 'według zeznań {source}', 'według doniesień {source}', 'według kroniki {source}', 'według świadectwa {source}', 'według oświadczenia {source}', 'według dokumentów {source}', 'wedle relacji {source}', 'wedle danych {source}', 'wedle słów {source}',
    'według {source} danych', 'według {source} źródeł', 'według {source} szacunków', 'według {source} dokumentów', 'według {source} informacji', 'według {source} ocen', 'według {source} obliczeń', 'według {source} meldunków', 'według {source} komunikatu',
    'w {source} była mowa', 'jak wynika z {source}', 'jak wynika ze {source}', 'z {source} wynika', 'ze {source} wynika', 'z {source} wynikało', 'jak czytamy w {source}', 'w przekonaniu {source}', 'w świadectwie {source}', '{source} zdaniem', 'w {source} przekonaniu', 'w {source} ocenie', 'według {source} słów', 'według {source} relacji', 'według {source} zeznań', 'według {source} wersji', 'według {other}', 'wedle {other}', 'zdaniem {other}', 'jak podano w {source}', 'jak stwierdzono w {source}',
    'zgodnie z {source}', 'w świetle {source}', 'powołując się na {source}', 'powołując się na dane {source}', 'jeśli wierzyć {source}', 'jeśli dać wiarę {source}', 'sądząc z {source}', 'z punktu widzenia {source}', 'ze słów {source}', 'opierając się na {source}', 'w {source} czytamy', 'w {source} figuruje', 'w {source} figurują', 'w {source} widnieje', 'w {source} widnieją', 'w {source} podano', 'w {source} stwierdzono', 'w {source} napisano', 'w {source} mowa', 'w {source} mówi się', 'w {source} zapisano', 'w {source} odnotowano', 'w {source} wymieniono', 'w {source} zaznaczono', 'w {source} stwierdza się', 'w {source} podaje się',
  ],
  verbs: [
    ...list(`
    oświadczyć oświadczać zakomunikować komunikować poinformować informować twierdzić utrzymywać podkreślić podkreślać zaznaczyć zaznaczać odnotować odnotowywać wskazać wskazywać pisać napisać opowiadać opowiedzieć wspominać wspomnieć uważać sądzić mniemać ogłosić ogłaszać przyznać przyznawać ocenić oceniać szacować oszacować podać podawać przytoczyć przytaczać wymienić wymieniać
    zameldować meldować raportować zaraportować donieść donosić mówić powiedzieć przekazać przypuszczać stwierdzić stwierdzać naliczyć doliczyć zapewnić zapewniać świadczyć zaświadczyć zeznać zeznawać opisać opisywać publikować opublikować dodać dodawać wyjaśnić wyjaśniać
    powtarzać powtórzyć rejestrować przedstawić przedstawiać zawiadomić powiadomić telegrafować zatelegrafować sprecyzować odpowiedzieć odpowiadać myśleć wierzyć wiedzieć chwalić argumentować dowodzić relacjonować zrelacjonować zanotować notować uznać uznawać określić określać zauważyć zauważać konstatować sugerować głosić zapisać zapisywać wyznać wyznawać wyliczać wyliczyć obliczać obliczyć zastrzegać ostrzegać ostrzec depeszować referować wzmiankować napomknąć nadmienić zaświadczać przekonywać alarmować sygnalizować pisywać rachować`),
    'doliczyć się', 'przyznać się', 'przyznawać się', 'skarżyć się', 'poskarżyć się', 'zaklinać się', 'zarzekać się', 'przechwalać się', 'chwalić się', 'dowiedzieć się', 'domyślać się',
  ],
  that: ['że', 'iż', 'jakoby', 'jak', 'jak to'],
  sources: [
    ...forms(things('źródło dokument meldunek raport sprawozdanie komunikat doniesienie depesza telegram gazeta dziennik prasa agencja radio:0 praca książka monografia encyklopedia artykuł rozprawa opracowanie studium kronika latopis rocznik pamiętnik wspomnienie relacja zeznanie archiwum statystyka literatura historiografia strona sztab dowództwo ministerstwo rząd ambasada poselstwo trybunał komisja sąd badanie obliczenie szacunek ocena wersja wywiad propaganda list:mst rozkaz opinia ustalenie tradycja legenda instytut wydawnictwo większość podręcznik tass:0 pat:0m wikipedia')),
    ...forms(people('historyk badacz autor uczon:an naukowiec ekspert znawca kronikarz pamiętnikarz świadk/świadek:vk uczestnik dziennikarz korespondent profesor biograf monografista dziejopis komentator krytyk rzecznik')),
    'dane', 'dan|ych|ym|ymi', 'ksiąg',
  ],
  statements: forms(things('twierdzenie zapewnienie doniesienie meldunek raport zeznanie relacja wiadomość:fc wieść:fc pogłoska plotka oświadczenie komunikat opinia pogląd teza wersja przypuszczenie depesza telegram skarga słowo wniosek legenda zarzut oskarżenie informacja świadectwo')),
  grounds: ['plan', 'planu', 'planem', 'planami', 'plany', 'planów', 'zamysłem', 'zamysłu', 'rozkaz', 'rozkazem', 'rozkazu', 'rozkazami', 'poleceniem', 'zarządzeniem', 'życzeniem', 'życzenia', 'zwyczajem', 'rozkładem', 'harmonogramem', 'tradycją', 'obawy', 'obaw', 'potrzeby', 'trudności'],
  adopts: ['ustalić', 'ustalać', 'ustalono', 'potwierdzić', 'potwierdzać', 'potwierdzono', 'udowodnić', 'udowodniono', 'dowieść', 'sprawdzić', 'zweryfikować', 'należy przyjąć', 'należy uznać', 'wiadomo na pewno', 'dojść do wniosku', 'dochodzić do wniosku', 'przekonać się', 'wykazać', 'wykazywać'],
  doubts: ['zdementować', 'dementować', 'zaprzeczyć', 'zaprzeczać', 'wbrew', 'błędnie', 'mylnie', 'nieprawdziwie', 'bezpodstawnie', 'kwestionować', 'zakwestionować', 'podważyć', 'podważać', 'podać w wątpliwość', 'podawać w wątpliwość', 'wątpić', 'powątpiewać', 'obalić', 'nie odpowiada prawdzie', 'nie odpowiadają prawdzie', 'zawyżon|y|a|e|ych|ą', 'zaniżon|y|a|e|ych|ą', 'przesadzon|y|a|e|ych|ą', 'wyolbrzymion|y|a|e|ych', 'mit|u|em|y|', 'wyolbrzymić', 'zawyżyć', 'zaniżyć', 'zmyślić', 'przesadnie'],
  quotes: [['„', '”'], ['«', '»'], ['„', '“'], ['“', '”'], ['"', '"']],
};
