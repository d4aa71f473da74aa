import type { FactTexts } from '../../guide/facts.js';
import type { ItemId, ItemText, ThemeCode } from '../../guide/items.js';
import type { Answer, QuestionId } from '../../guide/self-test.js';
import type { KindCode } from '../../model/kinds.js';
import { daysOfYear } from '../days-of-year.js';
import { numbers } from '../plural.js';

const n = numbers('sv');
const dayOf = daysOfYear('sv');

/** A theme: its name, and why it is worth a club's time. */
interface ThemeText {
  name: string;
  why: string;
}

/** A kind of partner; `message` is a first one, from a club, to be changed before it is sent. */
interface KindText extends ThemeText {
  message: (club: string) => string;
}

const themes: Record<ThemeCode, ThemeText> = {
  'do-your-best': { name: 'Gör det ni är bäst på', why: 'Ingen kan allt. Tillsammans räcker vi längre.' },
  'co-create': { name: 'Skapa ihop med kommunen', why: 'Den som är med från början stannar längst.' },
  'weave-the-net': { name: 'Knyt nätet', why: 'Ett tätt nät fångar fler barn.' },
  'show-effect': { name: 'Visa vad det ger', why: 'Få siffror och en berättelse räcker långt.' },
  'find-money': { name: 'Hitta pengar', why: 'Lugn ekonomi ger lugn verksamhet.' },
  'open-culture': { name: 'Öppna dörren på riktigt', why: 'Den som känner sig väntad kommer igen.' },
  volunteers: { name: 'Få fler som hjälper till', why: 'De flesta säger ja när någon frågar.' },
  companies: { name: 'Samarbeta med företag', why: 'Företag kan ge tid, saker och kontakter.' },
  'work-and-education': { name: 'Vägar till jobb och studier', why: 'Föreningen är ofta den första arbetsplatsen.' },
  'build-bridges': { name: 'Bygg broar, annonsera mindre', why: 'Ett möte når längre än en affisch.' },
  samsyn: { name: 'Samsyn hemma hos er', why: 'Barnet ska inte behöva välja. De vuxna löser det.' },
  'safe-and-private': { name: 'Tryggt och privat', why: 'Förtroende tar tid att få och går fort att tappa.' },
};

const kinds: Record<KindCode, KindText> = {
  club: {
    name: 'Andra föreningar',
    why: 'De har andra säsonger, tider och platser.',
    message: (club) =>
      `Hej. Vi är ${club}. Ibland är våra grupper fulla. Vem hos er kan vi ringa då? Ni får gärna ringa oss. Kan vi ses en kväll?`,
  },
  'language-cafe': {
    name: 'Språkcafé',
    why: 'Här finns familjerna, och någon som de litar på.',
    message: (club) =>
      `Hej. Vi är ${club}. Vi vill gärna hjälpa till hos er. Vad saknas: kaffe, stolar, någon som leker med barnen? Får vi komma förbi en kväll?`,
  },
  school: {
    name: 'Skola',
    why: 'Skolan möter varje barn, varje dag.',
    message: (club) =>
      `Hej. Vi är ${club}. Vi vill låta barnen pröva på fritids, tillsammans med andra föreningar. Det kostar inget. Vem ska vi prata med hos er?`,
  },
  municipality: {
    name: 'Kommun',
    why: 'Kommunen kan samla alla och har hallarna.',
    message: (club) =>
      `Hej. Vi är ${club}. Vi vill att fler barn får en fritid. Vem hos er samordnar fritid och integration? Vi hjälper gärna till. När kan vi ses?`,
  },
  church: {
    name: 'Kyrkor och trossamfund',
    why: 'Hit vänder sig familjer när pengarna inte räcker.',
    message: (club) =>
      `Hej. Vi är ${club}. Alla barn är välkomna hos oss. Ibland är avgiften ett hinder. Kan vi hjälpas åt, utan att någon pekas ut? Får vi bjuda på fika?`,
  },
  project: {
    name: 'Projekt och andra',
    why: 'De har redan prövat. Lär av dem.',
    message: (club) =>
      `Hej. Vi är ${club}. Vi är nyfikna på ert arbete. Vad har ni lärt er? Vi delar gärna med oss. Kan vi ta en kopp kaffe?`,
  },
};

