/** What people ask for, and what guides call it: asked words before the colon. */
import { kinOf } from '../language.js';

export const kin = kinOf(`
  coder programmer engineer: developer engineer
  coding code codes: programming code
  uni university college bachelor bachelors masters diploma academic studies studied study graduate phd: degree
  autodidact bootcamp dropout diy: degree sign
  school student undergraduate pupil: school intern internship
  newbie beginner starter novice noob rookie newcomer scratch zero greenhorn: beginner junior intern
  trainee apprentice apprenticeship placement: intern internship
  experience experienced inexperienced: experienced intern junior
  hire hired hires hiring recruit recruiter recruiters employer employers apply applying application applicants candidate candidates: employer hiring
  interview interviews resume cv: interview
  portfolio showcase: program project work
  literature author wrote written novel textbook ebook: book books
  read reading: book books blogs
  class classes lesson lessons training mooc platform platforms online elearning tutorial tutorials udemy lecture: course courses
  cert certs certified certification certifications exam badge: certificate
  podcast podcasts newsletter article articles magazine: blog blogs
  chatgpt gpt copilot llm llms robot robots bot bots openai claude gemini: ai
  machine machines: machines ai
  dying dead die obsolete outdated extinct survive decline declining decade decades vanish disappear: work years outlived
  automate automated automating: automation
  stable stability: safe stability
  growth growing grow increase rising: growth grow employment
  percent percentage statistic statistics figure number numbers: numbers
  job jobs vacancies openings vacancy employment market: demand jobs wanted employment
  company companies firm firms business businesses corporation startup startups: company business trade
  industry industries sector sectors branch domain domains: trade healthcare finance industry
  hospital hospitals medical medicine: healthcare
  bank banks banking fintech payments: finance payments
  shop shops retail shopping ecommerce: shop e-commerce
  streaming gaming: entertainment streaming
  exciting excitement fun boring dull joy joyful satisfying rewarding interesting motivating enjoyable: pleasure exciting enjoy
  hard difficult tough struggle struggling trouble overwhelmed overwhelming overwhelm frustrated frustrating frustration crazy sucks worst problem problems challenge challenges challenging pitfalls obstacles hurdle hurdles: hard trouble problem hurdles
  keep keeping uptodate current latest update relevant: current date
  lonely alone isolated myself solo: alone
  stress stressful oncall overtime weekend weekends nights: hour reliability dependable
  downtime outage outages uptime failover redundancy: reliability availability fault tolerance
  crash crashes fail fails failing failure failures: fail failure fault
  personality character introvert introverts introverted extrovert suited suitable suit suits trait traits temperament mindset talent qualities: suits analytical
  boss manager managing supervise supervising supervisor manage: managing lead team
  leader leaders leadership leading: lead leading team
  colleague colleagues coworker coworkers teammate teammates staff employees: team people colleague
  collaborate collaboration cooperate: team people
  conflict conflicts fight fights argue arguing quarrel argument arguments disagree dispute: conflicts disagree
  criticism criticize praise motivate motivation: feedback praise
  timezone timezones zones abroad wfh homeoffice hybrid spread: remote
  talking present presenting presentation presentations speak speaking communicate: explain communication speak
  nontechnical stakeholder stakeholders laymen: stakeholders plain managers
  customers customer client clients: customers clients
  money revenue profit profits: business earns budget
  slow fast speed latency quicker faster lag: slow fast performance
  hack hacked hacker hackers attack attacks breach leak exploit vulnerability: security vulnerabilities
  password passwords login credentials encryption privacy gdpr: security passwords
  bug bugs error errors broken fix debug: bug debugging
  deploy deploying deployment release releases rollout shipping ship: deployment pipeline
  specialise specialist specialists specialize specialized niche generalist expert experts expertise: specialize specialization
  switch switching transition change pivot leave leaving quit: move
  alternatives alternative other else instead options: roads sideways
  promoted promotion advance advancement climb ladder progress progression: step senior lead
  path route roadmap roadmaps steps milestones milestone plan plans planning: way milestones plan positions
  steps stuck plateau stagnate: step stretch
  maths math mathematics calculus: algorithms
  contribute contributes contribution contributing contributor: open-source project
  tasks duties responsibilities responsibility task duty routine: tasks work
  teach teaches teaching teacher: teaching
  talks stage audience public: events speak
  pal buddies friends friend peers network networking meet meeting: meetups communities people
  forum forums discord slack reddit community communities: communities developers
  conference conferences congress summit: conference
  hobby gadgets experiment: tinker
  storage store stored storing save: stored
  scale scaling scalable scalability traffic load: traffic load scale
  container containers docker: containerization containers docker
  cache caches cached caching: caching
  lambda faas functions: serverless lambda
  pipelines pipeline: pipeline
  query queries: query sql
  table tables schema schemas: tables database
  endpoint endpoints rest graphql interface: api
  monolith monolithic: monolith microservices
  listen listening listener: listening
  old older age ageing retire retirement: old years
  future tomorrow: years stay
  outlook prospect forecast: demand years work growth
  replace replaced replaces replacing takeover obsolete: automation taken
  habit routine daily regularly: regular day
  branch fork track: forks branch
  technologies technology tech: technology
  vision big picture: architecture system
  advantage advantages benefit benefits pros perks upsides reasons meaningful purpose proud impact satisfaction: pleasure exciting
  cons downside downsides disadvantage disadvantages drawback drawbacks negatives: hard trouble
  layoff layoffs unemployed unemployment recession crisis: safe job
  prospects opportunities opportunity possibilities: roads grow
  patient patience careful detail perfectionist logical logic creative curious curiosity nerd geek nerdy: suits analytical
  website websites webpage web site app apps: frontend page
  invisible scenes: server-side
  mistake mistakes: break error
  prove proof evidence credentials credential prerequisite prerequisites eligible qualify qualified: sign qualifications degree door
  imposter impostor doubt doubts insecure anxious anxiety burnout confused confusing lost discouraged: hard trouble
  intermittent reproduce weird strange: bugs debugging
  coach tutor guidance buddy advisor: mentor
  shy embarrassed afraid scared nervous: ashamed
  routine discipline schedule: regular small
  deadline deadlines late delay delays delayed estimate estimates estimation: project date early
  ownership initiative accountable independent independently: responsibilities tasks
  coordinate coordination: project pieces
  material materials sources resource resources: books courses
  goal goals target targets objective objectives: plan milestones way
  appraisal: manager plan
  delegate delegation assign assigning: hand work team
  retain retention turnover: stay people
  competitor competitors competition: rivals business
  executive executives ceo board: business company
  misunderstanding misunderstandings misunderstood empathy: listening conflicts
  trend trends hype hyped hot buzzword buzzwords: changes demand
  human humans: thinking leave automation
  decision decisions decide: decide
  requirement requirements qualification qualifications: qualifications degree
  mentorship mentors: mentor
  internship internships: intern internship
  viral spike spikes peak: traffic scale
  employable employability hireable: demand current
  advocate advocacy devrel relations: evangelist
  leetcode hackerrank codewars kata katas puzzle puzzles riddle riddles exercise exercises: coding challenge puzzles
  hardest toughest trickiest: hard trouble
  quit quitting resign resigning: stay move
  frontend ui: touch frontend
  sad bored tedious repetitive chores chore: dull automating
  legacy rewrite refactor refactoring: change rewrite
  joins join: sql query
  server servers hosting host hosted: server
  http request requests: request api
  framework frameworks library libraries: frameworks
  kotlin golang rust php csharp scala typescript: programming language
  javascript node: node.js
  postgres: postgresql
  oracle sqlite mariadb: relational database
  redis memcached: caching
  gcp google: cloud platform
  ansible pulumi puppet chef: terraform infrastructure
  kafka etl warehouse lake pipelines: data engineer
  prometheus grafana monitoring observability logs logging: logging
  pentest pentester pentesting hacking penetration ciso: cybersecurity vulnerabilities
  consultant consulting freelance freelancer freelancing contractor consult: consultant
  founder founders entrepreneur: startup business
  blogger blogging youtube youtuber writer writing: write evangelist
  pressure panic: reliability hour
  remote remotely distance: remote
  multinational cross-cultural international culture: remote cross-functional
  designer designers tester testers qa: designers testers
  budget budgets cost costs expensive cheap cheaper: budget cost
  sprint sprints kanban scrum agile jira: project tasks
  refuse refuses pushback: explain
  trust trusted: dependable
  introduction overview summary: does
  versatile flexible broad breadth t-shaped: breadth specialize
  deep depth: specialize depth
  fashion obsolete niche: fashion
  degreeless qualification qualifications diploma: degree
  teenager kid kids highschool: school intern
  patient patients: patient healthcare
  game games gaming video videos music: entertainment streaming
  wallet cash transaction transactions insurance fintech stripe: payments finance
  amazon ebay zalando shopify: e-commerce shop
  enjoys enjoyed love loves passionate passion like likes: enjoy pleasure technology
  innovation innovative inventor invent: innovation tinker
  reliable dependable steady calm: dependable reliability
  famous recognition applause visible unseen noticed notice thanked thankless: applause nobody
  promotion raise: step senior
  vocabulary jargon: plain words
  question questions: ask
  friendly nice kind: kindness
  difficulty difficulties syndrome steep: hard trouble
  thank thanks thankful appreciate: flowers nobody applause
  shy quiet introverted: quieter analytical suits
  conversation conversations discussion discussions: communication listening
  simply clearly: plain words
  improve improving: practice
  brilliant genius smart clever talented intelligent: brilliance cleverness
  exist exists disappear around: work years outlived need
  visualize visualise: drawing drawn
  complete finish finished: finish end
`);

/** What is written short, and means the same in full. */
export const shorts = kinOf(`
  dev devs: developer
  db dbs: database
  js: javascript
  mid middle medior intermediate: mid level
  entry: entry level
  lang: language
  cs: computer science
  pm: product manager
  arch: architect
  sr: senior
  jr: junior
  ops: devops
  infosec: cybersecurity
  repo repos: repository
  lern: learn
  devs: developer
`);
