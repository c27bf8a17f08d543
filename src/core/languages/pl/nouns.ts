import type { NounWords } from '../noun-words.ts';
import { people, things } from './declension.ts';
import { peopleNouns } from './people-nouns.ts';

/** Polish nouns by kind, by their nominative singular or as `stem:paradigm`, and the small words of the noun group. */
export const nouns: NounWords = {
  kinds: {
    person: [
      ...people(peopleNouns.toLowerCase()),
      ...people(`
      przemytnik przechodzi/przechodzień:vi wysiedlon:aon chirurg felczer proboszcz podróżnik pielgrzym maszynista szyper sternik wachmistrz adwokat akademik archeolog etnograf publicysta reporter biograf archiwista demograf ekonomista ziemianin dziedzic wioślarz dominikanin jezuita franciszkanin bernardyn misjonarz kapelan oskarżon:an podejrzan:an przesłuchiwan:an stronnik jeździec podczasz:ay cześnik
      żołnierz szeregowiec szeregow:aw kapral plutonow:aw sierżant chorąż:ay podchorąż:ay oficer podoficer rekrut poborow:aw ochotnik rezerwista weteran najemnik dezerter zbieg maruder uciekinier jeniec więźni/więzień:vi zakładnik aresztant skazaniec zesłaniec
      artylerzysta kawalerzysta piechur kanonier saper czołgista pancerniak lotnik pilot nawigator strzelec snajper łucznik kusznik pikinier muszkieter dragon huzar ułan kirasjer grenadier fizylier szwoleżer husarz rycerz kopijnik janczar spahis konn:aw zwiadowca wywiadowca szpieg agent kurier goniec posłaniec wartownik strażnik strażak
      marynarz majtek bosman okrętowiec podwodniak spadochroniarz komandos desantowiec pogranicznik czerwonoarmista krasnoarmiejec bojownik powstaniec insurgent partyzant buntownik rebeliant spiskowiec zamachowiec terrorysta rewolucjonista bojówkarz legionista obrońca napastnik agresor najeźdźca zaborca okupant zdobywca zwycięzca atakując:ay nacierając:ay oblegając:ay
      oblężon:aon rann:an zabit:at poległ:ał zaginion:aon zmarł:ał chor:an wojskow:aw cywil mieszkaniec obywatel poddan:an chłop włościanin mieszczanin szlachcic magnat robotnik kolejarz górnik student uczni/uczeń:vi nauczyciel lekarz sanitariusz duchown:an zakonnik mnich kapłan pastor rabin kupiec rzemieślnik rybak pasterz niewolnik kolonista osadnik przesiedleniec uchodźca wygnaniec emigrant tubylec
      człowiek mężczyzn~mężczyzn:wzn chłopiec starzec młodzieniec ojciec syn brat wnuk stryj wuj kuzyn potomek następca zwolennik przeciwnik sojusznik sprzymierzon:aon sprzymierzeniec wrog/wróg:vg nieprzyjaciel rywal uczestnik świadk/świadek:vk ocalał:ał rozbitek poszkodowan:an aresztowan:an internowan:an deportowan:an skazan:an demonstrant manifestant strajkując:ay policjant milicjant żandarm urzędnik dziennikarz korespondent pisarz poeta
      komunista socjalista nacjonalista bolszewik mienszewik faszysta nazista hitlerowiec esesman banderowiec upowiec biał:ał czerwon:an petlurowiec republikanin rojalista monarchista muzułmanin chrześcijanin krzyżowiec protestant katolik hugenot husyta konfederata unionista targowiczanin kosynier hajdamaka hajduk rabuś bandyta rozbójnik pirat korsarz zbrodniarz kat oprawca morderca zdrajca kolaborant volksdeutsch
      pasażer załogant członek delegat posł/poseł:vł wysłannik parlamentariusz emisariusz kierowca motocyklista rowerzysta woźnica tragarz inżynier technik mechanik budownicz:ay tłumacz przewodnik pacjent ranion:aon wieśniak parobek giermek pachołek sługa krewn:an dowodząc:ay samuraj ronin wojownik towarzysz kolega przyjaciel sąsiad działacz agitator konspirator podziemiowiec cichociemn:an akowiec gwardzista grabieżca intruz obserwator mediator 
    `),
      ...things(`ofiara osoba kobieta matka córka siostra żona wdowa dziewczyna sanitariuszka pielęgniarka zakonnica ludność lud tłum:mm mieszczaństwo szlachta chłopstwo dusza głowa niedobitek trup ciało rodzina`),
      'ludz:ludzie', 'dziec:dzieci', 'dzieck:nk', 'bra:bracia',
    ],
    leader: [
      ...people(`
      mułła aga murza markiz lord wójt rezydent
      generał marszałek feldmarszałek admirał wiceadmirał kontradmirał komodor pułkownik podpułkownik major kapitan rotmistrz porucznik podporucznik komandor dowódca głównodowodząc:ay wodz/wódz:vs hetman wojewoda kasztelan starosta ataman koszow:aw esauł setnik komendant komisarz politruk komdyw kombryg komkor komandarm szef naczelnik zwierzchnik przywódca lider prezes przewodnicząc:ay sekretarz kierownik dyrektor
      król:vs cesarz car chan sułtan szach emir wezyr pasza bej mikado szogun regent namiestnik gubernator wicekról:vs wielkorządca dyktator duce:0 fuhrer kanclerz prezydent premier ministr/minister:vr wiceministr/wiceminister:vr ambasador konsul dyplomata senator posł/poseł:vł radca doradca przedstawiciel rzecznik prokurator śledcz:ay burmistrz papież biskup arcybiskup kardynał prymas metropolita patriarcha opat przeor imam szejk
      historyk badacz autor uczon:an naukowiec profesor ekspert znawca kronikarz latopis pamiętnikarz memuarysta wydawca redaktor świadk/świadek:vk monarcha władca suweren kurfirst elektor baron magnat diuk podkomorz:ay chorąż:ay strażnik instygator mistrz komtur senior centurion legat trybun pretor dowodząc:ay zastępca adiutant kwatermistrz inspektor intendent nuncjusz pełnomocnik plenipotent attache:0 negus ras
    `),
      'ksi:książę', 'ks:ksiądz', 'arcyksi:książę', ...things(`caryca głowa władza`),
    ],
    formation: things(`
      armia wojsko siła oddział pododdział pułk dywizja brygada batalion kompania pluton drużyna szwadron bateria dywizjon korpus grupa zgrupowanie związek jednostka formacja front flota flotylla eskadra eskadrylla klucz garnizon załoga obsada szereg kolumna awangarda ariergarda straż:fc patrol warta posterunk/posterunek:mk placówka zastęp hufiec chorągwi/chorągiew:fi rota sotnia tabor orda czambuł tumen legion kohorta falanga gwardia milicja policja żandarmeria
      kawaleria piechota artyleria lotnictwo marynarka konnica jazda husaria dragonia zwiad wywiad kontrwywiad sztab dowództwo komenda naczelnictwo kwatera desant ekspedycja odwód odsiecz:fc posiłek wsparcie uzupełnienie kontyngent rezerwa landwera landsturm partia banda bojówka partyzantka podziemie konspiracja strona skrzydło centrum flanka czołówka szpica konwój eskorta karawana obóz stronnictwo ruch organizacja
      kosynierka zagon podjazd forpoczta pikieta ekipa komando wermacht wehrmacht:0m luftwaffe:0f rkka:0f nkwd:0m gestapo:0m ss:0f upa:0f oun:0f ak:0f kop:0m wp:0m wrog/wróg:vg nieprzyjaciel:vs przeciwnik:vk agresor:vr
    `),
    state: [
      ...things(`
      państwo mocarstwo rząd kraj republika monarchia cesarstwo królestwo księstwo imperium carat kalifat sułtanat chanat federacja konfederacja unia koalicja liga sojusz przymierze blok ententa związek władza administracja gabinet parlament sejm senat kongres duma izba zgromadzenie rada komitet komisja komisariat ministerstwo resort urzęd/urząd:md ambasada poselstwo konsulat misja delegacja trybunał sąd dwór kreml naczelnictwo kierownictwo 
      politbiuro:0 komintern ludność naród społeczeństwo społeczność partia junta reżim dyktatura kolonia dominium protektorat mandat województwo gubernia magistrat ratusz kuria watykan:0m centrala opozycja instytucja agencja zsrr:0m usa:0p rfn:0f nrd:0f onz:0m nato:0 prl:0m rp:0f kpzr:0f pzpr:0f mandżukuo:0 
    `),
      'niemc:py', 'rzeczpospolit|a|ej|ą',
    ],
    materiel: [
      ...things(`
      czołg tankietka działo armata haubica moździerz karabin kaem cekaem erkaem pistolet rewolwer strzelba muszkiet arkebuz broni/broń:fi bagnet szabla miecz lanca kopia włócznia łuk kusza strzała topór kosa granat granatnik mina bomba torpeda pocisk nabój rakieta kula kartacz amunicja proch materiał sprzęt uzbrojenie wyposażenie ekwipunek oporządzenie rynsztunek zbroja hełm tarcza
      samolot myśliwiec bombowiec szturmowiec śmigłowiec helikopter szybowiec balon sterowiec dron transportowiec okręt statek pancernik krążownik niszczyciel kontrtorpedowiec torpedowiec fregata korweta galera galeon lotniskowiec trałowiec stawiacz kuter ścigacz kanonierka monitor barka prom tankowiec parowiec szkuner trawler holownik jacht krypa szalupa żaglowiec brander ponton czajka
      pojazd samochód ciężarówka wóz furmanka ciągnik motocykl transporter autobus pociąg lokomotywa wagon parowóz drezyna ambulans tabor koni/koń:mi wielbłąd:md zapas żywność prowiant furaż paliwo benzyna łup zdobycz:fc trofeum sztandar flaga bandera znak stado bydło skarb kasa radiostacja aparat lufa działko miotacz katapulta taran silnik egzemplarz maszyna
    `),
      ...things('łodzi/łódź:fi kolejka'), 'okręt:mt podwodn*', 'woz/wóz:mz pancern*',
    ],
    place: [
      ...things(`
      miasto miasteczko osada osiedle przysiółek chutor aul stanica stolica twierdza forteca warownia cytadela zamek gród fort reduta szaniec bastion barykada umocnienie fortyfikacja okop transzeja rów wał mur brama wieża baszta bunkier schron ziemianka zapora zasieka pozycja stanowisko linia placówka przyczółek przedmoście bród most przeprawa port reda zatoka cieśnina kanał rzeka potok strumień jezioro staw bagno moczar morze ocean wybrzeże brzeg
      plaża wyspa półwysep przylądek przesmyk wzgórze wzniesienie pagórek góra szczyt grzbiet przełęcz:fc wąwóz jar dolina równina step pustynia las bór puszcza pole łąka polana wydma rafa skała skarpa zbocze stok teren obszar rejon okręg region prowincja województwo powiat gmina gubernia obwód kraina ziemia terytorium kolonia posiadłość strefa pas odcinek sektor dzielnica przedmieście ulica plac rynek dom kamienica budynek gmach pałac dwór folwark majątek klasztor kościół meczet synagoga świątynia katedra cmentarz
      szpital szkoła uniwersytet arsenał magazyn skład prochownia fabryka zakład kopalnia huta stocznia elektrownia dworzec stacja lotnisko węzeł droga szosa gościniec trakt szlak tor kolej rogatka baza obóz biwak kwatera kemping więzienie areszt łagier getto kontynent front zaplecze tył głębia centrum śródmieście ratusz ambasada konsulat punkt miejsce miejscowość okolica kierunk/kierunek:mk wschód zachód rubież:fc ujście źródło wodospad kotlina kocioł worek korytarz enklawa pustkowie lodowiec oaza grobla tama młyn stodoła chata zagroda sad ogród winnica park kompleks obiekt rezydencja siedziba metropolia 
    `),
      'wsi/wieś:fi', 'półwysp/półwysep:mp', 'węzł/węzeł:mł', 'kolei/kolej:fi', 'cerkwi/cerkiew:fi', 'pol:ne bitwy', 'pol:ne walki', 'koszar:py',
    ],
    border: things('granica pogranicze kordon demarkacj:fia rubież:fc miedza'),
    event: things(`
      wojna bitwa boj/bój:ms walk:fk starcie potyczka utarczka zmaganie konflikt incydent zajście wydarzenie kampania operacja akcja działanie ofensywa natarcie szturm atak kontratak kontrofensywa przeciwnatarcie przeciwuderzenie uderzenie napad najazd inwazja agresja interwencja wyprawa pochód rajd zagon wypad nalot desant lądowanie oblężenie blokada obrona odwrót ucieczka pościg manewr marsz przemarsz przegrupowanie przeprawa zasadzka ostrzał ostrzeliwanie kanonada bombardowanie
      okupacja aneksja rozbiór zabór kapitulacja poddanie klęska porażka zwycięstwo triumf rozejm zawieszenie pokój rokowanie negocjacja pertraktacja rozmowa konferencja kongres zjazd spotkanie powstanie insurekcja rebelia bunt rewolucja przewrót zamach pucz strajk demonstracja manifestacja wiec masakra rzeź:fc pogrom zbrodnia mord egzekucja rozstrzelanie ludobójstwo deportacja wysiedlenie przesiedlenie represja czystka aresztowanie proces elekcja koronacja abdykacja kryzys katastrofa epidemia głód zaraza pożar wybuch eksplozja
      mobilizacja demobilizacja ewakuacja koncentracja zdobycie zajęcie upadek odbicie wyzwolenie wymarsz wkroczenie przełamanie okrążenie zniszczenie strzelanina prowokacja naruszenie przekroczenie przelot rejs ćwiczenie parada pogrzeb zgon
    `),
    text: [
      ...things(`
      twierdzenie zapewnienie pogląd teza wersja przypuszczenie świadectwo
      rozkaz dekret ukaz zarządzenie dyrektywa instrukcja polecenie traktat układ umowa pakt porozumienie konwencja protokół akt nota ultimatum:0 protest oświadczenie deklaracja komunikat raport meldunek sprawozdanie doniesienie depesza telegram list:mst pismo wiadomość gazeta dziennik czasopismo tygodnik prasa artykuł monografia rozprawa opracowanie studium pamiętnik wspomnienie relacja zeznanie kronika latopis rocznik źródło dokument archiwum mapa plan szkic spis lista wykaz statystyka informacja wzmianka opis encyklopedia podręcznik biuletyn rezolucja uchwała konstytucja ustawa manifest odezwa proklamacja apel petycja skarga wyrok orzeczenie opinia propozycja żądanie prośba wezwanie groźba obietnica przysięga wniosek postulat zeszyt tekst zapis notatka legenda podanie plotka pogłoska szacunek ocena obliczenie
    `),
      'książk~książek:fk', 'prac:fs', 'odpowiedzi/odpowiedź:fi', 'dan|e|ych|ym|ymi',
    ],
    time: things('chwila moment godzina minuta sekunda doba dekada wiek stulecie okres czas epoka era faza etap poranek świt zmierzch południe zima wiosna lato miesiąc kwartał sezon dni/dzień:mij tygodni/tydzień:mi').concat(['noc|y|ą|e|om|ami|ach|', 'rok|u|iem|owi|', 'lat|a|om|ami|ach|', 'wieczor|u|em|y', 'jesień', 'jesieni|ą|']),
    abstract: [
      ...things(`
      początek koniec przebieg wynik skutek rezultat następstwo przyczyna powód cel zadanie zamiar pomysł decyzja zgoda odmowa zakaz pozwolenie prawo obowiązek odpowiedzialność wina kara nagroda order medal ranga tytuł ufunkcja rola znaczenie wpływ nacisk presja opór strzał salwa cios szkoda szansa okazja możliwość ryzyko zagrożenie niebezpieczeństwo strach panika nadzieja wiara duch honor sława chwała historia polityka gospodarka handel przemysł rolnictwo nauka kultura religia język
      strata ubytek liczba liczebność ilość suma stan przewaga potęga kontrola panowanie dominacja zwierzchnictwo suwerenność niepodległość wolność autonomia niezależność jedność równowaga bezpieczeństwo poopieka ochrona sytuacja położenie warunk/warunek:mk okoliczność sprawa problem kwestia spór dyskusja temat wątpliwość błąd pomyłka sukces powodzenie niepowodzenie próba wysiłek współpraca stosunek kontakt łączność zdrada służba dezercja demoralizacja zamieszanie chaos odległość długość szerokość wysokość głębokość kilometr metr mila tona złot:am dolar funt frank marka procent odsetek ułamek połowa większość mniejszość reszta seria fala życie zdrowie rana choroba tyfus burza wichura deszcz mróz śnieg mgła lód powódź:fc susza dowodzenie rozpoznanie dostawa zaopatrzenie transport krok gotowość alarm tajemnica
    `),
      'części/część:fi', 'śmierci/śmierć:fi', 'pomoc:fc', 'moc:fc', 'ogni/ogień:mi', 'stopni/stopień:mi', 'rubl/rubel:ms', 'pamięci/pamięć:fi', 'podróż:fc', 'ćwierci/ćwierć:fi', 
    ],
  },
  enemy: ['wróg', 'wrog|a|owi|iem|u|owie|ów|om|ami|ach', 'nieprzyjaciel|', 'nieprzyjaciel|a|owi|em|u|e', 'nieprzyjaciół', 'nieprzyjaciołom', 'przeciwnik|', 'przeciwnik|a|owi|iem|u|ów|om|ami', 'przeciwnicy', 'nieprzyjacielsk*', 'wrog|i|iego|iemu|im|iej|ą|ie|ich|imi|a'],
  topics: ['co się tyczy', 'co do', 'jeśli chodzi o', 'jeżeli chodzi o'],
  mutual: ['obie strony', 'obu stron', 'obu stronom', 'obydwie strony', 'strony', 'walczące strony', 'oba państwa', 'obu państw', 'oba rządy', 'oba kraje', 'obu krajów', 'obie armie', 'obu armii', 'między sobą', 'obie floty', 'obaj przeciwnicy', 'obu przeciwników', 'obie delegacje'],
  speaker: ['my', 'nas', 'nam', 'nami', 'nasz', 'nasza', 'nasze', 'nasi', 'naszych', 'naszym', 'naszymi', 'naszego', 'naszej', 'naszemu', 'naszą', 'ja', 'mnie', 'mój', 'moja', 'moje', 'moich'],
  pronouns: {
    singular: ['on', 'ona', 'ono', 'go', 'jego', 'niego', 'jemu', 'mu', 'niemu', 'nim', 'jej', 'niej', 'ją', 'nią', 'je', 'ten', 'ta', 'tamten', 'ów'],
    plural: ['oni', 'one', 'ich', 'nich', 'im', 'nimi', 'ci', 'tamci', 'my', 'nas', 'nam', 'nami'],
  },
  possessives: ['swój', 'sw|oja|oje|ojego|ojej|ojemu|oją|oim|oich|oimi|oi', 'własn|y|a|e|ego|ej|emu|ą|ym|ych|ymi|i', 'jego', 'jej', 'ich', 'nasz|', 'nasz|a|e|ego|ej|emu|ą|ym|ych|ymi', 'nasi', 'mój', 'moj|a|e|ego|ej|emu|ą|im|ich|imi'],
  determiners: [
    'ten', 't|a|o|e|ego|ej|emu|ą|ym|ych|ymi', 'tę', 'ci', 'tamten', 'tamt|a|o|e|ego|ej|emu|ą|ym|ych|ymi', 'ów', 'ow|a|o|e|ego|ej|emu|ą|ym|ych|ymi', 'owi', 'każd|y|a|e|ego|ej|emu|ą|ym', 'wszyscy', 'wszystk|ie|ich|im|imi', 'cał|y|a|e|ego|ej|emu|ą|ym|ych|ymi', 'cali', 'sam|', 'sam|a|o|ego|ej|emu|ą|ym|ych|ymi|i', 'inn|y|a|e|ego|ej|emu|ą|ym|ych|ymi|i', 'niektór|e|ych|ym|ymi', 'niektórzy', 'pewien', 'pewn|a|e|ego|ej|emu|ą|ym|ych|ymi|i', 'jakiś', 'jak|aś|ieś|iegoś|iejś|imś|ichś', 'tak|i|a|ie|iego|iej|iemu|ą|im|ich|imi', 'taki sam', 'żaden', 'żadn|a|e|ego|ej|emu|ą|ym|ych|ymi', 'obaj', 'ob|a|ie|u', 'obydw|a|ie|aj|u', 'wiele', 'wielu', 'dużo', 'kilka', 'kilku', 'kilkoma', 'parę', 'paru', 'mało', 'niewiel|e|u', 'jeden', 'jedn|a|o|ego|ej|emu|ą|ym', 'drug|i|a|ie|iego|iej|iemu|ą|im|ich', 'różn|e|ych|ym|ymi|i', 'poszczególn|e|ych|ym|ymi', 'ostatn|i|ia|ie|iego|iej|iemu|ią|im|ich|imi', 'ile', 'tyle', 'jak|i|a|ie|iego|iej|ich|im', 'dwaj', 'trzej', 'czterej',
  ],
  adjectives: [],
  irregular: [],
  personEndings: 'nicy ników nikom nikami nikach ńcy ńców ńcom ńcami ńcach czycy czyków czykom czykami iści istów istom istami yści ystów ystom ystami owcy owców owcom owcami arze arzy arzom arzami owiec aniec anin anie janie'.split(' '),
};
