import { daysOfYear } from '../days-of-year.js';
import { numbers } from '../plural.js';
import type { GuideWords } from './sv.js';

const n = numbers('da');
const dayOf = daysOfYear('da');

export const words: GuideWords = {
  themes: {
    'do-your-best': { name: 'Gør det, I er bedst til', why: 'Ingen kan det hele. Sammen når vi længere.' },
    'co-create': { name: 'Samskab med kommunen', why: 'Den, der er med fra starten, bliver længst.' },
    'weave-the-net': { name: 'Knyt nettet', why: 'Et tæt net griber flere børn.' },
    'show-effect': { name: 'Vis, hvad det giver', why: 'Få tal og én historie rækker langt.' },
    'find-money': { name: 'Find penge', why: 'Ro i økonomien giver ro i foreningen.' },
    'open-culture': { name: 'Åbn døren helt', why: 'Den, der føler sig ventet, kommer igen.' },
    volunteers: { name: 'Få flere frivillige', why: 'De fleste siger ja, når nogen spørger.' },
    companies: { name: 'Samarbejd med virksomheder', why: 'Virksomheder kan give tid, ting og kontakter.' },
    'work-and-education': { name: 'Veje til job og uddannelse', why: 'Foreningen er tit den første arbejdsplads.' },
    'build-bridges': { name: 'Byg bro, annoncér mindre', why: 'Et møde når længere end en plakat.' },
    samsyn: { name: 'En fælles aftale hos jer', why: 'Barnet skal ikke vælge. De voksne løser det.' },
    'safe-and-private': { name: 'Trygt og privat', why: 'Tillid tager tid at få og er hurtig at miste.' },
  },
  kinds: {
    club: {
      name: 'Andre foreninger',
      why: 'De har andre sæsoner, tider og pladser.',
      message: (club) =>
        `Hej. Vi er ${club}. Nogle gange er vores hold fulde. Hvem hos jer må vi ringe til? I må gerne ringe til os. Kan vi mødes en aften?`,
    },
    'language-cafe': {
      name: 'Sprogcafé',
      why: 'Her er familierne, og nogen de har tillid til.',
      message: (club) =>
        `Hej. Vi er ${club}. Vi vil gerne give en hånd med hos jer. Hvad mangler I: kaffe, stole, en til at lege med børnene? Må vi kigge forbi en aften?`,
    },
    school: {
      name: 'Skole og SFO',
      why: 'Skolen møder hvert barn, hver dag.',
      message: (club) =>
        `Hej. Vi er ${club}. Vi vil gerne lade børnene prøve i SFO’en, sammen med andre foreninger. Det er gratis. Hvem skal vi tale med hos jer?`,
    },
    municipality: {
      name: 'Kommunen',
      why: 'Kommunen kan samle alle og har hallerne.',
      message: (club) =>
        `Hej. Vi er ${club}. Vi vil gerne have flere børn med i fritiden. Hvem hos jer koordinerer fritid og integration? Vi hjælper gerne. Hvornår kan vi mødes?`,
    },
    church: {
      name: 'Kirker og andre trossamfund',
      why: 'Her banker familier på, når pengene ikke rækker.',
      message: (club) =>
        `Hej. Vi er ${club}. Alle børn er velkomne hos os. Nogle gange er kontingentet en hindring. Kan vi hjælpes ad, uden at nogen bliver udstillet? Vi giver gerne kaffe.`,
    },
    project: {
      name: 'Projekter og andre',
      why: 'De har allerede prøvet. Lær af dem.',
      message: (club) =>
        `Hej. Vi er ${club}. Vi er nysgerrige på jeres arbejde. Hvad har I lært? Vi deler gerne vores egne erfaringer. Skal vi tage en kop kaffe?`,
    },
  },
  items: {
    // Do what you are best at.
    'list-what-you-do-well': {
      title: 'Skriv jeres stærke sider op',
      action: 'Brug ti minutter på næste møde. Hver leder skriver tre ting.',
      example: 'I Lindby stod der: leg uden regler, boller og to, der kan somali.',
    },
    'name-what-you-leave': {
      title: 'Sig, hvad I lader ligge',
      action: 'Vælg én ting, som andre gør bedre. Bestyrelsen skriver det i referatet.',
      example: 'Volleyballklubben i Lindby holdt op med lektiehjælp. Biblioteket havde en i forvejen.',
    },
    'find-who-does-it': {
      title: 'Find dem, der allerede gør det',
      action: 'Se på kortet, hvem der er i nærheden. En af jer ringer i denne uge.',
      example: 'Skøjteklubben manglede skøjter. Kirken ved siden af havde et helt skab.',
    },
    'write-who-calls-whom': {
      title: 'Skriv, hvem der ringer til hvem',
      action: 'Vælg én, der koordinerer. Skriv én linje: hvem ringer til hvem, om hvad.',
      example: 'På sedlen i Lindby står: ”Fuldt hold? Leila ringer til håndbold.”',
    },
    'review-each-term': {
      title: 'Tjek det hvert halvår',
      action: 'Sæt en time af i august og januar. Stryg det, der ikke blev til noget.',
      example: 'I januar røg to ud af syv ting. Resten gik lettere bagefter.',
    },
    // Co-create with the municipality.
    'map-the-problem-together': {
      title: 'Forstå problemet sammen først',
      action: 'Bed kommunen om en time. Tal kun om, hvad der er svært for børnene.',
      example: 'Alle troede, at det var kontingentet. Forældrene sagde: bussen kører for tidligt.',
    },
    'ask-for-a-host': {
      title: 'Bed om vært, ikke kun penge',
      action: 'Spørg, om kommunen vil invitere og lægge hus til. Formanden spørger i denne uge.',
      example: 'Fritidsafdelingen i Lindby lånte et lokale og en kaffemaskine ud. Elleve foreninger kom.',
    },
    'agree-two-numbers': {
      title: 'Bliv enige om to tal',
      action: 'Vælg to ting, som både I og kommunen tæller. Se på dem hvert halvår.',
      example: 'Lindby tæller børn, der er nye. Og børn, der kommer tre gange.',
    },
    'share-the-calendar': {
      title: 'Del kalender med kommunen',
      action: 'Send halvårets åbne dage til kommunen. Bed om at få deres retur.',
      example: 'To prøvedage lå samme lørdag. Den ene blev flyttet, og begge blev fulde.',
    },
    'meet-in-the-evening': {
      title: 'Mødes, når frivillige kan',
      action: 'Foreslå, at næste møde bliver om aftenen. Giv en sandwich, og slut til tiden.',
      example: 'Mødet flyttede fra klokken to til klokken seks. Så kom trænerne også.',
    },
    'say-no-early': {
      title: 'Sig nej i god tid',
      action: 'Tænk i to dage, før I svarer ja. Er der ikke kræfter, så sig nej straks.',
      example: 'I marts takkede svømmeklubben nej til feriesvømning. Kommunen nåede at spørge spejderne.',
    },
    // Weave the net.
    'meet-twice-a-year': {
      title: 'Mødes to gange om året',
      action: 'Vælg efterårets og forårets dato nu. Skiftes til at være vært.',
      example: 'I Lindby mødes alle en torsdag i september og en i februar. Suppen er altid med linser.',
    },
    'look-at-the-holes': {
      title: 'Led efter hullerne i nettet',
      action: 'Åbn kortet på mødet. Spørg: hvilken alder, hvilken dag, hvilket kvarter mangler noget?',
      example: 'Søndagen var helt tom for teenagere. Det havde ingen set før.',
    },
    'own-each-hole': {
      title: 'Giv hvert hul en ejer',
      action: 'Skriv et navn ved hvert hul. Personen tager et første skridt inden for en måned.',
      example: 'Biblioteket tog søndagen. Efter en måned var der skak og bordtennis.',
    },
    'visit-each-other': {
      title: 'Besøg hinanden',
      action: 'Vælg en nabo i nettet. To af jer tager derhen en helt almindelig aften.',
      example: 'Judolederne drak te i moskéen. Nu ved begge, hvem der åbner døren.',
    },
    'one-contact-each': {
      title: 'Én kontakt og én afløser',
      action: 'Hver partner nævner én person og én til. Sekretæren holder listen ajour.',
      example: 'Da Karen var syg, svarede Yusuf. Familien mærkede ingen forskel.',
    },
    // Show effect simply.
    'choose-three-numbers': {
      title: 'Vælg tre tal',
      action: 'Bestem tre ting, I tæller, ikke flere. Tæl dem i et år.',
      example: 'Volleyballklubben tæller: hvor mange kom, hvor mange var nye, hvor mange blev.',
    },
    'log-at-the-door': {
      title: 'Tæl ved døren, ikke bagefter',
      action: 'Den, der åbner, trykker én gang for hver person. Færdig, når alle er inde.',
      example: 'Før blev listen udfyldt om søndagen, efter hukommelsen. Nu tager det tyve sekunder.',
    },
    'show-last-month': {
      title: 'Vis tallet fra sidste måned',
      action: 'Skriv tallet stort på tavlen, før I går i gang. Tak dem, der talte.',
      example: '”I oktober kom der 86.” Én klappede, og så klappede alle.',
    },
    'tell-one-story': {
      title: 'Fortæl én kort historie',
      action: 'Spørg en person om lov. Skriv fem sætninger, og lad personen læse først.',
      example: 'En mor fortalte om sin første cykeltur. Fonden læste teksten højt på sit møde.',
    },
    'say-what-you-do-not-know': {
      title: 'Sig, hvad I ikke ved',
      action: 'Skriv en linje i rapporten: det ved vi ikke. Lov intet, der ikke kan måles.',
      example: '”Vi ved ikke, hvorfor fire stoppede.” Kommunen spurgte videre og hjalp til.',
    },
    'thank-by-name': {
      title: 'Sig tak med navn',
      action: 'Spørg hver enkelt: må vi nævne dig? Tak så højt, for én bestemt ting.',
      example: '”Tak, Omar, du bar alle mål i regnvejr.” Han smilede en hel uge.',
    },
    // Find money.
    'start-from-what-you-do': {
      title: 'Start med det, I allerede gør',
      action: 'Skriv, hvad I gør alligevel næste år. Søg penge til det først.',
      example: 'Gymnastikken søgte ikke til et nyt projekt. De søgte til fredagsholdet og fik ja.',
    },
    'small-pots-first': {
      title: 'Søg de små puljer først',
      action: 'Skriv tre lokale puljer op. Kassereren ringer til én af dem i denne uge.',
      example: 'Boligforeningen i Lindby gav tre tusind kroner. Svaret kom på to dage.',
    },
    'split-the-costs': {
      title: 'Skil drift og forsøg ad',
      action: 'Lav to kolonner i budgettet: det, der altid koster, og det, I prøver af.',
      example: 'Halleje betales af kontingentet. Taxaturene var et forsøg og fik et tilskud.',
    },
    'reuse-one-text': {
      title: 'Skriv én tekst, brug den igen',
      action: 'Saml mål, tal og budget på én side. Ret kun det, som puljen spørger om.',
      example: 'Spejderne sendte samme side til fire fonde. To sagde ja.',
    },
    'tell-the-giver': {
      title: 'Fortæl giveren, hvordan det gik',
      action: 'Send tre sætninger og et billede midtvejs. Også når noget gik galt.',
      example: '”Halvdelen kom, for vi valgte en forkert aften.” Tilskuddet blev forlænget alligevel.',
    },
    'plan-for-the-end': {
      title: 'Planlæg dagen, hvor pengene slutter',
      action: 'Skriv nu, hvad der skal leve videre, og hvem der tager over. Bestyrelsen siger ja.',
      example: 'Projektet i Lindby sluttede i juni. Kørselslisten levede videre hos naboklubben.',
    },
    // Open culture.
    'name-a-welcomer': {
      title: 'Vælg en vært hver aften',
      action: 'Sæt et navn på planen for hver træning. Værten står ved døren i ti minutter.',
      example: 'Om mandagen har værten gul hue på. Børnene råber: gå hen til huen.',
    },
    'buddy-for-everyone': {
      title: 'En følgeven til hver ny',
      action: 'Sæt hver ny sammen med én, der kender vanerne. Det gælder alle, hvor de end kommer fra.',
      example: 'Else flyttede fra nabobyen og Sami fra Aleppo. Begge fik en følgeven.',
    },
    'say-fees-first': {
      title: 'Sig prisen før første dag',
      action: 'Skriv, hvad det koster, og hvad forældre hjælper med. Skriv også, hvem der kan hjælpe med prisen.',
      example: 'På sedlen står: 400 kroner, kiosken én gang, ring til Mona, hvis det er svært.',
    },
    'any-clothes-will-do': {
      title: 'Lad alt tøj være godt nok',
      action: 'Skriv ”kom, som du er” i invitationen. Hav en kasse sko til udlån.',
      example: 'Fatima løb i nederdel og tørklæde hele efteråret. Ingen spurgte, alle heppede.',
    },
    'let-newcomers-teach': {
      title: 'Bed den nye lære fra sig',
      action: 'Spørg, hvad personen kan. Giv ti minutter ved næste træning.',
      example: 'En far viste en leg fra Kabul. Nu er det holdets opvarmning.',
    },
    'look-at-the-photo': {
      title: 'Se, hvem der mangler på billedet',
      action: 'Tag holdbilledet med til bestyrelsesmødet. Hvem i byen er ikke med? Inviter dem først.',
      example: 'Kun to piger over tolv var med. Klubben åbnede en tid for dem.',
    },
    // Volunteers.
    'ask-in-person': {
      title: 'Spørg ansigt til ansigt',
      action: 'Vælg tre forældre. Spørg hver især om én bestemt ting i denne uge.',
      example: 'Mailen gav nul svar. Tre spørgsmål i hallen gav tre ja.',
    },
    'small-tasks': {
      title: 'Giv små opgaver med slutdato',
      action: 'Del en stor rolle i fem små. Skriv en slutdato på hver.',
      example: '”Kiosken, to lørdage i marts.” Det tør man godt sige ja til.',
    },
    'pair-new-with-old': {
      title: 'Lad nye følges med erfarne',
      action: 'Ingen ny frivillig står alene den første måned. Lederen laver parrene.',
      example: 'Nour tog tid ved siden af Bent i fire kampe. Så byttede de plads.',
    },
    'train-young-leaders': {
      title: 'Uddan unge ledere',
      action: 'Inviter to på femten til forårets lederkursus. Foreningen betaler, og en voksen går med.',
      example: 'To piger fra Lindby tog kurset. Nu leder de deres eget begynderhold.',
    },
    'parents-join-in': {
      title: 'Lad forældre gøre, hvad de kan',
      action: 'Spørg, hvad hver forælder gerne gør: tolke, hilse, køre, lave mad. Det kræver intet kursus.',
      example: 'Aylas mormor kan ikke dansk. Hun hilser på alle, og alle hilser på hende.',
    },
    celebrate: {
      title: 'Fejr det sammen',
      action: 'Vælg én aften hvert halvår. Giv alle ansvar for en ret eller en leg.',
      example: 'Da hundrede havde prøvet, bagte nogen en kæmpe kage. Den var væk på syv minutter.',
    },
    // Companies.
    'offer-a-task': {
      title: 'Tilbyd en opgave, ikke et logo',
      action: 'Skriv én ting, som virksomheden kan gøre på en dag. Ring til én virksomhed.',
      example: 'Malerne fik lov at male omklædningen. De kom otte mand og blev til kampen.',
    },
    'one-afternoon': {
      title: 'Inviter medarbejderne en eftermiddag',
      action: 'Foreslå en dato og tre opgaver. Lad en leder tage imod.',
      example: 'Banken sendte seks. De heppede, bar borde og lærte navne.',
    },
    'gear-and-bus-seats': {
      title: 'Spørg om udstyr og buspladser',
      action: 'Bed om det, I mangler, ikke om et beløb. Materialemanden ringer til to virksomheder.',
      example: 'Savværket kører alligevel bus fra landet. Nu kører tolv børn med til træning.',
    },
    'visit-workplaces': {
      title: 'Besøg en arbejdsplads',
      action: 'Spørg en forælder, om holdet må komme forbi. Vælg en time efter skole.',
      example: 'Holdet fik lov at bage boller hos bageren. To fik fritidsjob der.',
    },
    'one-page-for-both': {
      title: 'Skriv, hvad begge får',
      action: 'Del en side i to spalter: I giver, vi giver. Begge skriver under for et år.',
      example: 'Optikeren giver briller til to børn. Klubben holder motion for de ansatte om torsdagen.',
    },
    // Work and education.
    'log-language-hours': {
      title: 'Tæl timerne på dansk',
      action: 'Skriv, hvor mange der øvede sig, og hvor længe. Læg det sammen hvert halvår.',
      example: 'Motionsholdet nåede 240 timer på et forår. Det stod i ansøgningen.',
    },
    'roles-that-count': {
      title: 'Giv roller, der tæller',
      action: 'Tilbyd en rolle som dommer, leder eller kioskchef. Skriv ned, hvad den indebærer.',
      example: 'Hassan dømte i et år. Til samtalen fortalte han, hvordan han løser konflikter.',
    },
    'write-a-reference': {
      title: 'Skriv en udtalelse',
      action: 'Spørg alle, der har hjulpet et halvår: vil du have en udtalelse? Lederen skriver den på et kvarter.',
      example: '”Hun kommer til tiden og ser, hvem der er alene.” Det gav et job.',
    },
    'invite-a-mentor': {
      title: 'Inviter en mentor på kaffe',
      action: 'Vælg én, der arbejder med det, en ung drømmer om. Inviter til en træning.',
      example: 'Sygeplejersken kom for en bolle. Hun blev en time og kom igen.',
    },
    'link-to-guidance': {
      title: 'Vis vejen til uddannelse',
      action: 'Hæng en seddel op med nummer til sprogskole og vejleder. Spørg, om de vil komme en aften.',
      example: 'Vejlederen stod ved kiosken i pausen. Fem fik en tid samme uge.',
    },
    // Bridge, don't advertise.
    'go-where-people-are': {
      title: 'Gå derhen, hvor folk er',
      action: 'Vælg ét sted: sprogcafé, medborgercenter eller bibliotek. To af jer tager derhen, uden sedler.',
      example: 'Trænerne spillede kort i sprogcaféen tre tirsdage. Den fjerde spurgte nogen til fodbold.',
    },
    'walk-together': {
      title: 'Følges ad første gang',
      action: 'Aftal tid og sted, hvor I mødes. Gå med ind, og bliv til det er slut.',
      example: 'De mødtes ved kiosken tre onsdage. Den fjerde gik børnene selv.',
    },
    'few-but-full': {
      title: 'Få gange, godt fyldt',
      action: 'Planlæg tre åbne dage hvert halvår i stedet for ti. Brug tiden på at invitere.',
      example: 'Hver uge kom der fire. Nu er det tre gange, og hallen er fuld.',
    },
    'translate-what-stays': {
      title: 'Oversæt det, der aldrig ændrer sig',
      action: 'Oversæt én side om, hvordan foreningen fungerer. Skriv dato og tid på en løs seddel.',
      example: 'Siden på arabisk er fire år gammel. Sedlen med tider skiftes hver sæson.',
    },
    'follow-up-in-two-weeks': {
      title: 'Ring efter to uger',
      action: 'Sæt en påmindelse, når nogen begynder. Ring og spørg: hvordan går det?',
      example: 'Drengen var stoppet, for skoene var gået i stykker. Dagen efter var han tilbage.',
    },
    // Samsyn at home.
    'sign-locally': {
      title: 'Skriv under på en lokal aftale',
      action: 'Tag emnet op på næste bestyrelsesmøde: børn må dyrke flere idrætter. Spørg to foreninger.',
      example: 'Fire klubber i Lindby begyndte ved et køkkenbord. Året efter var de ni.',
    },
    'name-a-samsyn-contact': {
      title: 'Vælg en kontakt til aftalen',
      action: 'Vælg én, som de andre klubber må ringe til. Skriv nummeret på jeres side.',
      example: 'Da to kampe ramlede sammen, ringede Sara til Ali. Det tog fire minutter.',
    },
    'share-intake-months': {
      title: 'Fortæl, hvornår I tager nye',
      action: 'Skriv jeres måneder i den fælles plan. Gør det før sæsonen.',
      example: 'Ishockey tager nye i september, atletik i april. Så er der altid en dør.',
    },
    'leaders-solve-clashes': {
      title: 'Lad lederne løse sammenfald',
      action: 'Lederne ringer sammen, når to ting ligger oven i hinanden. Idrætten i højsæson går forud.',
      example: 'Stævnet lå samme dag som finalen. Barnet fik svaret, ikke spørgsmålet.',
    },
    'letter-to-guardians': {
      title: 'Skriv til forældrene',
      action: 'Skriv et kort brev om, at flere idrætter er godt. Giv det på familiens sprog.',
      example: 'Brevet findes på dansk, arabisk og engelsk. Det er syv sætninger langt.',
    },
    'look-back-each-spring': {
      title: 'Se tilbage hvert forår',
      action: 'Inviter de andre klubber i maj. Spørg: hvad ramlede sammen, hvad gik godt?',
      example: 'To sammenfald på et år, sagde de. Begge lå i den samme weekend.',
    },
    // Safe and private.
    'note-the-check': {
      title: 'Notér børneattesten, gem den ikke',
      action: 'Indhent lederens børneattest, og skriv datoen. Gem ikke selve papiret.',
      example: 'I mappen står navn, dato og ”indhentet”. Ikke mere.',
    },
    'no-lists-of-origin': {
      title: 'Før ingen lister over oprindelse',
      action: 'Gå blanketterne igennem. Stryg spørgsmål om land, tro og helbred.',
      example: 'Klubben spurgte: ”Hvor kommer du fra?” Nu spørger de, hvilket sprog der er bedst.',
    },
    'photo-with-yes': {
      title: 'Tag kun billeder efter et ja',
      action: 'Spørg barnet og forældrene før billedet. Sig, hvor det skal vises.',
      example: 'Rød vest betyder intet billede. Tre børn vælger den og leger som alle andre.',
    },
    'money-in-private': {
      title: 'Tal om penge på tomandshånd',
      action: 'Vælg én person til spørgsmål om kontingent. Skriv nummeret, hvor alle ser det.',
      example: 'Mona svarer på sms efter syv. Holdet ved aldrig, hvem der fik hjælp.',
    },
    // Other clubs.
    'club-full-group': {
      title: 'Byt numre til fulde hold',
      action: 'Ring til én forening i denne uge. Spørg, hvem der svarer, når jeres hold er fuldt.',
      example: 'Fodbold var fuldt. Lederen ringede til volleyball, og barnet begyndte om tirsdagen.',
    },
    'club-forum': {
      title: 'Lav et forum for foreninger',
      action: 'Spørg, hvor I kan mødes to gange om året. Inviter alle, også de små.',
      example: 'Skakklubben havde aldrig mødt svømmerne. Nu deler de lokale i ferien.',
    },
    'club-beginner-months': {
      title: 'Spørg, hvornår de tager begyndere',
      action: 'Bed tre foreninger om deres måneder. Hæng listen op i omklædningen.',
      example: 'En pige kom i november. Listen viste, at dans begynder i januar.',
    },
    'club-share-gear': {
      title: 'Del udstyret',
      action: 'Stil en kasse i hallen til det, der er blevet for småt. Bed naboklubben gøre det samme.',
      example: 'Kassen i Lindby gav fyrre par sko videre i efteråret.',
    },
    // Language café.
    'cafe-visit': {
      title: 'Kom på besøg uden at hverve',
      action: 'Ring til værten, og spørg, om I må komme. Sæt jer, drik kaffe, tal.',
      example: 'Den første aften nævnte ingen foreningen. Den anden aften spurgte gæsterne selv.',
    },
    'cafe-lend-a-hand': {
      title: 'Hjælp med det praktiske',
      action: 'Spørg værten, hvad der mangler. Tag én ting: kaffen, stolene eller børnehjørnet.',
      example: 'Tre spillere leger med børnene, mens forældrene øver sig. Det reddede torsdagene.',
    },
    'cafe-try-out': {
      title: 'Hold prøvetime ved siden af',
      action: 'Book rummet ved siden af i tredive minutter. Gå derind sammen med dem, der vil.',
      example: 'Bordtennisbordet stod på gangen. Efter kaffen spillede fire sprog double.',
    },
    'cafe-sports-cafe': {
      title: 'Hold sportscafé en gang imellem',
      action: 'Giv kaffe og kage før en hjemmekamp. Gå så på tribunen sammen.',
      example: 'Tyve spiste boller og lærte reglerne. Bagefter heppede de på begge hold.',
    },
    // School.
    'school-after-care': {
      title: 'Kom i SFO’en',
      action: 'Ring til en SFO, og foreslå fire eftermiddage. Tag en leg med, som alle kan være med i.',
      example: 'I frikvarteret nåede de aldrig at blive færdige. I SFO’en blev det en hel time.',
    },
    'school-together': {
      title: 'Besøg skolen sammen',
      action: 'Spørg to andre foreninger. Tilbyd idrætslæreren en fælles uge.',
      example: 'Tre idrætter, tre dage, samme klasse. Børnene stemte om en favorit.',
    },
    'school-yes-first': {
      title: 'Familiens ja kommer først',
      action: 'Aftal med skolen, hvem der ringer. Intet navn gives videre uden familiens ja.',
      example: 'Læreren giver en seddel med hjem. Moren ringer selv, når hun vil.',
    },
    'school-home-language': {
      title: 'Mød modersmålslæreren',
      action: 'Spørg skolen efter modersmålslæreren. Bed om hjælp til tre sætninger til forældrene.',
      example: 'Læreren indtalte dem på tigrinya på sin telefon. Alle forældre lyttede.',
    },
    // Municipality.
    'municipality-first-call': {
      title: 'Ring, og spørg hvem der koordinerer',
      action: 'Ring til kommunens hovednummer i denne uge. Spørg, hvem der arbejder med fritid og integration.',
      example: 'To gange blev de stillet forkert om. Tredje gang svarede Lene, og hun vidste alt.',
    },
    'municipality-gather': {
      title: 'Bed kommunen samle alle',
      action: 'Spørg om et møde i efteråret og et i foråret. Foreslå, hvem der skal med.',
      example: 'Kommunen sendte invitationen, og kirken lavede mad. Fjorten stole var ikke nok.',
    },
    'municipality-free-hours': {
      title: 'Spørg efter ledige haltider',
      action: 'Bed om listen over tomme timer. Søg en time til dem, der mangler plads.',
      example: 'Lørdag efter klokken fire stod hallen tom. Nu danser tredive piger der.',
    },
    'municipality-relieve': {
      title: 'Spørg, hvad I kan tage over',
      action: 'Spørg, hvad kommunen ikke når. Tilbyd én ting, som I allerede gør godt.',
      example: 'Kommunen nåede ikke at vise nye familier rundt. Orienteringsløberne lavede en gåtur ud af det.',
    },
    // Church.
    'church-meet-deacon': {
      title: 'Drik kaffe med præsten',
      action: 'Ring til menigheden, og bed om at møde præsten eller diakonen. Fortæl, hvad I kan tilbyde.',
      example: 'Præsten vidste ikke, at den første måned er gratis. Nu ved alle det.',
    },
    'church-pay-the-club': {
      title: 'Aftal, hvordan kontingentet betales',
      action: 'Spørg, om en gave kan gå direkte til foreningen. Skriv en regning uden barnets navn.',
      example: 'På regningen står ”to kontingenter, efterår”. Kassereren behøver ikke vide mere.',
    },
    'church-open-to-all': {
      title: 'Spørg, om det gælder alle',
      action: 'Spørg, om hjælpen er åben for alle, uanset tro. Skriv svaret ned.',
      example: '”Ja, enhver må ringe.” Det står nu øverst på sedlen.',
    },
    'church-borrow-a-room': {
      title: 'Lån en sal',
      action: 'Spørg, hvornår salen står tom. Tilbyd at gøre rent og låse.',
      example: 'Yogaholdet flyttede ind i sognegården. Der er et legehjørne til søskende.',
    },
    // Projects and others.
    'project-learn': {
      title: 'Spørg, hvad de har lært',
      action: 'Inviter projektet til næste møde. Spørg, hvad de ville gøre om.',
      example: '”Vi begyndte med plakater”, sagde de. ”Begynd hellere med kaffe.”',
    },
    'project-after-money': {
      title: 'Spørg, hvad der sker bagefter',
      action: 'Spørg, hvornår pengene slutter. Aftal nu, hvem der tager hvad over.',
      example: 'Projektet havde tolv cykler. Foreningen fik dem et halvt år før tid.',
    },
    'project-share-calendar': {
      title: 'Del kalender med projekterne',
      action: 'Send jeres datoer i dag. Bed om deres, og flyt det, der ramler sammen.',
      example: 'Kvindecaféen og svømmeskolen lå i samme time. Nu kommer svømmerne efter kaffen.',
    },
  },
  facts: {
    'leisure-card': ({ ageMin, ageMax, amount, raised, year }) =>
      `Det svenske fritidskort gælder fra ${ageMin} til ${ageMax} år. Det giver ${n(amount)} svenske kroner om året, eller ${n(raised)} efter et år med boligstøtte. Det begyndte i ${year}.`,
    'leisure-card-activity': ({ times, months }) =>
      `Det svenske kort gælder aktiviteter med leder. De har mindst ${times} gange, inden for højst ${months} måneder.`,
    'leisure-card-deadline': ({ month, day }) => `Pengene på det svenske kort bruges senest den ${dayOf(month, day)}.`,
    'leisure-card-address': () => 'I Sverige er forælderen registreret, hvor barnet bor.',
    'leisure-card-payment': () =>
      'Betaling med det svenske kort kræver e-id og personnummer. Andre familier må have en anden vej.',
    'gear-bank': ({ days }) =>
      `Svenske Fritidsbanken låner udstyr ud i ${days} dage. Det er gratis, for alle, uden depositum.`,
    'gear-bank-spread': ({ percent }) => `Fritidsbanken er i over ${percent} procent af de svenske kommuner.`,
    'may-flower': ({ ageMax, noteMonths }) =>
      `Svenske Majblomman støtter børn op til ${ageMax} år. Der skal en erklæring til, højst ${noteMonths} måneder gammel. En leder kan skrive den.`,
    'parish-fund': () => 'Et svensk sogn gør sådan: først en samtale, og ingen kontanter samme dag.',
    'lok-support': ({ ageMin, ageMax, minutes, groupMin, groupMax }) =>
      `Svensk LOK-støtte gives til deltagere fra ${ageMin} til ${ageMax} år. Træningen varer mindst ${minutes} minutter, med ${groupMin} til ${groupMax} deltagere. Med handicap er der ingen øvre grænse.`,
    'lok-newcomers': () => 'LOK-støtte gælder også den, der prøver. Svensk personnummer er ikke nødvendigt.',
    fritidspas: ({ municipalities, yearFrom, yearTo }) =>
      `${municipalities} kommuner havde fritidspas i ${yearFrom}–${yearTo}. Reglerne er ikke ens. Spørg i jeres kommune.`,
    'fritidspas-copenhagen': ({ ageMin, ageMax, fee, gear, times, percent }) =>
      `København giver ${n(fee)} kroner til kontingent og ${n(gear)} til udstyr om året. Barnet er ${ageMin} til ${ageMax} år og går mindst ${times} gange. Højst ${percent} procent af en forenings medlemmer må have passet.`,
    broen: ({ children, year }) =>
      `BROEN hjalp ${n(children)} børn i ${year}. Pengene går direkte til foreningen, aldrig kontant.`,
    get2sport: ({ clubs, municipalities, year }) =>
      `DIF get2sport aflastede frivillige i ${clubs} foreninger i ${year}. De lå i ${municipalities} kommuner.`,
    'furesoe-guidance': ({ inquiries, children, clubs, percent, months, feeSupport }) =>
      `Furesø fik ${inquiries} henvendelser om fritid. ${children} børn begyndte i ${clubs} foreninger. Af første års børn var ${percent} procent med efter ${months} måneder. Kun ${feeSupport} familier havde brug for støtte til kontingentet.`,
    'furesoe-buddies': ({ members, visitsMin, visitsMax }) =>
      `I Furesø er mindst ${members} medlemmer i hver forening guider. De går med de første ${visitsMin} til ${visitsMax} gange.`,
    'small-guides': ({ guides, year }) => `Der er ${guides} korte guider til små foreninger fra ${year}.`,
    'asked-by-club': ({ percent }) =>
      `I Sverige blev kun ${percent} procent af nyankomne unge medlemmer spurgt af foreningen. De fleste spurgte selv.`,
    girls: ({ ageMin, ageMax, foreign, swedish }) =>
      `I Sverige går ${foreign} procent af piger med udenlandsk baggrund til idræt. Med svensk baggrund er det ${swedish}. Det gælder piger fra ${ageMin} til ${ageMax} år. Drengene er næsten ens.`,
    'open-activity': ({ times, adults }) =>
      `En svensk kommune kræver mindst ${times} gange og ${adults} trygge voksne. Så tæller det som åben aktivitet.`,
    'register-check': ({ year, age }) =>
      `Siden ${year} skal svenske idrætsforeninger se et begrænset uddrag af strafferegistret. Det gælder ledere fra ${age} år.`,
    'samsyn-age': ({ sports, age }) =>
      `I svenske Småland blev ${sports} idrætter enige. Til og med ${age} år skal børn kunne dyrke flere.`,
    'samsyn-falkoping': ({ before, after }) =>
      `I svenske Falköping voksede aftalen fra ${before} til omkring ${after} foreninger. Kommunen sad med ved bordet.`,
  },
  questions: {
    coordinator: 'Har I én person, der koordinerer arbejdet?',
    checks: 'Indhenter I børneattest på alle ledere?',
    private: 'Slipper familier for spørgsmål om oprindelse, tro og helbred?',
    'meeting-places': 'Besøger I steder, hvor nye familier allerede mødes?',
    welcomer: 'Tager en fast vært imod ved hver træning?',
    fees: 'Kender familien pris og pligter før første dag?',
    partners: 'Har I en kontakt hos hver partner?',
    'full-group': 'Ved I, hvem I ringer til, når et hold er fuldt?',
    numbers: 'Tæller I, hvor mange der kommer og bliver?',
    ending: 'Ved I, hvad der sker, når pengene slutter?',
  },
  answers: { no: 'Nej', unknown: 'Ved ikke', partly: 'Delvist', yes: 'Ja' },
  because: {
    no: 'I svarede nej her.',
    unknown: 'I ved det ikke endnu. Find ud af det.',
    partly: 'I er på vej. Gør det færdigt.',
    yes: 'Det har I styr på. Tag et skridt mere.',
    none: 'I har ikke svaret her endnu.',
  },
  checkFirst: 'Tjek først. Oplysningen kan være ændret.',
  publishedBy: (source, date) => `Kilde: ${source}, ${date}`,
  readAt: (source, date) => `Kilde: ${source}, læst ${date}`,
};
