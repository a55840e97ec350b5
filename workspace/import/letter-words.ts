/**
 * Everyday words of each language, for the letters that stand beside its letters outside ASCII: what an encoding makes of a text
 * is judged by them. Latin alphabets list words with such letters only. Written for this purpose; the commoner a word, the earlier.
 */
export const letterWords: Readonly<Record<string, string>> = {
  de: `für über können wäre würde müssen möchte natürlich während schön größe straße heißt muß daß weiß außer gehört größten hätte
    hätten könnte könnten länder männer menschenwürde gemäß freiheit völker persönlichkeit öffentlich höhere früher später täglich
    ähnlich älter änderung übrigens überzeugung äußern öl österreich zurück stück glück brücke führen führung gefühl kühl grün müde
    tür süd für fünf natürliche bürger bürgerinnen präsident europäische ausländer wählen wähler jährlich erklärung schützen schutz
    gewährleistung zusätzlich hörer höre gehören möglich löst zwölf böse fröhlich höflich dürfen darüber gegenüber überhaupt verfügung
    unterstützung größe fuß spaß groß großen schließlich beschluß maßnahmen regelmäßig dreißig grüße müßte geschäft kräfte tätig wärme
    fähigkeit nächste gesprächs verständnis zuständig selbstverständlich ungefähr erwähnt dänemark käse ähre ärzte öfter übel üblich`,
  fr: `à été même très où être après déjà là ça voilà président république français française états système problème première père mère
    frère élève élections général générale liberté égalité fraternité société sécurité activité qualité vérité année années créer
    réponse répondre réforme régime région intérêt forêt tête fête arrêt bête peut-être côté tôt plutôt hôpital rôle contrôle dû sûr
    août goût coût connaît naître paraît île dîner maître théâtre âme âge grâce château façon leçon reçu garçon français naïf haïr
    noël reçoit cœur œuvre sœur vœux nœud œil manœuvre bœuf mœurs d’œuvre États Été École À Ça Île Où élu dès près accès succès procès
    décès progrès règle règlement siècle collège piège étude économie écologie également éviter établir époque énergie éducation
    développement précédent décision détail nécessaire propriété député députée applaudissements démocratie loi économique préférer
    répété différent intégrité conformément protégée délibération séance thème crème derrière lumière manière matière dernière entière`,
  es: `más está también así después según aquí día días país países política político económico económica público pública años año
    señor señora señores niños españa español española mañana compañero pequeño sueño dueño enseñanza educación nación constitución
    comisión situación relación atención acción información comunicación población organización razón corazón canción habitación
    decisión unión región opinión reunión además él sí qué cómo cuándo dónde quién cuál sólo aún través interés inglés francés
    común algún ningún jamás atrás detrás será serán podrá podrán tendrá había habían tenía podía sería quería debería están estás
    número único última último máximo mínimo título artículo vehículo líder fácil difícil útil árbol cárcel mártir crédito débito
    método período régimen médico música física química república América África Álvaro Ávila Él Índice Órgano Última Época índole
    ahí allí raíz maíz oído leído caída reír energía economía mayoría policía democracia teoría categoría ¿qué ¿cómo ¡qué vergüenza
    lingüística bilingüe pingüino antigüedad averigüe ñandú compañía otoño tamaño daño cariño diseño empeño`,
  pt: `não são também já até está há você então nação ação função situação educação informação comissão decisão razão coração mão mãe
    irmão pão chão cão avião população organização relação condição posição opção eleição constituição atenção questão união região
    opinião ções ações nações condições eleições relações questões milhões opiniões põe dispõe avôs avó avô só nós após três mês
    português portuguesa inglês francês país países saúde política político público pública república economia económico económica
    próximo próprio próprios histórico história memória vitória glória senhor câmara âmbito ângulo ânimo português você português
    é és será serão poderá terá fará estará contrário necessário primário salário horário vários várias município princípio início
    líder difícil fácil possível responsável nível móvel útil à às àquele ótimo último última única único número água língua
    frequência ciência experiência violência consequência importância distância criança lança esperança mudança força braço preço
    serviço começo começar caça preço justiça atenção órgão pôr tem têm vêm contêm lê vê crê avó fôr distribuição proteção igualdade`,
  it: `è più perché così può già sarà però anche né sé dà là lì sì giù città libertà società verità qualità attività università età
    possibilità responsabilità necessità realtà metà papà povertà dignità comunità sovranità felicità unità novità pubblicità
    capacità volontà autorità autorità virtù gioventù schiavitù tribù servitù ciò farò dirò andrò sarò potrò avrò verrà potrà dovrà
    avrà farà dirà andrà starà lunedì martedì mercoledì giovedì venerdì caffè cioè tè poiché finché affinché benché sicché purché
    ventitré né mercé È Là Però perciò comò falò oblò portò andò parlò cercò trovò pensò arrivò cominciò diventò restò entrò tornò`,
  ca: `què és més també així està després però perquè només això aquí país política públic pública llengua català catalana català
    senyor president gràcies molt bé món són dóna sóc nació situació relació comissió informació educació població constitució
    millor qüestió llengües següent qüestions pingüí raïm països veïna continuïtat introduïda conseqüència freqüent aprovació
    àmbit àrea época índex únic última òrgan ús àvia història memòria economia econòmica democràcia col·laboració paral·lel
    il·lustre intel·ligent pel·lícula novel·la excel·lent força començar plaça caçar feliç França Barça esforços`,
  gl: `máis tamén así está é señor señora presidente política galicia non nación situación educación información comisión atención
    galego lingua país público pública señorías moción aínda años ano nós vós só cáles cómo ningún algún algunha unha deputado
    será estarán poderá fará tiña había viña facía dicía sería podería economía maioría enerxía sanidade función razón opinión
    ámbito última único número próximo propio histórico consellería pequeño compañeiro españa ruído país saír traían oír vostedes`,
  nl: `één coördinatie coöperatie reëel ideeën zeeën financiële industriële officiële commerciële geïnteresseerd geïnformeerd
    beïnvloeden egoïsme cliënten patiënten ingrediënten België Belgische Israël Oekraïne Azië Italië Indonesië vóór dé hé café
    privé comité crèche première enquête hè scène geüpload geüniformeerde bacteriën categorieën coëfficiënt oriëntatie poëzie
    reünie ruïne financiën initiatief efficiënt variëren creëren gecreëerd tweeën drieën knieën skiën oliën`,
  sv: `och är för på så måste också när då från där här år någon något några både många människor människa själv säger säga får gå
    gör göra större först före även åt rätt rättigheter frihet språk små två råd må stå låt låta håll hålla råder således väg vägen
    värld världen land länder lära läsa läge län svår svåra över överallt öva öppen öppna ö ån åt åtgärder återigen återstår ägna
    äger äldre ändå ändra ännu är äta ärende förslag förklaring företag förstå försök frågor fråga språket någonting hjälp därför
    därmed varför höger hög högre hör höra kött dörr köra lösa mötet nöjd söka tänka tänker väl välkommen ställa ställer människan`,
  da: `på så også når får må gå få år også både måde måske således råd stå står små blå grå båd språg foreslå forstå spørgsmål
    mål sådan således gør gøre større først før føre født følge følelse første børn hør høre høj høje køb købe løn løs løse mødes
    møde nødvendig nøje prøve rød sø søn søge tør tørre øje øjne øl øst ønsker øget ære ærlig æble ældre ændre ændring ægte være
    været værre værdi væk vælger vælge sætte sæt tænke tæt træ træffe næste næsten nær når læse længe lære lægge klæder hjælpe
    hjælp gæld fælles færdig forældre menneskerettigheder frihed både retfærdig mænd sprængt spændende særlig særligt præsident`,
  nb: `på så også når får må gå få år både måte måtte således råd stå står små blå grå språk foreslå forstå spørsmål mål sånn
    gjør gjøre større først før føre født følge følelse første høre høy høyre høyt kjøpe lønn løse møte nødvendig nøye prøve rød
    sjø sønn søke tør tørre øye øyne øl øst ønsker øker ære ærlig være været værst verdi næring nær nærmere lære lærer særlig særskilt
    dårlig går ifølge fra bør gjør støtte utdanning frihet menneske håp håper håndtere nå nåværende åpen åpent åtte år år`,
  fi: `että ja ovat myös tämä tämän tätä siitä hän häntä hänen mitään mikään täytyy pitää pitäisi näin nämä näitä niitä sekä ensimmäinen
    jälkeen välillä tähän täällä siellä päivä päivää vapaus ihmisiä ihmisellä henkilö henkilöllä jäsen jäsenten oikeus yhtä välttämätön
    käyttää käyttö yhteisö työ työtä työn yö yötä syödä löytää täydellinen lähtee lähellä läpi mennä näkee näkyy pöytä säädetty
    säännös sääntö tehdä tärkeä tärkeää tyttö äiti ääni ääntä älä älköön ääressä ei ole öljy öisin öitä mökki köyhä hyödyllinen hyvää
    hyvä hyvän enemmän vähän vähemmän eivät olivät edellä edessä kehittää vähintään väestö käsitellä kieltää elämä elämää elämän`,
  is: `það að sem er og við þetta þessi þess þeir þær þau þá þó því þegar þar þú þín þjóð þjóðir þing þingmaður þörf þátt á í ó ég
    mér ég sér ekki hefur eða með maður menn réttur réttindi rétt fyrir síðan síðar sjálfur sjálf íslenska ísland íslendinga ár ára
    bæði bær ætla ætti æðri hæstvirtur hæstv ráðherra forseti góð góður góðan góða gott fólk frelsi öllum allir öll ölum önnur öðrum
    börn móðir faðir bróðir dóttir já nú svo núna út úr upp úti ný nýtt nýja yfir því ávallt án áður áfram átt ágæti lög lögum
    vörn verður orðið orð gerð gerður stað staður það líka lífi líf mál mála málið hátt háttv þingmanna einnig frá hún hans öryggi`,
  et: `ja on või ka mis see nii ning kõik kõige kõigil õigus õiguse õigused õiglane õpetaja õppida õhtu õnn õde õue võib võivad võtta
    võimalik võim võrdne sõna sõnad sõltumatu sõber tõde tõesti tõttu põhi põhiseadus põhimõte põld mõte mõned mõni mõju kõne
    lõpp lõpuks nõu nõukogu nõuda rõõm hästi hääl häälte väga välja väärt väike võõras pärast päev päeva pärit lähedal läks täna
    tänan täielik täis täht tähtis näiteks näha ära äri ärge käib käsi käes jääb jääda mäng mägi sünd sündinud süsteem süü küll
    kümme küsimus küsida lükata müüa nüüd ühiskond ühinenud üks üle ülem ümber üldine üksik rüü tüdruk öö ööd töö tööd sööma möödas
    köök lööma pööra šokk žanr žürii haridus ühe üle ühendriigid eestis käesolev`,
  lv: `ir un par kā arī bet tā tas šis šī šo šā šajā šeit šodien šādi šāds katram cilvēkam cilvēks cilvēki tiesības tiesību brīvība
    brīvības visām visās pārliecība vārds vārda vārdi darbs dzīve dzīvot dzīvo jābūt būt būtu būs nevienu nedrīkst drīkst bērns bērni
    mātes māte māja vēl vēlas vēlēšanas nē jā lūdzu lūgt kļūt kļūs ļoti ļaudis ļauj viņš viņa viņu viņi viņam ņem ņemt ņēma
    ziņas ziņa paziņojums ģimene ģimenes ģenerālis ķermenis ķeras žēl žurnāls daži dažādi daudz čehu četri čaks ātri ārā ārējs
    āda ēst ēka ēnu īss īpaši īpašums īsti ūdens ūdeni saeima deputāts ministrs priekšsēdētājs latvijā latviešu valsts valstī`,
  lt: `ir kad taip kaip žmogus žmonių žmonės žmogaus teisė teisę teisių turi būti būtų buvo bus jų jos šis ši šio šių šiame šią
    šiandien šalis šalies šalį šimtas šeima šeimos šaltas žodis žodžio žinoti žinios žemė žemės žiūri dažnai daugelį kiekvienas
    kiekvieną vieną visą visų visiems lygių lygybė laisvė laisvės laisvę savo lietuvos lietuvą lietuvių prašau prašom ačiū čia
    čekija pačių pačia pradėti pradėjo dėl dėka dėti kodėl ėjo mėnuo mėnesį dėmesį galėjo galėtų reikėtų turėjo norėčiau sąlygos
    sąjunga sąžinė ąžuolas są įstatymas įstatymų įvairių į įeiti įsigaliojo gyvenimą vardą darbą darbų tautų valstybė valstybės
    mūsų jūsų jūra jų trūksta gyvūnas ūkis ūkio rūšis įtaka švietimas šventė apsauga užtikrinti už užsienio didžiausias`,
  pl: `się że jest są być będzie będą może są już także też który która które których każdy każda człowiek człowieka ludzie prawo
    prawa wolność wolności równość równy równe również między więc więcej tę tą ją mają mają są dążyć żyć życie życia życiu żadne
    żaden żeby że źródło źle późno łatwo łódź główny głos głowa całkowicie cały cała była było były był został został małżeństwo
    miał miała mógł mogłaby własność własności władza władzy wła słowo słowa słuchać śmierć śmiech światowy świat świata środki
    środa śledztwo jeśli jeśliby gdzieś ktoś coś kość gość gości radość miłość przyszłość społeczeństwo społeczny społecznej postęp
    język językach miesiąc tysiąc pieniądze początek porządek rząd rządu rzecz są są proszę dziękuję panów marszałku wysoka izbo
    godności sumienie sumieniem świadomości pięć dziesięć święto święta pamięć dzień dzięki poznań gdańsk koń słońce państwo państwa
    czynność ćwiczenie ćwierć być żyć mieć chcieć wiedzieć zrobić móc pomóc wrócić którzy każdej narodów rządów sądów praw`,
  cs: `že je také není být který která které každý každá lidé člověk člověka má mají může můžete můj své svých svůj právo práva právě
    svoboda svobody svobodě důstojnost důstojnosti důvod důležité průmysl způsob způsobem bratrství především předseda předsedkyně
    před při přes přijmout příležitost příklad přítel přijde řekl říci říká řeč řada řízení řešení tři čtyři čtvrtek čas část částečně
    číslo člen členů česká česky české čeština říjen září únor úřad účast účel úplně úroveň ústava její jejich jeho něco někdo některé
    nějaký německo něm město místo měl měla mělo mít svět světa větší věc věci věda vědět věk děti děkuji děkuju dějiny odpověď ještě
    též též žádný žádné žena ženy život života žít že těžké můžeme každého zákon zákona vláda vládě národ národů národní stát státu
    státní společnost společenství základ základě základní žije žijí šest šel škola školy štěstí naše náš naší vás nám táž
    rodný tělo tělesný ťuk teď loď síť chuť řiď ďábel pražský nýbrž ochraně mezinárodní rovnoprávnost vzdělání přiměřené`,
  sk: `že je aj sú byť ktorý ktorá ktoré každý každá ľudia človek človeka má majú môže môžete môj svoje svojich právo práva ľudské
    sloboda slobody slobodu dôstojnosť dôvod dôležité spôsob spôsobom bratstvo predovšetkým pri prijať príležitosť príklad priateľ
    príde reč rad riadenie riešenie tri štyri štvrtok čas časť čiastočne číslo člen členov slovenská slovensky slovenčina október
    úrad účasť účel úplne úroveň ústava jej ich jeho niečo niekto niektoré mesto miesto mal mala mať svet sveta väčší vec veci veda
    vedieť vek deti ďakujem dejiny odpoveď ešte tiež žiadny žiadne žena ženy život života žiť ťažké môžeme každého zákon vláda
    vláde národ národov národný štát štátu štátny spoločnosť spoločenstvo základ základe základný šesť škola školy šťastie naše náš
    vás nám päť deväť mäso hľadať hľadisko poľsko len veľa veľmi učiteľ kôň stôl kôl vôbec vôľa vŕba stĺp dĺžka ďalej ďalší teľa`,
  hu: `és hogy nem egy is az már még én ő ők ön önök azért így úgy éppen között után előtt alatt által során szerint minden ember
    emberi személy személynek joga jogok jogát van szabadság szabadságra egyenlő méltóság méltósága méltóságának születik szükséges
    szükség község közösség közösségi ország országok országgyűlés kormány törvény törvények törvényes elnök úr úrnak kérem köszönöm
    tisztelt képviselő képviselőtársaim kérdés kérés válasz világ világos két három négy öt hét kilenc tíz év éve években ötven több
    többi többség jó jól rossz új újra ünnep ügy ügyek üzlet üdvözlöm fő főként férfi nő nők nőt gyermek gyermekek család anyák
    védelem védelme védelmét fejlődés lelkiismeret lelkiismereti testvéri kell tekintettel állam állampolgár állampolgárság átlag
    által általános ártatlan ára ézsaiás élet életét éppen érdek érv érték értékek értelem írás író így ír íme ín óra óriási ő őt
    őket őszinte ősz öröm örök össze összes összesen út utóbbi űr tűz bűn gyűlés művészet művelődés hűség erő erős erővel időn idő`,
  sl: `in je da na se za so ki ne več tudi če še že pri kot bi pa ali vse vsakdo človek človeka človekove pravice pravica pravico
    svoboščin svoboščine svoboda življenje življenja živeti žena ženska državi država državni državljani državljanstvo družba
    družina družbeni druži drži začeti začetek začne čas časa član člani člen čeprav čez čisto človeški češ biti rečeno reči rekli
    povečati večja večina sreča srečen moči moč noč noči pomoč pomembno išče iščejo šel šla šola šolo šest šele štiri število
    naš naša vaš vaša boljši slabši mišljenje razmišljanje prišel prišli našli več žal žaliti žrtev že žena žur dolžnost dolžnosti
    možnost možnosti kože lažje najlažje dogodki končno poročilo vprašanje vprašanja gospod predsednik ljudje ljubljana`,
  hr: `je i u se na da su za što koji koja koje će ću ćemo ćete biti može više također pravo prava čovjek čovjeka ljudi ljudska
    svatko sloboda slobode život života živjeti žena žene žele želim država države državni društvo društva društveni pružiti
    služba dužnost možemo možda način načinu početak počinje čak čast često čini čitav član članak članovi članovima noć noći moć
    moći pomoć kuća kuće sreća srećom veći veća većina opći opća općina riječ riječi niječe đavao đak događaj događaji dođe dođi
    između mađarska anđeo lađa građani građana građanin građanska osuđen vođa vođe rođen rođena sljedeći gospodine predsjedniče
    zastupniče šest šezdeset škola škole što šta štititi zaštita zaštitu našem naš naše vaš vaše hvala poštovani žao žarko mišljenje
    izvršiti izvršna tišina odluči odlučivanje međunarodna međusobno slučaj slučaju tuđ potvrđuje takođe čuvati šuma život`,
  ro: `și să că în este din pentru sunt nu mai într între însă înainte încă când cât câte ați ți ții către dacă după fără până vă
    mă să își îi îl li-a astăzi acesta această aceștia fiecare oricărui orice drept dreptul drepturi libertate libertăți libertății
    oameni ființele ființă ființe rațiune conștiință demnitate persoană persoanei națiune națiuni națională națiunilor situație
    condiții condițiile protecție educație educația informație organizația dispoziții înțeles înțelege înființa început încredere
    întrebare întrebări întâi întâlnit domnul președinte președintele românia române român românilor țară țara țări țării ținut ție
    ță viață viața viață soția soț poliție justiție mulțumesc mulțumit puțin puțini așa aș ați atât atât gând pământ sfânt mâine mână
    român câmp rău tău său săi răspuns răspunde rămas bărbat căsătorie căuta cărți față fața știe știu știința școală șase șef
    și-a totuși orașul oraș oraşul şi să ştie aţi ţară naţiune libertăţi preşedinte aceştia îşi aşa totuşi`,
  sq: `është që në të për një edhe më dhe shumë ky kjo kësaj këto këtë së tij saj jetë njerëz njerëzit njerëzore drejtë drejta
    liri lirinë çdo çdonjëri çka çfarë çështje çështja çmim bëhet bën bëjë bërë nëse nën ndër ndërsa pëlqim përgjigje përkrah
    përdor përgjithshme përpara barabartë vetëm vënd vëlla vëllazërimit gjithë gjë gjërat gjënë mënyrë mundësi kërkoj kërkesë
    shqipëri shqipërisë zëri zëvendës dëgjo dëshirë rëndë lënë tërë tërësi`,
  tr: `ve bir bu da için ile olan olarak çok daha ne kadar değil gibi sonra var insan herkes herkesin hakkı hakları hakkına hürriyet
    hürriyetler hürriyeti özgürlük özgür şahıs şahsın her türlü kanun kanunî göre karşı karşılıklı şu şey şeyi şimdi şekilde şart
    şehir iş işi işte işçi başkan başkanı başka başına barış baş yaş yaşam yaşama hiç hiçbir üç üzere üzerinde üye üyesi ülke ülkeler
    ülkesi ürün ünlü dünya dün gün günü bugün güç güzel gönül görev gören gör göz söz söyle söyledi yön böyle öyle önce önemli örnek
    ölüm öğretim öğrenci öğretmen değer değişik eğer eğitim doğru doğum doğal bağlı bağımsız sağ sağlık sağlamak ağır çağ dağ olduğu
    olduğunu ettiği yapıldığı yapılan yıl yılı sayın kız kızı kıymet sınır sınıf ışık ıslah altı aldı asıl nasıl sıra kırk çıktı
    çıkan çalışma çalışan çocuk çocuğu çift çünkü içinde içi geçen küçük büyük düşünce düşün müdür hükümet hüküm yüz yüksek sürekli
    İnsan İstanbul İki İlk İçin İşte Şimdi Çok Ülke Ölüm Öğle türkiye türk birleşmiş milletler milleti mülkiyet kişi kişilik`,
  vi: `và của các cho không là có được những người một với này trong đã để từ về khi ra đến cũng như vào tôi ta chúng sẽ đó phải ở
    mọi đều tự do quyền bình đẳng nhân phẩm lý trí lương tâm tình anh em nước việt nam chủ tịch xã hội kinh tế chính trị phát triển
    thế giới quốc gia dân tộc làm việc năm ngày giờ nhà nước gia đình bảo vệ luật pháp tôn trọng giáo dục văn hoá khoa học kỹ thuật
    hợp tác đồng bào cộng hoà độc lập hạnh phúc vấn đề trước sau thời gian điều kiện cần thiết nếu thì nhưng rất nhiều cùng hoặc
    bị bất cứ ai nào đời sống sự thật tiếng nói mình hơn lại còn hết mới lớn nhỏ đẹp tốt xấu cao thấp đi đứng ngồi biết hiểu thấy
    nghe đọc viết hỏi trả lời gọi giữ gìn dựng xây ước mơ ký tên đồng ý ủng hộ ưu tiên ảnh hưởng ăn uống ấy ông bà cô chú bác`,
  eo: `ĉiuj ĉiu ĉi ĉar ĉu ĉefa ĉe ĝi ĝis ĝia ĝin ĝenerala homarajtoj rajtoj aĵo aĵoj ĵus ĵurnalo ŝi ŝia ŝajnas ŝtato ŝtatoj ŝanĝi
    eŭropo eŭropa aŭ aŭtoro antaŭ almenaŭ ankaŭ laŭ baldaŭ naŭ kvazaŭ preskaŭ malgraŭ kaŭzo ĥoro eĥo ĥaoso jaĥto serĉi paĉjo
    egaleĝo leĝo leĝa devoĝi loĝi loĝanto manĝi neĝo vojaĝo tuŝi poŝo kreskanteco freneĝa`,
  mt: `il-bniedem bħal ħafna ħaġa ħaddieħor ħajja ħieles ħelsien ħareġ ħaqq ħaddem ħin ħsieb għal għall-ġid għandu għandha għandhom
    għax għaliex għalhekk għajnuna għadu għal jagħmel tagħhom tiegħu tagħna magħna jingħata għażla ġie ġew ġenerali ġustizzja ġdid
    ġurnata oġġett leġiżlazzjoni leġġi liġi liġijiet reġa’ proġett żmien żgħażagħ żvilupp żewġ żieda użu iżda tiżdied nazzjonijiet
    għażliet ċerti ċittadin ċara ċentru aċċess aċċetta deċiżjoni soċjali uffiċjali uġigħ`,
  cy: `tŷ ŵyr dŵr cŵn gŵr gŵyl sŵn dŵfn ŷd ŷnt llŷn ffŵl mêl môr tân pêl gêm ôl ôd âr gwên gwêl siôn cân mân glân hŷn rhyddhâd
    llên têg gŵydd hawlfraint sefydliad cyfiawnhâd rôl tîm gwnaeth gŵn storïau copïau gwaëdd ẁ`,
  ga: `agus tá sé sí ná bí ár gcás cé cén cás déag dé déanamh dúirt dúinn éigin éire éireann fáil féin fós gá gné ghá ídir iománaí lá
    lán láidir léir mná mór múinteoir níl ní níos nó ór óna ó óige pá pé ré rá ráite saoránach síocháin sásta sé sléibhe slí tír
    tíortha tús údarás úsáid úr uachtarán cearta bunaíodh príomh próiseas saíocht ceartúil ceol Éire Ár Óglaigh`,
  en: `café naïve résumé fiancé fiancée cliché façade élite protégé touché déjà señor piñata jalapeño coöperate née crèche rôle
    Québec São Zürich Beyoncé communiqué exposé matinée Chávez José André`,
  ru: `и в не на что с он как это по но из его за то все так у вы от мы к бы о я же а ты она они мне было вот только ещё есть нет
    был если когда для уже или до того быть чтобы была этого чем были может кто там даже себя нас вас их ли при во без раз где
    под тоже сейчас после который которые которых которая человек человека люди людей право права прав свобода свободы каждый
    каждого имеет должен должны страна страны стран россия россии российской федерации президент президента путин вопрос вопросы
    сегодня года году лет время дело дела работа работы жизнь жизни мир мира день также очень более можно нужно надо будет будем
    будут государство государства общество общества закон развитие экономики экономика наш наша наши наших ваш свою своих всех
    всего всё этот эта эти этом этих которое первый другой другие сторона слово спасибо пожалуйста уважаемые коллеги друзья
    здравствуйте добрый хочу сказать знаю думаю понимаю считаю вместе через между образом условия ответ область объект подъезд
    Я Что Мы Вы Он Это В И Но Как Да Нет Россия Путин Вопрос Добрый Уважаемые Конечно Спасибо журнал щит юность эпоха цель чувство`,
  uk: `і в не на що з він як це по але із його за то всі так у ви від ми до б про я ж а ти вона вони мені було от тільки ще є немає
    був якщо коли для вже або щоб була цього ніж були може хто там навіть себе нас вас їх чи при без де під також зараз після який
    які яких яка людина людини люди людей право права свобода свободи кожна кожен має повинен повинні країна країни країн україна
    україни українська президент питання сьогодні року років час справа робота життя світ світу день дуже більше можна треба буде
    будемо будуть держава держави державний суспільство закон розвиток економіка наш наша наші наших ваш свою своїх всіх всього
    цей ця ці цьому цих перший інший інші сторона слово дякую будь ласка шановні колеги друзі добрий хочу сказати знаю думаю
    незалежність об’єднаних націй гідність гідності інтереси їхній їй її європа європейський ґрунт ґвалт щодо якості дії її мої твої
    Україна Я Що Ми Ви Він Це І Але Як Так Ні Європа Їх Дякую Шановні необхідно здійснення освіта відповідно свідомість між крім`,
  be: `і ў не на што з ён як гэта па але яго за то ўсе так вы ад мы да б я ж а ты яна яны мне было вось толькі яшчэ ёсць няма быў
    калі для ўжо або каб была гэтага чым былі можа хто там нават сябе нас вас іх ці пры без дзе пад таксама зараз пасля які якія якіх
    якая чалавек чалавека людзі людзей права правы свабода свабоды кожны мае павінен павінны краіна краіны беларусь беларусі
    беларуская прэзідэнт пытанне сёння года час справа праца жыццё свет свету дзень вельмі больш можна трэба будзе будзем дзяржава
    дзяржавы грамадства закон развіццё эканоміка наш наша нашы нашых сваю сваіх усіх гэты гэтая гэтыя гэтым гэтых першы іншы іншыя
    слова дзякуй шаноўныя добры хачу сказаць ведаю думаю роўны роўныя паўсюль аўтар праўда воўк ўлада краіна Я Што Мы Вы Ён Гэта`,
  bg: `и в не на че с той като това по но от го за то всички така вие ние до би аз а ти тя те ми беше само още има няма бил ако когато
    вече или да бъде била този тази тези които която което който човек човека хората хора право права правото свобода свободи всеки
    всяко има трябва страна страни страната българия българска българския президент въпрос въпроси днес година години време работа
    живот света свят ден също много повече може нужно ще бъдат бъдем държава държавата общество обществото закон закона развитие
    икономика нашата нашите наши своите своя всичко между първи друг други дума благодаря моля уважаеми колеги господин госпожа
    председател добър искам кажа зная мисля съм сме сте са съд съвет народно събрание тъй към през след при под над без със във
    път къде ъгъл ъ също къща дължен гражданин учение обучение достойнство разум съвест помежду основни нация Аз Ние Вие Той Това
    Всички Всеки България Република Уважаеми Има България защото какво щастие площад общ щом юни юли`,
  sr: `и у не на што с он као то по али од га за све тако ви ми до би ја а ти она они мени било само још има нема био ако када већ или
    да бити била ово овај ова ове који која које којих човек човека људи право права слобода слободе сваки свако мора треба земља
    земље србија србије српска председник питање питања данас година године време рад живот света свет дан такође много више може
    ће ћемо ћу бити држава државе друштво закон развој економија наша наше наши своје свој све између први други реч хвала молим
    поштовани господине добар хоћу кажем знам мислим сам смо сте су суд скупштина према преко после при под над без са народ њега
    њихов њихове њему љубав љубави недеља учење џеп џамија ђак догађај дође међу грађани кућа ноћ моћ већина срећа опште Ја Ми`,
  mk: `и во не на што со тој како тоа по но од го за сите така вие ние до би јас а ти таа тие ми беше само уште има нема бил ако кога
    веќе или да биде била ова овој оваа овие кои која кое кој човек човекот луѓе луѓето право права правото слобода слободи секој
    треба земја земји македонија македонски претседател прашање денес година време работа живот свет ден исто многу повеќе може ќе
    бидат држава државата општество закон развој економија нашата наши своите сѐ меѓу прв друг збор благодарам почитувани господине
    добар сакам кажам знам мислам сум сме сте се суд собрание кон преку по при под над без со народ ѓавол ѓубре ќерка куќа ноќ моќ
    ѕид ѕвезда љубов њива џеб џамија Јас Ние`,
  el: `και το να του η της με που την από για είναι τα δεν στο οι τον των θα σε ο στη στην μας ότι αυτό τις ένα μια είναι αλλά κάθε όλα
    όλοι όλες όπως πολύ όχι ναι κύριε κυρία κύριοι πρόεδρε πρόεδρος υπουργός βουλή κυβέρνηση ελλάδα ελληνική χώρα χώρας άνθρωπος
    άνθρωποι ανθρώπου ανθρώπινα άτομο ατόμου δικαίωμα δικαιώματα δικαιωμάτων ελευθερία ελευθερίας ελευθερίες έχει έχουν είχε ήταν
    μπορεί πρέπει γίνει γίνεται κανείς κανένας σήμερα χρόνια χρόνο ημέρα ζωή κόσμο κόσμος εργασία οικονομία οικονομική κοινωνία
    κοινωνική νόμος νόμου κράτος κράτη εκπαίδευση ειρήνη διεθνή διεθνείς μέσα έξω πάνω κάτω πριν μετά τώρα εδώ εκεί γιατί πώς πότε
    μόνο ακόμα ακόμη επίσης μεταξύ σύμφωνα προς χωρίς υπέρ κατά παρά περί ίσοι ίδιο αξιοπρέπεια συνείδηση λογική πνεύμα αδελφοσύνης
    τους σας μου σου αυτή αυτός αυτοί εκείνος ποιος τί τι ευχαριστώ παρακαλώ καλημέρα θέλω λέω ξέρω ύστερα ώρα ώς ως ύψος ή Η Ο Το
    Ελλάδα Άρθρο Κάθε Όλοι Έχει Ύστερα Ώρα Ήταν Ίσως ψυχή ψήφος προϋπολογισμός ευρωπαϊκή`,
  he: `של את על לא הוא זה עם כל היא גם או כי אני יש אם מה אנחנו אתה הם יותר רק בין אדם האדם לכל זכות זכויות הזכות חירות החירות
    חופש שוויון כבוד ארץ ישראל מדינה המדינה מדינת הכנסת ראש הממשלה ממשלת יושב חבר חברי חברים אדוני גברתי היושב שנה שנים היום
    עכשיו כאן שם לפני אחרי תחת בלי אין אינו אינה היה היתה היו יהיה תהיה להיות לעשות לומר אומר רוצה יכול צריך חייב אפשר דבר דברים
    הדבר עולם העולם חיים החיים עבודה חוק החוק משפט בית המשפט עם העם בני נולדו בתבונה ובמצפון לפיכך חובה לנהוג איש ברעהו ברוח
    אחווה שלום תודה רבה בבקשה שאלה תשובה כן לאומי בינלאומי חינוך כלכלה חברה הזאת הזה אלה אלו אותו אותה שלו שלה שלנו שלכם כדי
    כמו לגבי מפני עוד מאוד כבר אבל`,
  ar: `في من على أن إلى التي الذي عن هذا هذه مع كل لا ما كان كانت قد بين أو ذلك هو هي لم كما بعد قبل حيث حتى إذا عند لكل شخص الحق
    حق حقوق الإنسان إنسان الحرية حرية المساواة الكرامة جميع الناس أحرارا متساوين الدولة دولة الدول البلاد الوطن وطن الشعب شعب
    الرئيس رئيس الجمهورية الحكومة المجتمع مجتمع المجلس السيد السيدة اليوم السنة سنة عام يوم الحياة حياة العالم العمل عمل القانون
    قانون التعليم الاقتصاد السلام شكرا نعم أيها الإخوة نحن أنا أنت هم كنا يكون تكون يجب يمكن يجوز لأن أي أية غير دون خلال حول
    ضد تحت فوق أمام وراء مثل نفس أول آخر أخرى الأمم المتحدة العامة الدولية الاجتماعية الأساسية حماية أسرة الأسرة ولا وأن فإن وقد
    والتي وهو وفي ومن بأن بما لها له منها فيها عليه إليه الآن قرآن مسؤول شؤون رأي مبادئ شيء`,
  fa: `و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد می ما شما او آنها هر کس حق دارد حقوق بشر آزادی آزاد برابر
    مردم ایران کشور کشورها دولت رئیس جمهور مجلس نماینده قانون ملت ملی جهان زندگی کار سال روز امروز باید شود شده بود بودند باشد
    باشند نمی های هایی اند است‌ می‌شود می‌کند گفت چه چرا چگونه پس پیش بین زیر بالای بدون همه همین همچنین اما ولی اگر یا نه بله
    لطفا متشکرم سلام آقای خانم دوستان آموزش اقتصاد اجتماعی گروه پرسش پاسخ گفت‌وگو ژرف چپ پدر مادر`,
  th: `และ ที่ ใน ของ การ เป็น ได้ มี จะ ไม่ ให้ ว่า กับ คน นี้ ความ ก็ หรือ ทุก สิทธิ เสรีภาพ มนุษย์ ประเทศ ประชาชน รัฐบาล ประธาน
    นายก รัฐมนตรี สภา ผู้ แทน ราษฎร ครับ ค่ะ ท่าน เรา ผม ดิฉัน ต้อง สามารถ โดย จาก ถึง แต่ เพื่อ ต่อ ซึ่ง อย่าง แล้ว อยู่ ไป มา
    วัน ปี เวลา งาน ชีวิต โลก กฎหมาย สังคม เศรษฐกิจ การศึกษา ระหว่าง บุคคล เท่าเทียม ศักดิ์ศรี มโนธรรม ควร ปฏิบัติ ต่อกัน ด้วย
    เจตนารมณ์ แห่ง ภราดรภาพ ขอบคุณ สวัสดี คำถาม ตอบ ไทย กรุงเทพ ชาติ เพราะ เมื่อ ถ้า หาก นั้น ทำ พูด เห็น รู้ ใหญ่ เล็ก น้ำ บ้าน`,
};