const items: Record<ItemId, ItemText> = {
  // Do what you are best at.
  'list-what-you-do-well': {
    title: 'Skriv upp vad ni kan bra',
    action: 'Ta tio minuter på nästa möte. Varje ledare skriver tre saker.',
    example: 'I Lindåker blev listan: spontanlek, bullar och två som kan somaliska.',
  },
  'name-what-you-leave': {
    title: 'Säg vad ni låter bli',
    action: 'Välj en sak som andra gör bättre. Styrelsen skriver in det i protokollet.',
    example: 'Volleybollen slutade med läxhjälp. Biblioteket hade redan en.',
  },
  'find-who-does-it': {
    title: 'Hitta den som redan gör det',
    action: 'Se på kartan vem som finns nära. En av er ringer dit i veckan.',
    example: 'Bandyklubben sökte skridskor. Kyrkan intill hade ett helt förråd.',
  },
  'write-who-calls-whom': {
    title: 'Skriv vem som ringer vem',
    action: 'Utse en person som samordnar. Skriv en rad: vem ringer vem, om vad.',
    example: 'På lappen i Lindåker står: ”Full grupp? Leila ringer handbollen.”',
  },
  'review-each-term': {
    title: 'Se över det varje termin',
    action: 'Lägg en timme i kalendern, i augusti och januari. Stryk det som inte blev av.',
    example: 'I januari ströks två saker av sju. Resten gick lättare sedan.',
  },
  // Co-create with the municipality.
  'map-the-problem-together': {
    title: 'Förstå problemet ihop först',
    action: 'Be kommunen om en timme. Prata bara om vad som är svårt för barnen.',
    example: 'Alla trodde att avgiften var hindret. Föräldrarna sade: bussen går för tidigt.',
  },
  'ask-for-a-host': {
    title: 'Be om värd, inte bara pengar',
    action: 'Fråga om kommunen kan bjuda in och duka fram. Ordföranden frågar i veckan.',
    example: 'Lindåkers fritidskontor lånade ut ett rum och en kaffekokare. Elva föreningar kom.',
  },
  'agree-two-numbers': {
    title: 'Enas om två siffror',
    action: 'Välj två saker som både ni och kommunen räknar. Titta på dem en gång per termin.',
    example: 'Lindåker räknar barn som är nya. Och barn som kommer tre gånger.',
  },
  'share-the-calendar': {
    title: 'Dela kalender med kommunen',
    action: 'Skicka terminens öppna dagar till fritidskontoret. Be att få deras tillbaka.',
    example: 'Två prova-på-dagar låg samma lördag. Den ena flyttades, och båda blev fulla.',
  },
  'meet-in-the-evening': {
    title: 'Ses när de ideella kan',
    action: 'Föreslå kvällstid för nästa möte. Bjud på smörgås och sluta i tid.',
    example: 'Mötet gick från klockan två till klockan sex. Då kom tränarna också.',
  },
  'say-no-early': {
    title: 'Säg nej i god tid',
    action: 'Fundera två dagar innan ni svarar ja. Räcker inte orken, säg nej direkt.',
    example: 'I mars tackade simklubben nej till lovsimmet. Kommunen hann fråga scouterna.',
  },
  // Weave the net.
  'meet-twice-a-year': {
    title: 'Träffas två gånger om året',
    action: 'Bestäm höstens och vårens datum redan nu. Turas om att vara värd.',
    example: 'I Lindåker ses alla första torsdagen i september och februari. Soppan är alltid linssoppa.',
  },
  'look-at-the-holes': {
    title: 'Leta efter hålen i nätet',
    action: 'Öppna kartan på mötet. Fråga: vilken ålder, vilken dag, vilket kvarter saknar något?',
    example: 'Söndagar var helt tomma för tonåringar. Ingen hade sett det förut.',
  },
  'own-each-hole': {
    title: 'Ge varje hål en ägare',
    action: 'Skriv ett namn vid varje hål. Den personen tar ett första steg inom en månad.',
    example: 'Biblioteket tog söndagarna. Efter en månad fanns det schack och pingis.',
  },
  'visit-each-other': {
    title: 'Hälsa på hos varandra',
    action: 'Välj en granne i nätet. Två av er går dit en vanlig kväll.',
    example: 'Judoledarna drack te i moskén. Nu vet båda vem som öppnar dörren.',
  },
  'one-contact-each': {
    title: 'En kontakt och en reserv',
    action: 'Varje partner nämner en person och en till. Sekreteraren håller listan aktuell.',
    example: 'När Karin var sjuk svarade Yusuf. Familjen märkte ingen skillnad.',
  },
  // Show effect simply.
  'choose-three-numbers': {
    title: 'Välj tre siffror',
    action: 'Bestäm tre saker att räkna, inte fler. Räkna dem i ett år.',
    example: 'Lindåker Volley räknar: hur många kom, hur många var nya, hur många stannade.',
  },
  'log-at-the-door': {
    title: 'Räkna vid dörren, inte efteråt',
    action: 'Den som öppnar trycker en gång för varje person. Klart när alla är inne.',
    example: 'Förr fylldes listan i på söndagen, ur minnet. Nu tar det tjugo sekunder.',
  },
  'show-last-month': {
    title: 'Visa förra månadens siffra',
    action: 'Skriv siffran stort på tavlan innan ni börjar. Tacka dem som räknade.',
    example: '”I oktober kom 86 hit.” Någon applåderade, och sedan alla.',
  },
  'tell-one-story': {
    title: 'Berätta en kort historia',
    action: 'Fråga en person om lov. Skriv fem meningar, och låt personen läsa först.',
    example: 'En mamma berättade om sin första skidtur. Givaren läste texten högt på sitt möte.',
  },
  'say-what-you-do-not-know': {
    title: 'Säg vad ni inte vet',
    action: 'Lägg till en rad i rapporten: det här vet vi inte. Lova inget som inte kan mätas.',
    example: '”Vi vet inte varför fyra slutade.” Kommunen frågade vidare, och hjälpte till.',
  },
  'thank-by-name': {
    title: 'Tacka vid namn, om de vill',
    action: 'Fråga var och en: får vi nämna dig? Tacka sedan högt, för en viss sak.',
    example: '”Tack Omar, du bar alla mål i regnet.” Han log i en vecka.',
  },
  // Find money.
  'start-from-what-you-do': {
    title: 'Börja i det ni redan gör',
    action: 'Skriv vad ni gör ändå, nästa år. Sök pengar till det först.',
    example: 'Gympan sökte inte till ett nytt projekt. De sökte till fredagsgruppen, och fick.',
  },
  'small-pots-first': {
    title: 'Sök de små bidragen först',
    action: 'Lista tre givare på er egen ort. Kassören ringer en av dem i veckan.',
    example: 'Bostadsbolaget i Lindåker gav tre tusen kronor. Svaret kom på två dagar.',
  },
  'split-the-costs': {
    title: 'Skilj på drift och försök',
    action: 'Gör två kolumner i budgeten: det som alltid kostar, och det som ni prövar.',
    example: 'Hallhyran betalas av avgifter. Taxiturerna var ett försök, och fick ett bidrag.',
  },
  'reuse-one-text': {
    title: 'Skriv en text, använd den igen',
    action: 'Samla mål, siffror och budget på en sida. Ändra bara det som givaren frågar om.',
    example: 'Scouterna skickade samma sida till fyra fonder. Två sade ja.',
  },
  'tell-the-giver': {
    title: 'Berätta för givaren hur det gick',
    action: 'Skicka tre meningar och en bild efter halva tiden. Även när något gick fel.',
    example: '”Hälften kom, för vi valde fel kväll.” Bidraget förlängdes ändå.',
  },
  'plan-for-the-end': {
    title: 'Planera för dagen pengarna slutar',
    action: 'Skriv nu vad som ska leva kvar, och vem som tar över. Styrelsen säger ja till det.',
    example: 'Projektet i Lindåker slutade i juni. Skjutslistan blev kvar, för grannklubben tog den.',
  },
  // Open culture.
  'name-a-welcomer': {
    title: 'Utse en värd varje kväll',
    action: 'Sätt ett namn på schemat för varje träning. Värden står vid dörren i tio minuter.',
    example: 'På måndagar bär värden gul mössa. Barnen ropar: gå till mössan.',
  },
  'buddy-for-everyone': {
    title: 'En fadder till varje ny',
    action: 'Para ihop varje ny med någon som kan rutinerna. Det gäller alla, varifrån de än kommer.',
    example: 'Elin flyttade från grannbyn och Sami från Aleppo. Båda fick en fadder.',
  },
  'say-fees-first': {
    title: 'Säg avgiften före första dagen',
    action: 'Skriv vad det kostar och vad föräldrar hjälper till med. Lägg till vem som kan sänka avgiften.',
    example: 'På lappen står: 400 kronor, kiosken en gång, ring Mona om det är svårt.',
  },
  'any-clothes-will-do': {
    title: 'Låt alla kläder duga',
    action: 'Skriv ”kom som du är” i inbjudan. Ha en låda med skor att låna.',
    example: 'Fatima sprang i kjol och sjal hela hösten. Ingen frågade, alla hejade.',
  },
  'let-newcomers-teach': {
    title: 'Be den nya lära ut något',
    action: 'Fråga vad personen kan. Ge tio minuter på nästa träning.',
    example: 'En pappa visade en lek från Kabul. Nu är det gruppens uppvärmning.',
  },
  'look-at-the-photo': {
    title: 'Se vem som saknas på bilden',
    action: 'Ta fram lagets foto på styrelsemötet. Vilka på orten är inte med? Bjud in dem först.',
    example: 'Bara två flickor över tolv var med. Klubben öppnade en tid för dem.',
  },
  // Volunteers.
  'ask-in-person': {
    title: 'Fråga öga mot öga',
    action: 'Välj tre föräldrar. Fråga var och en om en viss sak, i veckan.',
    example: 'Utskicket gav noll svar. Tre frågor i hallen gav tre ja.',
  },
  'small-tasks': {
    title: 'Ge små uppgifter med slut',
    action: 'Dela upp en stor roll i fem små. Skriv ett slutdatum på varje.',
    example: '”Kiosken, två lördagar i mars.” Sådant vågar man säga ja till.',
  },
  'pair-new-with-old': {
    title: 'Låt ny gå med van',
    action: 'Ingen ny hjälpare står ensam den första månaden. Ledaren ordnar paren.',
    example: 'Nour höll klockan bredvid Bengt i fyra matcher. Sedan bytte de plats.',
  },
  'train-young-leaders': {
    title: 'Utbilda unga ledare',
    action: 'Bjud två femtonåringar till vårens ledarkurs. Föreningen betalar, och en vuxen går med.',
    example: 'Två flickor från Lindåker gick kursen. Nu leder de sin egen nybörjargrupp.',
  },
  'parents-join-in': {
    title: 'Låt föräldrar göra det de kan',
    action: 'Fråga vad varje förälder gärna gör: tolka, hälsa, köra, laga. Det behövs ingen kurs.',
    example: 'Aylas mormor kan inte svenska. Hon hälsar på alla, och alla hälsar på henne.',
  },
  celebrate: {
    title: 'Fira tillsammans',
    action: 'Välj en kväll per termin. Ge alla ansvar för en rätt eller en lek.',
    example: 'När hundra hade provat på bakade någon en jättestor kaka. Den tog slut på sju minuter.',
  },
  // Companies.
  'offer-a-task': {
    title: 'Erbjud en uppgift, inte en logga',
    action: 'Skriv en sak som företaget kan göra på en dag. Ring ett företag.',
    example: 'Målarfirman fick måla omklädningsrummet. De kom åtta stycken, och stannade på match.',
  },
  'one-afternoon': {
    title: 'Bjud in personalen en eftermiddag',
    action: 'Föreslå ett datum och tre uppgifter. Låt en ledare ta emot dem.',
    example: 'Banken skickade sex personer. De hejade, bar bord och lärde sig namn.',
  },
  'gear-and-bus-seats': {
    title: 'Fråga om utrustning och bussplatser',
    action: 'Be om det ni saknar, inte om en summa. Materialaren ringer två företag.',
    example: 'Sågen kör ändå buss från byn. Nu åker tolv barn med till träningen.',
  },
  'visit-workplaces': {
    title: 'Gör studiebesök på jobb',
    action: 'Fråga en förälder om gruppen får hälsa på. Välj en timme efter skolan.',
    example: 'Laget fick baka bullar på bageriet. Två fick sommarjobb där.',
  },
  'one-page-for-both': {
    title: 'Skriv ner vad båda får',
    action: 'Dela en sida i två spalter: ni ger, vi ger. Båda skriver under för ett år.',
    example: 'Optikern ger glasögon till två barn. Klubben håller friskvård på torsdagar.',
  },
  // Work and education.
  'log-language-hours': {
    title: 'Räkna tiden på svenska',
    action: 'Skriv hur många som övade och hur länge. Räkna ihop det en gång per termin.',
    example: 'Motionsgruppen kom till 240 timmar på en vår. Det stod i ansökan.',
  },
  'roles-that-count': {
    title: 'Ge roller som räknas',
    action: 'Erbjud en roll som domare, ledare eller kioskchef. Skriv ett papper om vad den innebär.',
    example: 'Hassan dömde i ett år. På intervjun fick han berätta om konflikter.',
  },
  'write-a-reference': {
    title: 'Skriv ett intyg',
    action: 'Fråga alla som hjälpt till en termin: vill du ha ett intyg? Ledaren skriver det på en kvart.',
    example: '”Hon kommer i tid och ser vem som är ensam.” Det gav ett jobb.',
  },
  'invite-a-mentor': {
    title: 'Bjud en mentor på fika',
    action: 'Välj någon som arbetar med det en ungdom drömmer om. Bjud in till en träning.',
    example: 'Sköterskan kom för en bulle. Hon stannade en timme, och kom tillbaka.',
  },
  'link-to-guidance': {
    title: 'Visa vägen till studier',
    action: 'Sätt upp namn och nummer till sfi och studievägledaren. Fråga om de vill komma en kväll.',
    example: 'Vägledaren stod vid kiosken i paus. Fem fick en tid samma vecka.',
  },
  // Bridge, don't advertise.
  'go-where-people-are': {
    title: 'Gå dit folk redan är',
    action: 'Välj ett ställe: språkcafé, gård eller bibliotek. Två av er går dit i veckan, utan lappar.',
    example: 'Tränarna spelade kort på språkcaféet tre tisdagar. Den fjärde frågade någon om fotboll.',
  },
  'walk-together': {
    title: 'Gå tillsammans första gången',
    action: 'Bestäm tid och plats där ni möts. Följ med in, och stanna till slutet.',
    example: 'De möttes vid kiosken tre onsdagar. Den fjärde gick syskonen själva.',
  },
  'few-but-full': {
    title: 'Få tillfällen, väl fyllda',
    action: 'Planera tre öppna dagar per termin i stället för tio. Lägg tiden på att bjuda in.',
    example: 'Varje vecka kom fyra. Nu är det tre gånger, och hallen är full.',
  },
  'translate-what-stays': {
    title: 'Översätt det som aldrig ändras',
    action: 'Översätt en sida om hur föreningen fungerar. Skriv datum och tider på en lös lapp.',
    example: 'Bladet på arabiska är fyra år. Lappen med tider byts varje termin.',
  },
  'follow-up-in-two-weeks': {
    title: 'Hör av er efter två veckor',
    action: 'Sätt en påminnelse när någon börjar. Ring och fråga: hur går det?',
    example: 'Pojken hade slutat, för skorna var trasiga. Nästa dag var han tillbaka.',
  },
  // Samsyn at home.
  'sign-locally': {
    title: 'Skriv under ett lokalt avtal',
    action: 'Ta upp Samsyn på nästa styrelsemöte. Fråga två föreningar om de är med.',
    example: 'Fyra klubbar i Lindåker började vid ett köksbord. Året efter var de nio.',
  },
  'name-a-samsyn-contact': {
    title: 'Utse en kontakt för Samsyn',
    action: 'Välj en person som de andra klubbarna får ringa. Skriv numret på er sida.',
    example: 'När två matcher krockade ringde Sara till Ali. Det tog fyra minuter.',
  },
  'share-intake-months': {
    title: 'Berätta när ni tar emot nya',
    action: 'Skriv in era månader i det gemensamma schemat. Gör det före terminen.',
    example: 'Ishockeyn tar nya i september, friidrotten i april. Då finns alltid en dörr.',
  },
  'leaders-solve-clashes': {
    title: 'Låt ledarna lösa krockar',
    action: 'Ledarna ringer varandra vid en krock. Idrotten i högsäsong går först.',
    example: 'Cupen låg samma dag som seriefinalen. Barnet fick veta svaret, inte frågan.',
  },
  'letter-to-guardians': {
    title: 'Skriv till vårdnadshavarna',
    action: 'Skriv ett kort brev om att flera idrotter är bra. Ge det på familjens språk.',
    example: 'Brevet finns på svenska, arabiska och engelska. Det är sju meningar långt.',
  },
  'look-back-each-spring': {
    title: 'Se tillbaka varje vår',
    action: 'Bjud in de andra klubbarna i maj. Fråga: vad krockade, vad gick bra?',
    example: 'Två krockar på ett år, sade de. Båda gällde samma helg.',
  },
  // Safe and private.
  'note-the-check': {
    title: 'Anteckna kontrollen, spara inte utdraget',
    action: 'Se ledarens registerutdrag och skriv datum. Lämna tillbaka papperet.',
    example: 'I pärmen står namn, datum och ”sett”. Inget mer.',
  },
  'no-lists-of-origin': {
    title: 'För inga listor om ursprung',
    action: 'Gå igenom blanketterna. Stryk frågor om land, tro och hälsa.',
    example: 'Klubben frågade ”var kommer du ifrån”. Nu frågar de vilket språk som går bra.',
  },
  'photo-with-yes': {
    title: 'Fota bara efter ett ja',
    action: 'Fråga barnet och vårdnadshavaren före bilden. Säg var den ska synas.',
    example: 'Röd väst betyder ingen bild. Tre barn väljer den, och leker som alla andra.',
  },
  'money-in-private': {
    title: 'Prata om pengar i enrum',
    action: 'Utse en person för frågor om avgiften. Skriv numret där alla ser det.',
    example: 'Mona svarar på sms efter sju. Laget vet aldrig vem som fick hjälp.',
  },
  // Other clubs.
  'club-full-group': {
    title: 'Byt nummer för fulla grupper',
    action: 'Ring en förening i veckan. Fråga vem som svarar när er grupp är full.',
    example: 'Fotbollen var full. Ledaren ringde volleybollen, och barnet fick börja på tisdagen.',
  },
  'club-forum': {
    title: 'Skapa ett forum för föreningar',
    action: 'Fråga var ni kan ses två gånger om året. Bjud in alla, även de små.',
    example: 'Schackklubben hade aldrig träffat simmarna. Nu delar de lokal på lovet.',
  },
  'club-beginner-months': {
    title: 'Fråga när de tar nybörjare',
    action: 'Be tre föreningar om månaderna. Sätt listan på väggen i omklädningsrummet.',
    example: 'En flicka kom i november. Listan visade att dansen börjar i januari.',
  },
  'club-share-gear': {
    title: 'Dela utrustning',
    action: 'Ställ en låda i hallen för det som blivit litet. Be grannklubben göra likadant.',
    example: 'Lådan i Lindåker delade ut fyrtio par skor i höstas.',
  },
  // Language café.
  'cafe-visit': {
    title: 'Hälsa på, utan att värva',
    action: 'Ring värden och fråga om ni får komma. Sitt ner, drick kaffe, prata.',
    example: 'Första kvällen nämnde ingen föreningen. Andra kvällen frågade gästerna själva.',
  },
  'cafe-lend-a-hand': {
    title: 'Hjälp till med det praktiska',
    action: 'Fråga värden vad som saknas. Ta en sak: kaffet, stolarna eller barnhörnan.',
    example: 'Tre spelare leker med barnen medan föräldrarna övar. Det räddade torsdagarna.',
  },
  'cafe-try-out': {
    title: 'Prova på i rummet intill',
    action: 'Boka rummet bredvid i trettio minuter. Gå dit tillsammans med dem som vill.',
    example: 'Pingisbordet stod i korridoren. Efter kaffet spelade fyra språk dubbel.',
  },
  'cafe-sports-cafe': {
    title: 'Ordna sportcafé någon gång',
    action: 'Bjud på fika före en hemmamatch. Gå sedan in på läktaren tillsammans.',
    example: 'Tjugo åt bullar, och lärde sig reglerna. Sedan hejade de på båda lagen.',
  },
  // School.
  'school-after-care': {
    title: 'Kom till fritids',
    action: 'Ring ett fritidshem och föreslå fyra eftermiddagar. Ta med en lek som alla klarar.',
    example: 'På rasten hann de aldrig klart. På fritids blev det en hel timme.',
  },
  'school-together': {
    title: 'Besök skolan flera tillsammans',
    action: 'Fråga två andra föreningar. Erbjud idrottsläraren en gemensam vecka.',
    example: 'Tre sporter, tre dagar, samma klass. Barnen fick rösta om en favorit.',
  },
  'school-yes-first': {
    title: 'Familjens ja kommer först',
    action: 'Bestäm med skolan vem som hör av sig. Inget namn lämnas utan familjens ja.',
    example: 'Läraren ger hem ett blad. Mamman ringer själv när hon vill.',
  },
  'school-home-language': {
    title: 'Träffa modersmålsläraren',
    action: 'Fråga skolan efter modersmålsläraren. Be om hjälp med tre meningar till föräldrarna.',
    example: 'Läraren i tigrinja läste in dem på telefonen. Alla föräldrar lyssnade.',
  },
  // Municipality.
  'municipality-first-call': {
    title: 'Ring och fråga vem som samordnar',
    action: 'Ring växeln i veckan. Fråga vem som arbetar med fritid och integration.',
    example: 'Växeln kopplade fel två gånger. Den tredje svarade Lena, och hon visste allt.',
  },
  'municipality-gather': {
    title: 'Be kommunen samla alla',
    action: 'Fråga om ett möte på hösten och ett på våren. Föreslå vilka som bjuds in.',
    example: 'Kommunen skickade inbjudan, och kyrkan lagade mat. Fjorton stolar räckte inte.',
  },
  'municipality-free-hours': {
    title: 'Fråga efter lediga halltider',
    action: 'Be om listan över tomma timmar. Sök en timme för dem som saknar plats.',
    example: 'Lördagar efter klockan fyra stod hallen tom. Nu dansar trettio flickor där.',
  },
  'municipality-relieve': {
    title: 'Fråga vad ni kan ta över',
    action: 'Fråga vad kommunen inte hinner. Erbjud en sak som ni redan gör bra.',
    example: 'Kommunen hann inte visa nya familjer runt. Orienterarna gjorde en promenad av det.',
  },
  // Church.
  'church-meet-deacon': {
    title: 'Drick kaffe med diakonen',
    action: 'Ring församlingen och be att få träffa diakonen. Berätta vad ni kan erbjuda.',
    example: 'Diakonen visste inte att den första månaden är gratis. Nu vet alla det.',
  },
  'church-pay-the-club': {
    title: 'Kom överens om hur avgiften betalas',
    action: 'Fråga om en gåva kan gå direkt till föreningen. Skriv en faktura utan barnets namn.',
    example: 'På fakturan står ”två avgifter, hösten”. Kassören behöver inte veta mer.',
  },
  'church-open-to-all': {
    title: 'Fråga om det gäller alla',
    action: 'Fråga om hjälpen är öppen för alla, oavsett tro. Skriv ner svaret.',
    example: '”Ja, vem som helst får ringa.” Det står nu först på lappen.',
  },
  'church-borrow-a-room': {
    title: 'Låna en sal',
    action: 'Fråga när salen står tom. Erbjud er att städa och låsa.',
    example: 'Yogan flyttade till församlingshemmet. Där finns en lekhörna för syskonen.',
  },
  // Projects and others.
  'project-learn': {
    title: 'Fråga vad de har lärt sig',
    action: 'Bjud in projektet till nästa möte. Fråga vad de skulle göra om.',
    example: '”Vi började med affischer”, sade de. ”Börja med kaffe i stället.”',
  },
  'project-after-money': {
    title: 'Fråga vad som händer sedan',
    action: 'Fråga när pengarna tar slut. Bestäm nu vem som tar över vad.',
    example: 'Projektet hade tolv cyklar. Föreningen tog över dem ett halvår före slutet.',
  },
  'project-share-calendar': {
    title: 'Dela kalender med projekten',
    action: 'Skicka era datum i dag. Be om deras, och flytta det som krockar.',
    example: 'Kvinnocaféet och simskolan låg samma timme. Nu kommer simmarna efter kaffet.',
  },
};

