/** What people ask for, and what guides call it: asked words before the colon. */
import { kinOf } from '../language.js';

export const kin = kinOf(`
  coder programmer engineer: developer engineer
  coding code: programming code
  uni university college bachelor bachelors masters diploma academic studies studied: degree
  selftaught autodidact bootcamp dropout: degree sign
  school student undergraduate: school intern internship
  newbie beginner starter novice noob rookie newcomer scratch zero entry: beginner junior intern
  trainee apprentice apprenticeship placement: intern internship
  experience experienced: experienced intern junior
  hire hired hiring recruiter recruiters employer apply applying application: employer hiring
  interview interviews resume cv: interview
  portfolio showcase: program project work
  literature author wrote written novel: book books
  read reading: book books blogs
  class classes lesson lessons training mooc platform platforms online elearning: course courses
  cert certs certified certification certifications exam: certificate
  podcast newsletter article articles: blog blogs
  chatgpt gpt copilot llm llms robot robots bot: ai
  dying dead obsolete outdated extinct survive decline decade decades: work years outlived
  automate automated automating: automation
  stable stability: safe stability
  growth growing grow increase rising: growth grow employment
  percent percentage statistic statistics figure number numbers: numbers
  jobs vacancies openings vacancy employment market: demand jobs wanted employment
  company companies firm firms business businesses: company business trade
  industry industries sector sectors branch domain domains: trade healthcare finance industry
  exciting excitement fun boring dull joy satisfying rewarding interesting: pleasure exciting enjoy
  hard difficult tough struggle struggling trouble overwhelmed overwhelming overwhelm frustrated frustrating frustration crazy sucks worst problem problems: hard trouble problem
  keep keeping uptodate current latest update outdated relevant: current date
  lonely alone isolated myself solo: alone
  stress stressful oncall overtime weekend weekends nights: hour reliability dependable
  personality character introvert introverts extrovert suited suitable suit trait traits temperament mindset: suits analytical
  boss manager managing supervise supervising supervisor manage: managing lead team
  colleague colleagues coworker coworkers teammate teammates staff employees: team people colleague
  conflict conflicts fight fights argue arguing quarrel argument arguments disagree: conflicts disagree
  timezone timezones zones abroad wfh homeoffice hybrid spread: remote
  talk talking present presenting presentation speak speaking communicate explain explaining: explain communication speak
  nontechnical stakeholder stakeholders laymen customers clients: stakeholders plain managers
  money revenue profit profits: business earns budget
  slow fast speed latency quicker faster: slow fast performance
  hack hacked hacker hackers attack breach safely leak: security
  password passwords login credentials encryption: security passwords
  bug bugs error errors broken crash crashes fix: bug debugging
  deploy deploying release rollout shipping: deployment pipeline
  specialise specialist specialists specialize niche generalist expert experts: specialize specialization
  switch switching transition change pivot leave leaving: move
  transferable carry: carry
  alternatives alternative other else instead options: roads sideways
  promoted promotion advance advancement climb ladder progress progression: step senior lead
  path route roadmap roadmaps steps milestones milestone plan: way milestones plan positions
  step steps stuck plateau: step stretch
  maths math mathematics calculus: algorithms
  contribute contribution contributing contributor: open-source project
  tasks duties responsibilities responsibility task duty: tasks work
  teach teaching teacher: teaching
  talks stage audience public: events speak
  pal buddies friends friend peers network networking meet: meetups communities people
  forum forums discord slack reddit: communities
  tinker hobby gadgets: tinker
  storage store stored: stored
  scale scaling traffic: traffic load
  container containers docker: containerization containers docker
  listen listening listener: listening
  old older age ageing retire retirement: old years
  future tomorrow: years stay
  replace replaced replacing takeover obsolete: automation taken
`);

/** What is written short, and means the same in full. */
export const shorts = kinOf(`
  dev devs: developer
  db dbs: database
  js: javascript
  mid middle medior intermediate: mid level
  entry: entry level
  lang: language
  repo repos: repository
`);
