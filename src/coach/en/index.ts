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