const facts: FactTexts = {
  'leisure-card': ({ ageMin, ageMax, amount, raised, year }) =>
    `Fritidskortet gäller från ${ageMin} till ${ageMax} år. Det ger ${n(amount)} kronor om året, eller ${n(raised)} efter ett år med bostadsbidrag. Det började ${year}.`,
  'leisure-card-activity': ({ times, months }) =>
    `Kortet gäller aktiviteter med ledare. De har minst ${times} tillfällen, inom högst ${months} månader.`,
  'leisure-card-deadline': ({ month, day }) => `Pengarna på kortet används senast den ${dayOf(month, day)}.`,
  'leisure-card-address': () => 'Vårdnadshavaren är folkbokförd där barnet bor.',
  'leisure-card-payment': () =>
    'Betalningen kräver e-legitimation och personnummer. Andra familjer behöver en annan väg.',
  'gear-bank': ({ days }) =>
    `Fritidsbanken lånar ut utrustning i ${days} dagar. Det är gratis, för alla, utan deposition.`,
  'gear-bank-spread': ({ percent }) => `Fritidsbanken finns i över ${percent} procent av kommunerna.`,
  'may-flower': ({ ageMax, noteMonths }) =>
    `Majblomman ger bidrag till barn upp till ${ageMax} år. Ett intyg behövs, högst ${noteMonths} månader gammalt. En ledare kan skriva det.`,
  'parish-fund': () => 'En församling gör så här: först ett samtal, och inga kontanter samma dag.',
  'lok-support': ({ ageMin, ageMax, minutes, groupMin, groupMax }) =>
    `LOK-stöd ges för deltagare från ${ageMin} till ${ageMax} år. Passet är minst ${minutes} minuter, med ${groupMin} till ${groupMax} deltagare. Med funktionsnedsättning finns ingen övre gräns.`,
  'lok-newcomers': () => 'LOK-stöd gäller även den som provar på. Svenskt personnummer behövs inte.',
  fritidspas: ({ municipalities, yearFrom, yearTo }) =>
    `I Danmark hade ${municipalities} kommuner fritidspas ${yearFrom}–${yearTo}. Reglerna skiljer sig åt.`,
  'fritidspas-copenhagen': ({ ageMin, ageMax, fee, gear, times, percent }) =>
    `Köpenhamn ger ${n(fee)} danska kronor till avgiften och ${n(gear)} till utrustning om året. Barnet är ${ageMin} till ${ageMax} år och går minst ${times} gånger. Högst ${percent} procent av en förenings medlemmar får ha passet.`,
  broen: ({ children, year }) =>
    `Danska BROEN hjälpte ${n(children)} barn ${year}. Pengarna går direkt till föreningen, aldrig kontant.`,
  get2sport: ({ clubs, municipalities, year }) =>
    `Danska get2sport avlastade ideella i ${clubs} föreningar ${year}. De låg i ${municipalities} kommuner.`,
  'furesoe-guidance': ({ inquiries, children, clubs, percent, months, feeSupport }) =>
    `Danska Furesø fick ${inquiries} frågor om fritid. ${children} barn började, i ${clubs} föreningar. Av första årets barn var ${percent} procent kvar efter ${months} månader. Bara ${feeSupport} familjer behövde stöd till avgiften.`,
  'furesoe-buddies': ({ members, visitsMin, visitsMax }) =>
    `I danska Furesø är minst ${members} medlemmar per förening guider. De följer med de första ${visitsMin} till ${visitsMax} gångerna.`,
  'small-guides': ({ guides, year }) => `I Danmark finns ${guides} korta guider för små föreningar, sedan ${year}.`,
  'asked-by-club': ({ percent }) =>
    `Bara ${percent} procent av nyanlända unga medlemmar blev tillfrågade av föreningen. De flesta frågade själva.`,
  girls: ({ ageMin, ageMax, foreign, swedish }) =>
    `Av flickor från ${ageMin} till ${ageMax} år med utländsk bakgrund idrottar ${foreign} procent. Med svensk bakgrund är det ${swedish}. Pojkarna skiljer sig knappt.`,
  'open-activity': ({ times, adults }) =>
    `En kommun kräver minst ${times} tillfällen och ${adults} trygga vuxna. Då räknas det som öppen verksamhet.`,
  'register-check': ({ year, age }) =>
    `Sedan ${year} ska idrottsföreningar se ett begränsat registerutdrag. Det gäller ledare från ${age} år.`,
  'samsyn-age': ({ sports, age }) =>
    `I Småland enades ${sports} idrotter. Till och med ${age} år ska barn kunna hålla på med flera.`,
  'samsyn-falkoping': ({ before, after }) =>
    `I Falköping växte avtalet från ${before} till omkring ${after} föreningar. Kommunen var med i rummet.`,
};

