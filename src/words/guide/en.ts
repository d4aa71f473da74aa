import { daysOfYear } from '../days-of-year.js';
import { numbers } from '../plural.js';
import type { GuideWords } from './sv.js';

const n = numbers('en');
// Day first, as the neighbours write.
const dayOf = daysOfYear('en-GB');

export const words: GuideWords = {
  themes: {
    'do-your-best': { name: 'Do what you are best at', why: 'Nobody can do it all. Together we reach further.' },
    'co-create': { name: 'Create with the municipality', why: 'Those who join from the start stay longest.' },
    'weave-the-net': { name: 'Weave the net', why: 'A close net catches more children.' },
    'show-effect': { name: 'Show what it gives', why: 'A few numbers and one story go a long way.' },
    'find-money': { name: 'Find money', why: 'Calm money makes a calm club.' },
    'open-culture': { name: 'Open the door wide', why: 'Those who feel expected come back.' },
    volunteers: { name: 'Get more helpers', why: 'Most people say yes when somebody asks.' },
    companies: { name: 'Work with companies', why: 'Companies can give time, things and contacts.' },
    'work-and-education': { name: 'Ways to work and study', why: 'The club is often the first workplace.' },
    'build-bridges': { name: 'Build bridges, advertise less', why: 'A meeting reaches further than a poster.' },
    samsyn: { name: 'Children first: Samsyn at home', why: 'The child should not have to choose. Adults solve it.' },
    'safe-and-private': { name: 'Safe and private', why: 'Trust is slow to win and quick to lose.' },
  },
  kinds: {
    club: {
      name: 'Other clubs',
      why: 'They have other seasons, times and places.',
      message: (club) =>
        `Hello. We are ${club}. Sometimes our groups are full. Whom may we call at your club? You are welcome to call us. Could we meet one evening?`,
    },
    'language-cafe': {
      name: 'Language café',
      why: 'Here are the families, and somebody they trust.',
      message: (club) =>
        `Hello. We are ${club}. We would like to lend you a hand. What is missing: coffee, chairs, somebody to play with the children? May we come by one evening?`,
    },
    school: {
      name: 'School',
      why: 'School meets every child, every day.',
      message: (club) =>
        `Hello. We are ${club}. We would like to let children try sports in after-school care, together with other clubs. It is free. Whom should we talk to?`,
    },
    municipality: {
      name: 'Municipality',
      why: 'It can gather everyone, and it has the halls.',
      message: (club) =>
        `Hello. We are ${club}. We want more children to have something to go to. Who co-ordinates leisure and integration? We are glad to help. When could we meet?`,
    },
    church: {
      name: 'Churches and faith communities',
      why: 'Families come here when money runs short.',
      message: (club) =>
        `Hello. We are ${club}. Every child is welcome here. Sometimes the fee is in the way. Could we help together, without pointing anyone out? The coffee is on us.`,
    },
    project: {
      name: 'Projects and others',
      why: 'They have tried it already. Learn from them.',
      message: (club) =>
        `Hello. We are ${club}. We are curious about your work. What have you learnt? We gladly share what we know. Shall we have a coffee?`,
    },
  },
  items: {
    // Do what you are best at.
    'list-what-you-do-well': {
      title: 'List what you do well',
      action: 'Take ten minutes at the next meeting. Each leader writes three things.',
      example: 'In Lindåker it said: free play, buns, and two who speak Somali.',
    },
    'name-what-you-leave': {
      title: 'Say what you will not do',
      action: 'Choose one thing that others do better. The board writes it in the minutes.',
      example: 'The volleyball club stopped its homework help. The library had one already.',
    },
    'find-who-does-it': {
      title: 'Find who already does it',
      action: 'Look at the map for who is near. One of you calls them this week.',
      example: 'The bandy club needed skates. The church next door had a whole cupboard.',
    },
    'write-who-calls-whom': {
      title: 'Write down who calls whom',
      action: 'Name one person who co-ordinates. Write one line: who calls whom, about what.',
      example: 'The note in Lindåker says: “Full group? Leila calls handball.”',
    },
    'review-each-term': {
      title: 'Look it over each term',
      action: 'Set aside an hour in August and January. Cross out what never happened.',
      example: 'In January two things of seven went. The rest became easier.',
    },
    // Co-create with the municipality.
    'map-the-problem-together': {
      title: 'Understand the problem together first',
      action: 'Ask the municipality for one hour. Talk only about what is hard for the children.',
      example: 'Everybody thought it was the fee. The parents said: the bus leaves too early.',
    },
    'ask-for-a-host': {
      title: 'Ask for hosts, not just money',
      action: 'Ask if the municipality can invite and lay the table. The chair asks this week.',
      example: 'Lindåker’s leisure office lent a room and a coffee machine. Eleven clubs came.',
    },
    'agree-two-numbers': {
      title: 'Agree on two numbers',
      action: 'Choose two things that you and the municipality both count. Look once a term.',
      example: 'Lindåker counts children who are new. And children who come three times.',
    },
    'share-the-calendar': {
      title: 'Share a calendar with the municipality',
      action: 'Send this term’s open days to the leisure office. Ask for theirs in return.',
      example: 'Two try-out days fell on one Saturday. One moved, and both were full.',
    },
    'meet-in-the-evening': {
      title: 'Meet when volunteers can',
      action: 'Suggest an evening for the next meeting. Offer a sandwich and end on time.',
      example: 'The meeting moved from two o’clock to six. Then the coaches came too.',
    },
    'say-no-early': {
      title: 'Say no early',
      action: 'Think for two days before you say yes. Short of strength? Say no at once.',
      example: 'In March the swimmers said no to holiday classes. There was time to ask the scouts.',
    },
    // Weave the net.
    'meet-twice-a-year': {
      title: 'Meet twice a year',
      action: 'Fix the dates for autumn and spring now. Take turns to be the host.',
      example: 'In Lindåker all meet one Thursday in September and one in February. It is always lentil soup.',
    },
    'look-at-the-holes': {
      title: 'Look for holes in the net',
      action: 'Open the map at the meeting. Ask: which age, which day, which street lacks something?',
      example: 'Sundays were empty for teenagers. Nobody had seen it before.',
    },
    'own-each-hole': {
      title: 'Give every hole an owner',
      action: 'Write a name beside each hole. That person takes a first step within a month.',
      example: 'The library took Sundays. A month later there was chess and table tennis.',
    },
    'visit-each-other': {
      title: 'Visit one another',
      action: 'Choose a neighbour in the net. Two of you go there on an ordinary evening.',
      example: 'The judo leaders had tea in the mosque. Now both know who opens the door.',
    },
    'one-contact-each': {
      title: 'One contact and one stand-in',
      action: 'Each partner names one person and one more. The secretary keeps the list fresh.',
      example: 'When Karin was ill, Yusuf answered. The family noticed no difference.',
    },
    // Show effect simply.
    'choose-three-numbers': {
      title: 'Choose three numbers',
      action: 'Decide on three things to count, no more. Count them for a year.',
      example: 'Lindåker’s volleyball counts three things: who came, who was new, who stayed.',
    },
    'log-at-the-door': {
      title: 'Count at the door, not afterwards',
      action: 'Whoever opens taps once for each person. It is done when all are in.',
      example: 'The list used to be filled in on Sunday, from memory. Now it takes twenty seconds.',
    },
    'show-last-month': {
      title: 'Show last month’s number',
      action: 'Write the number large on the board before you start. Thank those who counted.',
      example: '“In October 86 came.” One person clapped, and then all did.',
    },
    'tell-one-story': {
      title: 'Tell one short story',
      action: 'Ask one person if you may. Write five sentences, and let the person read first.',
      example: 'A mother told of her first ski trip. The fund read it aloud at its meeting.',
    },
    'say-what-you-do-not-know': {
      title: 'Say what you do not know',
      action: 'Add a line to the report: this we do not know. Promise nothing that cannot be measured.',
      example: '“We do not know why four left.” The municipality asked on, and helped.',
    },
    'thank-by-name': {
      title: 'Thank by name, if wanted',
      action: 'Ask each one: may we name you? Then say thanks aloud, for one certain thing.',
      example: '“Thank you, Omar, you carried every goal in the rain.” He smiled for a week.',
    },
    // Find money.
    'start-from-what-you-do': {
      title: 'Start from what you do anyway',
      action: 'Write what you will do next year in any case. Ask for money for that first.',
      example: 'The gymnasts did not invent a project. They asked for their Friday group, and got it.',
    },
    'small-pots-first': {
      title: 'Try small local grants first',
      action: 'List three givers in your own town. The treasurer calls one of them this week.',
      example: 'Lindåker’s housing firm gave three thousand kronor. It answered in two days.',
    },
    'split-the-costs': {
      title: 'Split running costs from trials',
      action: 'Make two columns in the budget: what always costs, and what you are trying.',
      example: 'The fees pay for the hall. The taxi rides were a trial, with a grant.',
    },
    'reuse-one-text': {
      title: 'Write one text, use it again',
      action: 'Put aims, numbers and budget on one page. Change only what the giver asks about.',
      example: 'The scouts sent one page to four funds. Two said yes.',
    },
    'tell-the-giver': {
      title: 'Tell the giver how it went',
      action: 'Send three sentences and a picture at half time. Also when something went wrong.',
      example: '“Half came, for we chose a bad evening.” The grant was extended all the same.',
    },
    'plan-for-the-end': {
      title: 'Plan for when the money ends',
      action: 'Write now what shall live on, and who takes over. The board says yes to it.',
      example: 'Lindåker’s project ended in June. The car pool lived on in the club next door.',
    },
    // Open culture.
    'name-a-welcomer': {
      title: 'Name a welcomer each night',
      action: 'Put a name on the plan for every training. The welcomer stands at the door for ten minutes.',
      example: 'On Mondays the welcomer has a yellow cap. The children shout: go to the cap.',
    },
    'buddy-for-everyone': {
      title: 'A buddy for every newcomer',
      action: 'Pair each newcomer with somebody who knows the ways. That means all, wherever they come from.',
      example: 'Elin moved from the next village and Sami from Aleppo. Both got a buddy.',
    },
    'say-fees-first': {
      title: 'Say the fee before day one',
      action: 'Write what it costs and what parents help with. Add who can lower the fee.',
      example: 'The note says: 400 kronor, the kiosk once, call Mona if that is hard.',
    },
    'any-clothes-will-do': {
      title: 'Let any clothes do',
      action: 'Write “come as you are” in the invitation. Keep a box of shoes to lend.',
      example: 'Fatima ran in skirt and headscarf all autumn. Nobody asked, everybody cheered.',
    },
    'let-newcomers-teach': {
      title: 'Ask the newcomer to teach',
      action: 'Ask what the person is good at. Give ten minutes of the next training.',
      example: 'A father showed a game from Kabul. Now it is how the group warms up.',
    },
    'look-at-the-photo': {
      title: 'See who is not pictured',
      action: 'Bring the team photo to the board. Who in town is not there? Invite them first.',
      example: 'Only two girls over twelve were on it. The club opened a time for them.',
    },
    // Volunteers.
    'ask-in-person': {
      title: 'Ask face to face',
      action: 'Choose three parents. Ask each for one certain thing this week.',
      example: 'The e-mail brought no answer. Three questions in the hall brought three times yes.',
    },
    'small-tasks': {
      title: 'Give small tasks that end',
      action: 'Cut one big role into five small ones. Write an end date on each.',
      example: '“The kiosk, two Saturdays in March.” People dare to say yes to that.',
    },
    'pair-new-with-old': {
      title: 'Pair new helpers with old',
      action: 'No new helper stands alone in the first month. The leader makes the pairs.',
      example: 'Nour kept time beside Bengt for four matches. Then they changed seats.',
    },
    'train-young-leaders': {
      title: 'Train young leaders',
      action: 'Invite two fifteen-year-olds to the spring course. The club pays, and an adult goes along.',
      example: 'Two girls in Lindåker took the course. Now they lead their own beginners.',
    },
    'parents-join-in': {
      title: 'Let parents do what they can',
      action: 'Ask what each parent likes: to translate, greet, drive or cook. No course is needed.',
      example: 'Ayla’s grandmother speaks no Swedish. She greets everyone, and everyone greets her.',
    },
    celebrate: {
      title: 'Celebrate together',
      action: 'Choose one evening a term. Make everyone responsible for a dish or a game.',
      example: 'When a hundred had tried, somebody baked a giant cake. It lasted seven minutes.',
    },
    // Companies.
    'offer-a-task': {
      title: 'Offer a task, not a logo',
      action: 'Write one thing that a company could do in a day. Call one company.',
      example: 'The painters painted the changing room. Eight came, and stayed for the match.',
    },
    'one-afternoon': {
      title: 'Invite the staff one afternoon',
      action: 'Suggest a date and three tasks. Let a leader receive them.',
      example: 'The bank sent six people. They cheered, carried tables and learnt names.',
    },
    'gear-and-bus-seats': {
      title: 'Ask for gear and bus seats',
      action: 'Ask for what you lack, not for a sum. The kit manager calls two companies.',
      example: 'The sawmill runs a bus from the village anyway. Now twelve children ride along.',
    },
    'visit-workplaces': {
      title: 'Visit a workplace',
      action: 'Ask a parent if the group may come by. Choose an hour after school.',
      example: 'The team baked buns at the bakery. Two of them got summer jobs there.',
    },
    'one-page-for-both': {
      title: 'Write what both of you get',
      action: 'Divide a page in two columns: you give, we give. Both sign for a year.',
      example: 'The optician gives glasses to two children. The club trains her staff on Thursdays.',
    },
    // Work and education.
    'log-language-hours': {
      title: 'Count the language hours',
      action: 'Write how many practised, and how long. Add it up once a term.',
      example: 'The keep-fit group reached 240 hours in one spring. It went into the application.',
    },
    'roles-that-count': {
      title: 'Give roles that count',
      action: 'Offer a role as referee, leader or kiosk manager. Write down what it involves.',
      example: 'Hassan refereed for a year. At the interview he spoke of solving quarrels.',
    },
    'write-a-reference': {
      title: 'Write a reference',
      action: 'Ask all who helped for a term: would you like a reference? The leader writes it in minutes.',
      example: '“She is on time and sees who is alone.” It led to a job.',
    },
    'invite-a-mentor': {
      title: 'Invite a mentor for coffee',
      action: 'Choose somebody with the work that a young person dreams of. Invite them to a training.',
      example: 'The nurse came for a bun. She stayed an hour, and came back.',
    },
    'link-to-guidance': {
      title: 'Show the way to studies',
      action: 'Put up names and numbers of language school and study adviser. Ask them to come one evening.',
      example: 'The adviser stood by the kiosk at half time. Five people got an appointment.',
    },
    // Bridge, don't advertise.
    'go-where-people-are': {
      title: 'Go where people already are',
      action: 'Choose one place: language café, courtyard or library. Two of you go this week, without leaflets.',
      example: 'The coaches played cards there three Tuesdays. On the fourth somebody asked about football.',
    },
    'walk-together': {
      title: 'Walk together the first time',
      action: 'Agree on a time and a place to meet. Go in with them, and stay to the end.',
      example: 'They met at the kiosk three Wednesdays. On the fourth the children went alone.',
    },
    'few-but-full': {
      title: 'Few occasions, well filled',
      action: 'Plan three open days a term instead of ten. Spend the time on inviting.',
      example: 'Four came each week. Now it is three times, and the hall is full.',
    },
    'translate-what-stays': {
      title: 'Translate what never changes',
      action: 'Translate one page on how the club works. Put dates and times on a loose slip.',
      example: 'The page in Arabic is four years old. The slip changes every term.',
    },
    'follow-up-in-two-weeks': {
      title: 'Follow up after two weeks',
      action: 'Set a reminder when somebody starts. Call and ask: how is it going?',
      example: 'The boy had stopped, for his shoes were torn. Next day he was back.',
    },
    // Samsyn at home.
    'sign-locally': {
      title: 'Sign a local agreement',
      action: 'Bring up Samsyn at the next board meeting. Ask two clubs to join.',
      example: 'Four clubs in Lindåker began at a kitchen table. A year later they were nine.',
    },
    'name-a-samsyn-contact': {
      title: 'Name a contact for Samsyn',
      action: 'Choose one person whom other clubs may call. Put the number on your page.',
      example: 'When two matches clashed, Sara called Ali. It took four minutes.',
    },
    'share-intake-months': {
      title: 'Tell when you take newcomers',
      action: 'Write your months in the shared plan. Do it before the term.',
      example: 'Ice hockey takes newcomers in September, athletics in April. So a door is always open.',
    },
    'leaders-solve-clashes': {
      title: 'Let leaders solve clashes',
      action: 'Leaders call each other when two things clash. The sport in high season goes first.',
      example: 'The cup was on the day of the final. The child got the answer, not the question.',
    },
    'letter-to-guardians': {
      title: 'Write to the guardians',
      action: 'Write a short letter: several sports are good. Give it in the family’s language.',
      example: 'The letter exists in Swedish, Arabic and English. It is seven sentences long.',
    },
    'look-back-each-spring': {
      title: 'Look back each spring',
      action: 'Invite the other clubs in May. Ask: what clashed, what went well?',
      example: 'Two clashes in a year, they said. Both were on the same weekend.',
    },
    // Safe and private.
    'note-the-check': {
      title: 'Note the check, keep no copy',
      action: 'See the leader’s register extract and write the date. Give the paper back.',
      example: 'The binder says name, date and “seen”. Nothing more.',
    },
    'no-lists-of-origin': {
      title: 'Keep no lists of origin',
      action: 'Go through your forms. Cross out questions on country, faith and health.',
      example: 'The club used to ask where people came from. Now it asks which language is best.',
    },
    'photo-with-yes': {
      title: 'Take photos only after yes',
      action: 'Ask child and guardian before the picture. Say where it will be seen.',
      example: 'A red vest means no picture. Three children choose it, and play like the rest.',
    },
    'money-in-private': {
      title: 'Talk of money in private',
      action: 'Name one person for questions about fees. Put the number where all can see it.',
      example: 'Mona answers texts after seven. The team never knows who got help.',
    },
    // Other clubs.
    'club-full-group': {
      title: 'Swap numbers for full groups',
      action: 'Call one club this week. Ask who answers when your group is full.',
      example: 'Football was full. The leader called volleyball, and the child began on Tuesday.',
    },
    'club-forum': {
      title: 'Start a forum for clubs',
      action: 'Ask where you could meet twice a year. Invite all, the small ones too.',
      example: 'The chess club had never met the swimmers. Now they share a room in the holidays.',
    },
    'club-beginner-months': {
      title: 'Ask when they take beginners',
      action: 'Ask three clubs for their months. Put the list up in the changing room.',
      example: 'A girl came in November. The list showed that dance begins in January.',
    },
    'club-share-gear': {
      title: 'Share your gear',
      action: 'Put a box in the hall for what is too small. Ask the next club to do so too.',
      example: 'The box in Lindåker gave away forty pairs of shoes this autumn.',
    },
    // Language café.
    'cafe-visit': {
      title: 'Visit without recruiting',
      action: 'Call the host and ask if you may come. Sit down, have coffee, talk.',
      example: 'The first evening nobody named the club. The second evening the guests asked.',
    },
    'cafe-lend-a-hand': {
      title: 'Lend a practical hand',
      action: 'Ask the host what is missing. Take one thing: coffee, chairs or the children’s corner.',
      example: 'Three players mind the children while the parents practise. It saved the Thursdays.',
    },
    'cafe-try-out': {
      title: 'Try a sport next door',
      action: 'Book the next room for thirty minutes. Go in together with those who want to.',
      example: 'The table-tennis table stood in the corridor. After coffee four languages played doubles.',
    },
    'cafe-sports-cafe': {
      title: 'Hold a sports café sometimes',
      action: 'Offer coffee and buns before a home match. Then go to the stands together.',
      example: 'Twenty people ate buns and learnt the rules. Then they cheered for both teams.',
    },
    // School.
    'school-after-care': {
      title: 'Come to after-school care',
      action: 'Call one after-school centre and suggest four afternoons. Bring a game that all can play.',
      example: 'In the break they never finished. In after-school care they had a whole hour.',
    },
    'school-together': {
      title: 'Visit the school together',
      action: 'Ask two other clubs. Offer the PE teacher one shared week.',
      example: 'Three sports, three days, one class. The children voted for a favourite.',
    },
    'school-yes-first': {
      title: 'The family’s yes comes first',
      action: 'Agree with the school who gets in touch. No name is passed on without the family’s yes.',
      example: 'The teacher sends home a sheet. The mother calls herself, when she likes.',
    },
    'school-home-language': {
      title: 'Meet the mother-tongue teacher',
      action: 'Ask the school for the mother-tongue teacher. Get help with three sentences to parents.',
      example: 'The teacher recorded them in Tigrinya on a phone. Every parent listened.',
    },
    // Municipality.
    'municipality-first-call': {
      title: 'Call and ask who co-ordinates',
      action: 'Call the switchboard this week. Ask who works with leisure and integration.',
      example: 'Twice they were put through wrongly. Then Lena answered, and she knew everything.',
    },
    'municipality-gather': {
      title: 'Ask it to gather everyone',
      action: 'Ask for one meeting in autumn and one in spring. Suggest whom to invite.',
      example: 'The municipality invited, and the church cooked. Fourteen chairs were too few.',
    },
    'municipality-free-hours': {
      title: 'Ask for free hall hours',
      action: 'Ask for the list of empty hours. Apply for one, for those who lack a place.',
      example: 'On Saturdays after four the hall was empty. Now thirty girls dance there.',
    },
    'municipality-relieve': {
      title: 'Ask what you can take over',
      action: 'Ask what the municipality has no time for. Offer one thing that you do well already.',
      example: 'Nobody had time to show new families round. The orienteers made a walk of it.',
    },
    // Church.
    'church-meet-deacon': {
      title: 'Have coffee with the deacon',
      action: 'Call the parish and ask to meet the deacon. Tell what you can offer.',
      example: 'The deacon did not know that the first month is free. Now everyone does.',
    },
    'church-pay-the-club': {
      title: 'Agree how a fee is paid',
      action: 'Ask if a gift can go straight to the club. Write an invoice without the child’s name.',
      example: 'The invoice says “two fees, autumn”. The treasurer need know no more.',
    },
    'church-open-to-all': {
      title: 'Ask if it is for all',
      action: 'Ask if the help is open to all, whatever their faith. Write the answer down.',
      example: '“Yes, anyone may call.” That now stands first on the note.',
    },
    'church-borrow-a-room': {
      title: 'Borrow a room',
      action: 'Ask when the room is empty. Offer to clean and lock up.',
      example: 'Yoga moved to the parish hall. There is a play corner for brothers and sisters.',
    },
    // Projects and others.
    'project-learn': {
      title: 'Ask what they have learnt',
      action: 'Invite the project to the next meeting. Ask what they would do differently.',
      example: '“We began with posters,” they said. “Begin with coffee.”',
    },
    'project-after-money': {
      title: 'Ask what happens afterwards',
      action: 'Ask when the money ends. Decide now who takes over what.',
      example: 'The project had twelve bicycles. The club took them over half a year before the end.',
    },
    'project-share-calendar': {
      title: 'Share calendars with projects',
      action: 'Send your dates today. Ask for theirs, and move what clashes.',
      example: 'The women’s café and the swim school met at the same hour. Now swimming follows coffee.',
    },
  },
  facts: {
    'leisure-card': ({ ageMin, ageMax, amount, raised, year }) =>
      `Sweden’s leisure card is for ages ${ageMin} to ${ageMax}. It gives ${n(amount)} kronor a year, or ${n(raised)} after a year with housing allowance. It began in ${year}.`,
    'leisure-card-activity': ({ times, months }) =>
      `The card is for activities with a leader. They meet at least ${times} times, within ${months} months at most.`,
    'leisure-card-deadline': ({ month, day }) => `The money on the card is used by ${dayOf(month, day)}.`,
    'leisure-card-address': () => 'The guardian is registered where the child lives.',
    'leisure-card-payment': () =>
      'Paying takes an e-ID and a Swedish personal number. Other families need another way.',
    'gear-bank': ({ days }) =>
      `Sweden’s Fritidsbanken lends gear for ${days} days. It is free, for all, without deposit.`,
    'gear-bank-spread': ({ percent }) => `Fritidsbanken is in over ${percent} percent of Sweden’s municipalities.`,
    'may-flower': ({ ageMax, noteMonths }) =>
      `Sweden’s Majblomman helps children up to ${ageMax} years. It takes a note, at most ${noteMonths} months old. A club leader can write it.`,
    'parish-fund': () => 'One parish in Sweden does this: first a talk, and no cash that day.',
    'lok-support': ({ ageMin, ageMax, minutes, groupMin, groupMax }) =>
      `Swedish LOK support is for members aged ${ageMin} to ${ageMax}. A session is at least ${minutes} minutes, with ${groupMin} to ${groupMax} people. With a disability there is no upper age.`,
    'lok-newcomers': () => 'LOK support counts those who try out too. No Swedish personal number is needed.',
    fritidspas: ({ municipalities, yearFrom, yearTo }) =>
      `In Denmark ${municipalities} municipalities had a fritidspas in ${yearFrom}–${yearTo}. The rules differ.`,
    'fritidspas-copenhagen': ({ ageMin, ageMax, fee, gear, times, percent }) =>
      `Copenhagen gives ${n(fee)} Danish kroner for the fee and ${n(gear)} for gear a year. The child is ${ageMin} to ${ageMax} and comes at least ${times} times. At most ${percent} percent of a club’s members may have it.`,
    broen: ({ children, year }) =>
      `Denmark’s BROEN helped ${n(children)} children in ${year}. The money goes to the club, never in cash.`,
    get2sport: ({ clubs, municipalities, year }) =>
      `Denmark’s get2sport relieved volunteers in ${clubs} clubs in ${year}. They were in ${municipalities} municipalities.`,
    'furesoe-guidance': ({ inquiries, children, clubs, percent, months, feeSupport }) =>
      `Furesø in Denmark got ${inquiries} inquiries about leisure. ${children} children joined ${clubs} clubs. Of the first year’s, ${percent} percent were there after ${months} months. Only ${feeSupport} families needed help with the fee.`,
    'furesoe-buddies': ({ members, visitsMin, visitsMax }) =>
      `In Furesø at least ${members} members of each club are guides. They go along the first ${visitsMin} to ${visitsMax} times.`,
    'small-guides': ({ guides, year }) => `Denmark has ${guides} short guides for small associations, from ${year}.`,
    'asked-by-club': ({ percent }) =>
      `In Sweden only ${percent} percent of newly arrived young members were asked by the club. Most asked themselves.`,
    girls: ({ ageMin, ageMax, foreign, swedish }) =>
      `In Sweden ${foreign} percent of girls with a foreign background take part in sport. With a Swedish background it is ${swedish}. That is for ages ${ageMin} to ${ageMax}. Boys hardly differ.`,
    'open-activity': ({ times, adults }) =>
      `One Swedish municipality asks for at least ${times} occasions and ${adults} safe adults. Then it counts as open.`,
    'register-check': ({ year, age }) =>
      `Since ${year} Swedish sports clubs must see a limited register extract. That is for leaders from age ${age}.`,
    'samsyn-age': ({ sports, age }) =>
      `In Småland ${sports} sports agreed. Up to and including age ${age}, children can do several.`,
    'samsyn-falkoping': ({ before, after }) =>
      `In Falköping the agreement grew from ${before} to about ${after} clubs. The municipality was in the room.`,
  },
  questions: {
    coordinator: 'Do you have one person who co-ordinates the work?',
    checks: 'Do you see the register extract of every leader?',
    private: 'Are families spared questions on origin, faith and health?',
    'meeting-places': 'Do you visit places where new families already meet?',
    welcomer: 'Does a named welcomer receive people at every training?',
    fees: 'Does the family know fee and duties before day one?',
    partners: 'Do you have a contact at every partner?',
    'full-group': 'Do you know whom to call when a group is full?',
    numbers: 'Do you count how many come and stay?',
    ending: 'Do you know what happens when the money ends?',
  },
  answers: { no: 'No', unknown: 'Do not know', partly: 'Partly', yes: 'Yes' },
  because: {
    no: 'You answered no here.',
    unknown: 'You do not know yet. Find out.',
    partly: 'You are on your way. Finish it.',
    yes: 'You have this. Take one more step.',
    none: 'You have not answered here yet.',
  },
  checkFirst: 'Check first. This may have changed.',
  publishedBy: (source, date) => `Source: ${source}, ${date}`,
  readAt: (source, date) => `Source: ${source}, read ${date}`,
};
