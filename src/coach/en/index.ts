/** How English asks. */
import { type CoachLanguage, words } from '../language.js';
import { kin, shorts } from './kin.js';

export const english: CoachLanguage = {
  joined:
    /\b(front|back|data|dev|micro|meet|hack|over|road|pod|up|down|out|on)[ -](end|bases?|ops|services?|ups?|athons?|time|maps?|casts?|boarding|age|ages)\b/g,
  empty: new Set(
    words(`
    a about above actually after again all also always am an and another any anybody anyone anything anyway are as ask
    at back be because been before being best better between bit both but by can cannot cant come could day deal did do
    does doesnt doing dont even ever every everybody everyone everything explain explained few first for from get gets
    getting give go goes going good got great had has have he hello help her here hey hi him his how i id if ill im in
    into is isnt it its ive just keep kind know last let lets like little look lot make makes many may maybe me mean
    means might mine more most much must my near nearly need needed needs never new next nice no not nothing now of off
    often ok okay on once one only or other our out over own perhaps please put quick quite rather really
    recommend right said same say says see shall she should so some somebody someone something soon still stuff such
    sure take tell than thank thanks that thats the their them then there these they thing things think this those
    through till time tips to today together told tomorrow tonight too try up us use used useful using very want wants
    was way we well were what whats when where whether which while who whom whos whose why will with without wont word
    words work worth would wouldnt yes yet you your youre yours
    become becomes damn expected happens hell idea necessary question start supposed versus vs anymore explain between
    difference different compare compared better
    cool awesome bad worse worst wow yo sup dude bro man guys u ur pls plz thx lol omg hmm uh um well cant couldnt
    dunno gonna wanna gotta lemme kinda sorta stupid dumb garbage crap shit fuck fucking hate annoying
    honest honestly basically especially exactly generally usually typical typically career careers skill skills level levels required require requires
    made making done given gave took taken came went left kept thought bought sold brought saw seen ate
    suggest suggested suggestion advise offer offers provide provides prefer matter matters important importance
    print per show shows wich whcih wat waht hwo teh shoud shuld cud wud dose thats theres
    either neither else etc instead enough far long big small whole ago month week year lots others another
    around without within during toward towards upon per via since until among against
    feel feels feeling find found finding goods able possible chance chances hope wonder curious
    seem seems seemed sound sounds look looks looking turn turns mean happen happening
    total complete completely totally absolutely simple simply short shortly long
    two three four five six seven eight nine ten
    recommended resolve minimum maximum choosing achieve decent proper correct correctly ideal ideally effective
    effectively
    already almost alright although anyways anywhere aspect aspects background badly barely basically begin begins
    believe cases certain clearly constantly cope coping currently dealing definitely easily easy entirely essentially
    eventually everyday everywhere fairly finally folks forever forward fully guess handle handling happened hardly
    immediately include includes included involve involved involves itself kinds knew known knows lately literally living
    meanwhile merely mostly naturally none nowadays obviously occasionally opinion ourselves particular particularly
    possibly pretty previously probably properly rarely realistic realistically recently regarding regardless seriously
    sides significantly situation slightly somehow somewhat somewhere sometimes sort sorts suddenly tackle therefore
    field thus topic topics totally true truly trying type types unfortunately unless unlike useless various whatever whenever
    whichever whoever worried worry yeah yep nope anymore waste
  `),
  ),
  kin,
  shorts,
  phrases: [
    [
      /\btoo (late|old|young)\b|\bat my age\b|\bim [2-7]\d\b|\b\d\d years old\b|\b(over|past|after) (30|40|50|thirty|forty|fifty)\b|\bmy age\b/,
      'grow old trade degree insist beginner',
    ],
    [
      /\bwhy (on earth )?(should|would|do|does|did|could) (any|some)?(body|one|people|you|i|they)\b.*\b(become|choose|pick|do (this|it|that)|want (this|it|that|to))\b/,
      'pleasure exciting',
    ],
    [/\bfor a living\b/, 'pleasure exciting'],
    [
      /\bwhere (can|could|does|will|would|might) (this|it|the|a|i)\b.*\b(take|lead|go|end up)\b|\b(room|space) (to|for) grow\w*\b|\bdead.?end\b|\b(move|get|work) (my way )?up\b|\bcareer (options|prospects|growth|advancement|opportunities)\b/,
      'room grow roads lead up sideways',
    ],
    [
      /\b(everything|things|it all|tech\w*|fields?|tools|world|industry|it) (keeps? |is |are |just )?(always |constantly )?(chang\w+|mov(es?|ing))\b/,
      'nothing stands still framework fundamentals changing',
    ],
    [
      /\b(nobody|no ?one|not anyone|dont (know|have) any(one|body)|without any(one|body)|no (friends|colleagues|contacts))\b.*\b(ask|help|talk|teach|show|learn|code|it|tech)\b/,
      'learning alone own mentor communities people',
    ],
    [
      /\b(yearly|annual|performance|salary|year.?end) (review|talk|appraisal|chat)\b|\b(review|talk|meeting|chat|conversation|one.on.one) with (my |the )?(boss|manager|lead)\b/,
      'drawing manager plan talk twice year',
    ],
    [
      /\b(people|team|staff|devs|developers|employees|engineers|colleagues|everyone)\b.*\b(quit\w*|leav\w+|resign\w*|walk out)\b/,
      'leading people stay count team',
    ],
    [/\b(work\w*|people|team) (from|at) home\b|\bhome office\b/, 'remote teams'],
    [
      /\bbreak(ing)? (into|in) (\w+ )?(system|computer|site|server|network|app)s?\b|\bethical hack\w*\b|\bpen.?test\w*\b/,
      'vulnerabilities cybersecurity injection',
    ],
    [
      /\b(i|ive|we) (studied|have a degree in|majored in|(have )?(work|worked|been working) (in|as|for)|was an?|used to be an?|used to)\b[^,.?!]*?(?=[,.?!]|\b(and|but|so|can|could|how|is|do|what|should|want|would)\b)/,
      'degree sign',
    ],
    [
      /\b(career (change|changer|switch)|chang(e|ing) careers|(switch|change|move|transition|get|break|come) (in)?to (backend|this|it|tech|coding|programming|software|development)( \w+)?)\b/,
      'first positions degree sign door',
    ],
    [
      /\b(help|teach|train|support|onboard|coach|guid|mentor)(ing|s)? (a |an |the |my |our |new |other |younger )*(juniors?|beginners?|newcomers?|interns?|newbies?|new (hires|people|devs))\b/,
      'mentoring junior patience review pair',
    ],
    [
      /\bwork.?life( balance)?\b|\b(long|late|crazy|flexible|regular) hours\b|\bfree time\b|\bovertime\b|\bnight shifts?\b|\bweekends?\b|\bcalled (at|in the) (night|middle)\b|\bwoken up\b/,
      'sundays woken reliability dependable hour',
    ],
    [
      /\bpart.?time\b|\bbeside(s)? (my |a )?(job|work|studies|family)\b|\b(next to|alongside|while) (my |a |working |having )?(job|work|full.?time|family|kids)\b|\bfull.?time\b|\bno time\b|\bhow much time\b|\bbusy\b/,
      'half hour regular small learning',
    ],
    [/\b(on|by) (my|your|ones) own\b|\ball alone\b|\bby myself\b/, 'own alone'],
    [
      /\b(biggest|main|most common|typical|usual|worst|hardest|toughest) (\w+ )?(problem|challenge|difficult\w*|part|thing|hurdle|obstacle|struggle|mistake)s?\b|\b(hard|hardest|difficult|tough) (at the |in the )?(first|start|beginning|part|when)\b|\bso (hard|difficult)\b|\bhow (hard|difficult|tough)\b/,
      'hard first trouble',
    ],
    [/\bgive up\b|\bburn(ed|t)? ?out\b|\bfed up\b|\bexhaust\w+\b|\btired of\b/, 'hard wears trouble'],
    [
      /\bday (in|of) the life\b|\b(daily|everyday|day.to.day|typical|normal) (work|life|tasks|job|routine|day)\b|\ball day\b/,
      'work',
    ],
    [
      /\b(screw|mess|fuck)(ed)? (it |things |something )?up\b|\b(bring|take|took) (\w+ )?down\b|\bmake (a |any )?mistakes?\b|\bbreak (something|prod\w*|things|it|the \w+)\b/,
      'break something once sensible planned',
    ],
    [
      /\bstart(ing)? (out|over|from (zero|scratch|nothing))\b|\bfrom (zero|scratch)\b|\b(no|without|zero|little) (any )?(prior |previous |coding |programming |work )?(experience|knowledge)\b|\bnever (coded|programmed|written)\b/,
      'first positions beginner intern junior',
    ],
    [
      /\b(non.?technical|business|normal|ordinary) (people|folks|side|users?|audience|person)\b|\bplain (english|language)\b|\blaym[ae]n\b/,
      'explain plain words managers',
    ],
    [
      /\b(hang out|meet|talk|connect|get to know|network) (with )?(other |more |some |fellow )?(dev\w*|programmers|coders|engineers|people|like.minded)\b|\bmake (\w+ )?(friends|contacts|connections)\b/,
      'meetups communities people learn',
    ],
    [/\b(never|dont|cant|not) (finish|complete|stick)\w*\b/, 'finish one ends project'],
    [
      /\b(future|sense|point) (of|in) (learning|starting|this|becoming|coding)\b|\bworth (learning|starting|becoming|going into|studying)\b/,
      'years work demand safe',
    ],
    [
      /\b(cross|switch|change|go|move|come|turn) (back|over|sides?|between|later)\b|\bchange my mind\b|\bgo back\b/,
      'cross over later turn back',
    ],
    [
      /\b(say|tell|explain|present|sell|convince|persuade|pitch)\w*( \w+){0,3} (boss|manager|management|executives?|board|stakeholders?|bosses|leadership|ceo|customers?|clients?)\b/,
      'plain words business explain managers',
    ],
    [
      /\b(don?t|doesnt|not|never|nobody) (\w+ )?(understand|get|listen)s?( to)? (me|us|each other|what i)\b|\btalk past\b/,
      'communication listening conflicts',
    ],
    [/\bmoney (does|do|a company|comes)\b/, 'business earns'],
    [/\b(which|what|other) (fields?|domains?|areas|kinds? of compan\w+)\b/, 'trade healthcare finance'],
    [/\b(purpose|point|job|role|task|use) of (a |the )?backend\b/, 'server-side logic database does backend'],
    [
      /\b24.?7\b|\bday and night\b|\baround the clock\b|\balways (on|up|available|online)\b/,
      'reliability availability hour',
    ],
    [
      /\b(how (long|much|often)) (should|do|must|does|can) (i|one|you|it) (study|learn|practi\w+|code)\b|\bstudy (each|every|per|a) day\b/,
      'half hour regular small learning',
    ],
    [
      /\b(groups?|clubs?|places?|circles?) (for|of|to meet|where) (\w+ )?(dev\w*|programmers|coders|engineers|people)\b/,
      'meetups communities association',
    ],
    [
      /\b(visuali[sz]e|draw|sketch|map( out)?) (out )?(my|a|the) (career|path|way|future)\b|\b(set|setting|define) (\w+ )?(goals?|targets?)\b/,
      'way drawn positions stretch plan',
    ],
    [
      /\b(benefits?|point|use|value|advantages?|good) (of|about|from|in) (doing )?open.?source\b|\bwhy (do )?open.?source\b/,
      'choose project strangers review trail github',
    ],
    [/\b(good|right|better|smart) questions?\b/, 'question stack overflow reading'],
    [
      /\b(keep|retain|hold|lose|losing) (on to )?(the |my |our )?(good |best )?(people|team|employees|staff|talent)\b/,
      'leading people count stay hand',
    ],
    [
      /\b(protect|secure|defend)\w* (systems?|companies|networks?|people)\b/,
      'cybersecurity vulnerabilities compliance',
    ],
    [/\badvis(e|ing) (companies|clients|firms|businesses|others)\b/, 'consultant companies build buy'],
    [
      /\b(solutions?|systems?) for (businesses|companies|clients|customers|a business)\b/,
      'solutions architect business need',
    ],
    [
      /\b(speak\w*|talks?|presentations?|present\w*) (at|on|in) (conferences?|events?|stages?|meetups?)\b|\bon stage\b|\bpublic speaking\b/,
      'evangelist speak events community',
    ],
    [/\b(machines?|ai|robots?|computers?) (do ?nt|dont|cant|cannot) \w+\b/, 'automation leave thinking machines'],
    [/\b(which|what|best|right) (\w+ )?language\b/, 'program one language python java'],
    [/\b(what i(t|s) takes|what it takes)\b/, 'suits'],
    [
      /\b(job|work|career) for life\b|\balways (find|have|be) (a |some )?(job|work)s?\b|\b(still|always) (exist|needed|be around)\b/,
      'long run years work need',
    ],
    [/\bhow many (projects|programs|apps)\b|\b(personal|side|own|pet) projects?\b/, 'sign program tests commits'],
    [
      /\b(learning curve|too much to learn|so much to learn|where to even begin)\b/,
      'hard first framework fundamentals',
    ],
    [
      /\b(stay|get|keep|remain)(ing)? motivated\b|\b(good|daily|study|learning) (routine|habits?|schedule|rhythm)\b|\bwho (can|could|will|would) (help|teach|guide) me\b/,
      'learning small regular mentor',
    ],
    [
      /\b(what (changes|comes|happens|is) )?(after|past|beyond) (a |the |being )?(junior|entry)\b/,
      'mid career growing harder',
    ],
    [
      /\b(more|new|greater|extra) responsibilit\w+\b|\b(take|taking) (on )?(ownership|responsibility|charge)\b/,
      'answer more tasks project changed wait',
    ],
    [
      /\b(am|are|is|were|running|being|too) (late|behind)\b|\bmiss\w* (a |the |my |our )?(deadline|date)s?\b/,
      'date early trouble say',
    ],
    [
      /\bwork (together )?with (the )?(frontend|qa|testers?|designers?|business|other teams?)\b/,
      'frontend developers testers stakeholders integrated pieces',
    ],
    [
      /\bafter the (basics|fundamentals)\b|\b(advanced|technical|hard|tech) skills?\b|\bwhat (skills|technical skills) (next|come next)\b/,
      'skills depth algorithms design patterns',
    ],
    [
      /\broad.?maps?\b|\bwhat (am i|do i|is) (still )?(missing|lack)\b|\bget(ting)? (a )?(promot\w+|raise)\b|\b(career|five.year|long.term) (goals?|plan)\b/,
      'way drawn positions stretch plan skills list',
    ],
    [
      /\b(reputation|visible online|online presence|personal brand|get noticed|make a name)\b/,
      'github work anyone look employers trail',
    ],
    [
      /\b(people or (tech\w*|code|systems?)|(tech\w*|code|systems?) or people|management or (tech\w*|engineering|code)|(tech\w*|engineering|code|ic) or management)\b/,
      'lead architect forks branches',
    ],
    [
      /\b(top|highest|last|final) (position|role|job|level|title)s?\b|\bas high as\b|\bhow (high|far) (can|could)\b/,
      'chief technology officer cto architect lead roads',
    ],
    [
      /\b(delegat\w+|assign (work|tasks)|motivat\w+ (a |my |the |your )?(team|people|others|devs?))\b/,
      'leading people hand work well finds count stay',
    ],
    [
      /\bmillions? of (users?|people|requests|visitors)\b|\bto millions\b|\b(huge|massive|sudden) (load|traffic|spikes?)\b|\bgo(es)? viral\b/,
      'architectural patterns performance millions second',
    ],
    [
      /\b(difficult|hard|tough|awkward|honest) (conversation|talk|discussion|feedback|news)s?\b/,
      'conflicts listening feedback clear',
    ],
    [
      /\b(explain|describe|talk|put)\w*( \w+){0,3} (simply|clearly|plainly|easily|in simple (words|terms))\b/,
      'explain communication plain words',
    ],
    [
      /\b(stop|quit|done with|leave|without|less|no more|not|away from) (coding|programming|writing code|code)\b|\b(dont|not) (want|like|enjoy) (to )?(cod\w+|program\w*)\b/,
      'code little argue product consultant companies',
    ],
    [/\bwork(ing)? with (the )?(clients?|customers?|companies)\b/, 'consultant companies listen'],
    [
      /\b(teach|train|educat|show)(ing)? (other )?(developers|devs|programmers|engineers)\b/,
      'evangelist developers understand teaching events',
    ],
    [
      /\b(new|modern|latest|current|hot|emerging|upcoming) (tech\w*|trends?|things|stuff|topics)\b/,
      'microservices serverless containerization changes demand',
    ],
    [
      /\b(ai|machines?|robots?|computers?|automation|tools?) (can ?not|cant|wont|will not|will never|never|doesnt|does not)( do| replace)?\b|\bwill (ai|machines?|robots?) not\b|\b(can|could|will) (be|get) automated\b/,
      'automation leave thinking machines',
    ],
    [
      /\b(thank\w*|appreciat\w+|notic\w+|recogni[sz]\w+|credit)( (you|me|my|for|it|the|work|by|anyone))*\b(?=.*\b(work|job|this|anyone|it)\b)|\bdoes any(one|body) (thank|care|notice|see)\b/,
      'pleasure nobody flowers sends',
    ],
    [
      /\b(cool|love|great|best|good|nice|fun|awesome|fascinating|attractive|appealing) (thing|part|about|side)\b|\bmakes? (this|it|the|backend)( \w+){0,2} (cool|fun|great|interesting|special|good|worth)\b|\bwhat do you (love|like|enjoy)\b/,
      'pleasure exciting',
    ],
    [
      /\bimpost(e|o)r( syndrome)?\b|\bi (keep|always) fail\w*\b|\bnot smart enough\b|\bfeel(ing)? (dumb|stupid|lost)\b/,
      'hard first trouble slow ask',
    ],
    [
      /\b(to|for) (my )?(grandma|grandmother|mother|parents|family|child|kid|five.year.old|5 year old|dummies)\b/,
      'does',
    ],
    [/\b(this|the|that|your|such a) (job|profession|career)\b/, ''],
    [
      /\b(the )?(right|what|which|kind|sort|type) (kind |sort |type )?(of )?(person|people)\b|\b(is|be|it|this|something|job|not) (not )?for me\b|\b(who|whom) .*not for\b/,
      'suits',
    ],
    [
      /\b(in |after )?(\w+|\d+) years?\b(?=.*\b(still|jobs?|work)\b)|(?<=\b(still|jobs?|work)\b.*)\b(in |after )(\w+|\d+) years?\b/,
      'long run work years',
    ],
    [/\b(up to date|(stay|keep) (current|relevant|sharp|learning))\b/, 'staying current'],
    [/\b(in|by|until) 20[3-9]\d\b/, 'long run years'],
    [/(?<=\b(a|an) \w+ )(person|guy|type)\b/, 'suits'],
    [
      /\bwhy (should|would|do|did) (i|anyone|someone|people|you|one) (become|choose|want to be|pick|be|do (this|it))\b/,
      'pleasure exciting suits',
    ],
    [/\b(my |the )?first (day|days|week|weeks|month|months|year)\b/, 'first junior intern beginner'],
    [/\b(soft|social|people) skills?\b/, 'communication listening'],
    [/\b(what|where) (to learn|can i learn|to study)\b/, 'courses books'],
    [/\bbehind the scenes\b/, 'server-side'],
    [/\b(what should i (do|learn) next|next step|(career|study|learning) (plan|path))\b/, 'way plan drawn'],
    [/\bon call\b/, 'reliability dependable hour'],
    [/\b(foot in the door|get(ting)? (in|into|hired)|first job)\b/, 'door first positions'],
    [
      /\b(where|how) (do|can|should|to|would)( i| one)? (start|begin)\b|\bstart (as|from|out)\b/,
      'first positions beginner intern',
    ],
    [
      /\bjob (secure|security|safe|safety)\b|\b(secure|safe|stable) (is )?(this|a|the)? ?(job|career)\b/,
      'job safe stability',
    ],
    [/\b(minutes|hours?|time) (a|per|each|every) (day|week)\b/, 'hour day'],
    [/\bself.?(taught|study|educated|learner)\b/, 'degree sign'],
    [/\b(find|finding|ask|asking) (a|an|some|somebody|someone|other|my)\b/, 'find people ask'],
  ],
  beyond:
    /\b(become|becoming|being|be|as|does|do|is|are|can|should|why|how) (an? )?(\w+ )?(?:nurse|doctor|surgeon|dentist|teacher|lawyer|pilot|chef|cook|actor|actress|singer|model|plumber|electrician|carpenter|police\w*|firefighter|vet|veterinarian|accountant|astronaut|architects? of buildings|farmer|baker|journalist|psychologist|therapist|pharmacist|hairdresser|driver|influencer|footballer|athlete|waiter|priest|soldier|millionaire|mechanic)s?\b|\b(write|create|generate|make|build|give|code|program|show)( me| us)? (a|an|some|the|my) (\w+ )?(function|script|program|regex|website|app|code|loop|game|bot|macro|essay|story|poem|email)\b|\b(fix|debug|solve|explain) (this|my) (error|code|exception|program|script|bug)\b|\b\w*(error|exception):|\b(type|syntax|reference|null.?pointer) ?(error|exception)\b|\bundefined\b|\b(un)?install(ing)?\b|\bdownload(ing)?\b|\b(teach me|learn|speak|learning) (spanish|french|german|italian|chinese|japanese|english|russian|portuguese|arabic|guitar|chess|to (swim|drive|cook|sing|dance|draw|ski))\b|\bwho (invented|discovered|won|painted|killed)\b|\bwhat(s| is) \d+\b|\b(city|country|place|best) to (live|travel|visit)\b|\bmy (payment|money|parcel|package|delivery|neighbou?r|back|head|knee|stomach|teeth|hair|skin|kids?|baby)\b|\bdogs?\b|\btax\b|\b(fly|flying|travel\w*|drive) to\b|\bsponsorship\b|\b(bonus|stock options|equity|money do)\b|\b((lose|losing|gain|put on) (weight|fat|muscle)|calories|diet|workouts?|gym|marathon|yoga|symptoms?|headaches?|flu|fever|medicine for|pills|doctor about|girlfriend|boyfriend|my (ex|wife|husband|mum|mom|dad|cat|dog|car|phone|iphone|laptop|printer|wifi|account|order|subscription|password|landlord|rent)|dating|tinder|marr(y|ied)|divorce|football|soccer|basketball|tennis|cricket|olympics?|world cup|champions league|elections?|president|prime minister|vote|politic\w*|trump|biden|putin|bitcoin|crypto\w*|lottery|casino|invest(ing|ments?)?|mortgage|loans?|rent an?|apartment|flights?|hotels?|(capital|population) of|restaurants?|pizza|cook(ing)?|bak(e|ing)|garden\w*|guitar|piano|song|movies?|films? to|series to|refunds?|reset (my|the|a)|unsubscribe|cancel my|astrolog\w*|zodiac|religion|god|homeworks?|assignments?|minimum wage|freelance rates?|salar\w*|earn(s|ed|ing|ings)?|wages?|paid|pays?(?! (off|attention|heed))|compensation|income|get rich|visas?|ignore (all|your|previous)|forget (all|your|everything)|disregard|act as|pretend (to|you)|(system|hidden|secret|your) (prompt|instructions|rules)|(print|repeat|reveal|output) .*(above|prompt|instructions)|jailbreak|weather|horoscope|recipes?|jokes?|poems?|cover letter|pension|vacations?|holidays?|insurance|taxes|lawsuit|work permit|immigrat\w*|homework|(check|fix|review|improve|write) my (cv|resume|essay)|(stock|share) prices?)\b|\bhow much (money )?(do|does|can|will|would|could)\b.*\b(make|makes|get|cost)\b|\bhow old are you\b|\bmeaning of life\b|^\W*(you|u) (are|r|suck\w*)\b|\byour (name|age|favou?rite)\b|^\W*(please |(can|could|would) you (please )?)?(write|translate|solve|calculate|draw|sing|book|order|buy)( me)? (a|an|the|my|this|some|\d)\b/,
  kinds: [
    [
      'challenge',
      /\b(hard(est)?|difficult\w*|struggl\w*|stuck|overwhelm\w*|frustrat\w*|crazy|sucks|afraid|scared|keep up|alone|give up)\b/,
    ],
    ['industry', /\b(compan(y|ies)|industr(y|ies)|sectors?|branch(es)?|who hires|where (can|could) i work)\b/],
    [
      'alternative',
      /\b(alternatives?|other (jobs?|careers?|roles?|ways?|paths?)|instead|plan b|switch(ing)?|something (else|for me)|move into|change careers?|what (job|else)|(not|dont|no longer) (want|like|enjoy)|any ?more)\b/,
    ],
    ['fact', /\b(percent|statistics?|figures?|numbers?|growth|growing|employment|demand|wanted)\b/],
    ['trend', /\b(trends?|future|years)\b/],
    ['resource', /\b(books?|courses?|class(es)?|platforms?|certif\w*|certs?|meet ?ups?|literature)\b/],
  ],
  resources: [
    ['book', /\b(books?|literature|read(ing)?|author|textbooks?)\b/],
    ['course', /\b(courses?|class(es)?|platforms?|online|mooc|training|lessons?|learn(ing)? sites?)\b/],
    ['certificate', /\b(certif\w*|certs?|exams?)\b/],
    ['community', /\b(communit\w*|associations?|forums?|people|network)\b/],
    ['event', /\b(events?|meet ?ups?|conferences?|workshops?|hackathons?)\b/],
    ['practice', /\b(challenges?|puzzles?|open.source|projects?|exercises?)\b/],
  ],
  automation: /\b(automat\w*|ai|robots?|machines?|chatgpt|gpt|copilot|llms?|replac\w*|take (this|my|our|over))\b/,
  leaning:
    /^(then|it|its|they|their|this|these|those|that|he|she|either|both|others?|so|but|and|or|the (first|second|third|other)|take these|you gain|look at|such|from there)\b/i,
  practise: /\b(practi[sc]e|practi[sc]ing|improve|learn|lern|get (good|better)|better at|study|train|exercises?)\b/,
  intents: [
    [
      'greeting',
      /^\W*(hi|hello|hey|yo|good (morning|evening|day|afternoon)|thanks?( you)?|bye|goodbye)( (there|all|coach|you|everyone|again|a lot|so much|very much|friend))*\W*$/,
    ],
    [
      'help',
      /\b(what can you do|how do(es)? (you|this) work|who are you|what are you|are you (a |an )?(real|human|bot|robot|machine|ai|person)|^help)\W*$/,
    ],
    [
      'quiz',
      /\b(quiz|test (me|my)|ask me|examine|am i ready|(ready|good enough|qualified) (for|to (be|become|apply|work)|as an?\b)|check my|challenge me|(questions|exercises) (to )?test)\b/,
    ],
    [
      'advice',
      /\b(make|give|write|need|want|build) (me )?(a|an|my) (\w+ )?plan\b|\b(my|study|learning) plan\b|\badvi[sc]e me\b|\bwhat should i (do|learn) next\b|\bfor my background\b/,
    ],
    ['compare', /\b(vs\.?|versus|compare[ds]?|difference|differences|differ)\b|\bor\b.*\?$/],
    [
      'fit',
      /\b(for me|suits? me|right (type|kind|person|job)|fit (me|for)|does it fit|not for|am i (the )?(right|made|good enough)|would i like|my (personality|character))\b/,
    ],
    [
      'resources',
      /\b(books?|read(ing)?|literature|courses?|class(es)?|certificat\w*|certs?|blogs?|platforms?|tutorials?|resources?|communit\w*|meet ?ups?|associations?|conferences?|hackathons?|where (can|do|could) i learn)\b/,
    ],
    [
      'path',
      /\b(how (do|can|could|would|does one|to) (i )?(become|get to|reach|move|grow)|become|becoming|next step|road to|path|way (from|to)|steps? (from|to)|promot\w*|missing|milestones?|from \w+ to)\b/,
    ],
    [
      'requirements',
      /\b(requirements?|need(ed)?|require[sd]?|expect(ed|s)?|qualif\w*|must (i|have)|skills?|prerequisites?|have to know|should .* be able)\b/,
    ],
    [
      'outlook',
      /\b(future|outlook|demand|job market|ten years|growth|stable|secure|replace\w*|automat\w*|trends?|take (this|my|our) jobs?|jobs? in)\b/,
    ],
    ['define', /\b(what|whats|who|explain|tell me|describe|mean|means|meaning|day to day|all day)\b/],
  ],
};