const questions: Record<QuestionId, string> = {
  coordinator: 'Har ni en person som samordnar arbetet?',
  checks: 'Ser ni registerutdrag för alla ledare?',
  private: 'Slipper familjer frågor om ursprung, tro och hälsa?',
  'meeting-places': 'Besöker ni platser där nya familjer redan träffas?',
  welcomer: 'Tar en namngiven värd emot vid varje träning?',
  fees: 'Får familjen veta avgift och uppgifter före första dagen?',
  partners: 'Har ni en kontakt hos varje partner?',
  'full-group': 'Vet ni vem ni ringer när en grupp är full?',
  numbers: 'Räknar ni hur många som kommer och stannar?',
  ending: 'Vet ni vad som händer när pengarna slutar?',
};

const answers: Record<Answer, string> = { no: 'Nej', unknown: 'Vet inte', partly: 'Delvis', yes: 'Ja' };

/** Why a step is named, by the answer that led to it; `none`: no answer was given. */
const because: Record<Answer | 'none', string> = {
  no: 'Ni svarade nej här.',
  unknown: 'Ni vet inte än. Ta reda på det.',
  partly: 'Ni är på väg. Gör klart.',
  yes: 'Det här har ni. Gå ett steg till.',
  none: 'Ni har inte svarat här än.',
};

/** The advice of the guide. The source, as the other sv.ts is. */
export const words = {
  themes,
  kinds,
  items,
  facts,
  questions,
  answers,
  because,
  /** Of a fact that is old. */
  checkFirst: 'Kolla först. Uppgiften kan ha ändrats.',
  /** @param date as the lexicon writes it */
  publishedBy: (source: string, date: string) => `Källa: ${source}, ${date}`,
  /** Of a source without a date. */
  readAt: (source: string, date: string) => `Källa: ${source}, läst ${date}`,
};

export type GuideWords = typeof words;
