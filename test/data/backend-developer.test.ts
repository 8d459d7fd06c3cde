/** What the backend developer dataset promises to hold. A name counts where it stands in text that an element shows. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import backend from '../../data/careers/backend-developer.json' with { type: 'json' };
import fit from '../../data/careers/backend-developer.fit.json' with { type: 'json' };
import guide from '../../data/careers/backend-developer.guide.json' with { type: 'json' };
import questions from '../../data/careers/backend-developer.questions.json' with { type: 'json' };
import type { Career, Guide } from '../../src/model/career.js';
import { placeOf, textOf as sectionText } from '../../src/model/guide.js';

const career = backend as unknown as Career;
const ranked = (ranking: string) =>
  career.skills
    .filter(({ ranks }) => ranks[ranking])
    .sort((a, b) => a.ranks[ranking]! - b.ranks[ranking]!)
    .map(({ title, ranks }) => `${ranks[ranking]} ${title.toLowerCase()}`);

/** All text of a value but its ids and references. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9-]+)?$/.test(value) ? '' : value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(textOf).join('\n');
}
const shown = [
  textOf(career),
  ...[career.skills, career.positions, career.alternatives, career.tools, career.related].flatMap((records) =>
    records.map(({ title }) => title),
  ),
  ...career.skills.flatMap(({ aliases }) => aliases),
]
  .join('\n')
  .toLowerCase();

describe('the backend developer dataset', () => {
  it('ranks its skills as the guide does, in both lists', () => {
    expect(ranked('core')).toEqual([
      '1 programming',
      '2 database management',
      '3 api development',
      '4 problem solving',
      '5 version control',
      '6 security best practices',
      '7 system design',
      '8 testing and debugging',
      '9 performance optimization',
      '10 ci/cd',
      '11 communication',
      '12 cloud services',
    ]);
    expect(ranked('extended')).toEqual([
      '1 programming',
      '2 api development',
      '3 problem solving',
      '4 version control',
      '5 system design',
      '6 database management',
      '7 security best practices',
      '8 performance optimization',
      '9 testing and debugging',
      '10 ci/cd',
      '11 data structures and algorithms',
      '12 sql',
    ]);
  });

  const names = {
    skills:
      'code review, mentoring, project management, team leadership, business strategy, software architecture, automation, AI literacy',
    positions:
      'Backend Intern, Junior Backend Developer, Backend Developer, Senior Backend Developer, Lead Backend Developer, Backend Architect, Solutions Architect, Chief Technology Officer',
    technologies:
      'Python, Java, Node.js, Ruby, Django, Express.js, MySQL, PostgreSQL, MongoDB, SQL, Jenkins, GitLab CI, CircleCI, Terraform, Hadoop, Spark, Kubernetes, Docker, AWS, Azure, AWS Lambda',
    work: 'computer science, monolith, microservices, caching strategy, payment gateway integration, frontend developers, QA testers, business, code reviews, workshops, load balancing, fault tolerance, design patterns, infrastructure as code, SQL injection, compliance, virtual machines, data scientists',
    industries: 'healthcare, Epic Systems, finance, PayPal, e-commerce, entertainment, Netflix',
    figures: '22%, 2020 to 2030, Bureau of Labor Statistics, Stack Overflow',
    resources:
      'Designing Data-Intensive Applications, Martin Kleppmann, Clean Code, Robert C. Martin, Coursera, Udacity, Pluralsight, Association for Computing Machinery, meetups, open-source, hackathons, Stack Overflow, GitHub, AWS Certified Developer, conferences',
    alternatives:
      'DevOps Engineer, Data Engineer, Cloud Engineer, Cybersecurity Specialist, Technical Consultant, Product Manager, Solutions Architect, Technical Evangelist',
    outlook: 'serverless, container, predictive maintenance, full-stack, DevOps, logging, breakpoints, mentor',
    related:
      'AI Prompt Engineer, Backend developer, Business Analyst, Computer Technician, Customer Success Manager, Cyber security specialist, Data Engineer, Data Scientist, Digital Marketing Manager, Front End Engineer',
  };
  for (const [kind, list] of Object.entries(names))
    it(`names its ${kind}`, () => {
      for (const name of list.split(', ')) expect(shown, name).toContain(name.toLowerCase());
    });

  it('tells of each record where in the guide it comes from', () => {
    const places = new Set(
      (guide as unknown as Guide).parts.flatMap((part) => part.sections.map((section) => `${part.id}/${section.id}`)),
    );
    const records = [
      ...career.skills,
      ...career.positions,
      ...career.alternatives,
      ...career.challenges,
      ...career.resources,
      ...career.industries,
      ...(career.outlook?.facts ?? []),
      ...(career.outlook?.trends ?? []),
      ...fit.traits,
      ...fit.questions,
      ...fit.tries,
      ...questions.questions,
    ];
    for (const { id, from } of records) expect(places.has(from ?? ''), id).toBe(true);
    for (const { id, source } of career.transitions) expect(places.has(source ?? ''), id).toBe(true);
  });

  it('asks no less of a later step than of an earlier one', () => {
    const positions = new Map(career.positions.map((position) => [position.id, position]));
    for (const { from, to, kind } of career.transitions.filter((step) => step.kind === 'promotion')) {
      const before = new Map(positions.get(from)!.skills.map(({ skill, level }) => [skill, level]));
      for (const { skill, level } of positions.get(to)!.skills)
        expect(level, `${skill}, ${kind} to ${to}`).toBeGreaterThanOrEqual(before.get(skill) ?? 0);
    }
  });

  it('tells of each skill how many hours a level takes, the more the higher it is', () => {
    for (const { id, hours } of career.skills) {
      const ranges = ([1, 2, 3] as const).map((level) => hours?.[level] ?? [NaN, NaN]);
      for (const [least, most] of ranges) expect(most / least, id).toBeGreaterThanOrEqual(1.5);
      for (const end of [0, 1] as const) {
        const [basics, solid, expert] = ranges.map((range) => range[end]);
        expect(solid, id).toBeGreaterThan(basics!);
        expect(expert, id).toBeGreaterThan(solid!);
      }
    }
    expect(new Set(career.skills.map(({ hours }) => JSON.stringify(hours))).size).toBeGreaterThan(12);
  });

  it('asks who it suits, of each trait, in questions that leave both ways open', () => {
    expect(fit.traits.map(({ title }) => title.toLowerCase())).toEqual([
      expect.stringContaining('analytical problem solver'),
      expect.stringContaining('passion for technology and innovation'),
      expect.stringContaining('tinker'),
      expect.stringContaining('dependable'),
    ]);
    expect(fit.questions.length).toBeGreaterThanOrEqual(8);
    expect(fit.questions.length).toBeLessThanOrEqual(12);
    expect(new Set(fit.questions.map(({ trait }) => trait)).size).toBe(fit.traits.length);
    for (const { id, answers } of fit.questions) {
      expect(answers, id).toHaveLength(3);
      const weights = answers.map(({ weight }) => weight);
      expect(Math.max(...weights), id).toBeGreaterThan(0);
      expect(Math.min(...weights), id).toBeLessThan(0);
    }
  });

  it('never names another career as nearer that the same answer excludes', () => {
    for (const { answers } of fit.questions)
      for (const { id, instead, excludes } of answers as { id: string; instead: object; excludes: string[] }[])
        expect(
          Object.keys(instead).filter((each) => excludes.includes(each)),
          id,
        ).toEqual([]);
  });

  it.each([
    ['core', '', 14_000],
    ['fit quiz', '.fit', 6_000],
  ])('is small enough to ride along: its %s', (_, piece, most) => {
    const text = readFileSync(new URL(`../../data/careers/backend-developer${piece}.json`, import.meta.url));
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(most);
  });
});

describe('the backend developer’s guide', () => {
  const { parts } = guide as unknown as Guide;
  const sections = parts.flatMap((part) =>
    part.sections.map((section) => ({ place: placeOf(part, section), section })),
  );
  const text = (part: Guide['parts'][number]) =>
    [part.title, part.summary, ...part.sections.flatMap((each) => [each.title, sectionText(each)])].join('\n');

  it('has its six parts, each with its sections', () => {
    const places = parts.map(({ id, sections }) => `${id}: ${sections.map((section) => section.id).join(', ')}`);
    expect(places).toEqual([
      'why: excitement, growth, who-it-suits, role',
      'starting: positions, qualifications, challenges, first-hurdles',
      'growing: positions, responsibilities, skills, resources, the-way, community',
      'leading: positions, management, skills, people',
      'alternatives: related-paths, adjacent-industries, another-role, new-opportunities',
      'outlook: demand, learning, long-term, automation',
    ]);
  });

  it('is 2,500 to 4,000 words long, none of its sections much longer than another', () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
    const all = words(parts.map(text).join('\n'));
    expect(all).toBeGreaterThanOrEqual(2500);
    expect(all).toBeLessThanOrEqual(4000);
    for (const { place, section } of sections) {
      expect(words(sectionText(section)), place).toBeGreaterThan(100);
      expect(words(sectionText(section)), place).toBeLessThan(200);
    }
  });

  it('speaks of every skill and every position of the career, and of those alone', () => {
    const spokenOf = (list: 'skills' | 'positions') => new Set(sections.flatMap(({ section }) => section[list]));
    const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).sort();
    expect([...spokenOf('skills')].sort()).toEqual(idsOf(career.skills));
    expect([...spokenOf('positions')].sort()).toEqual(idsOf(career.positions));
    for (const { place, section } of sections) expect(section.skills.length, place).toBeGreaterThan(0);
  });

  const named = {
    why: 'healthcare, Epic Systems, finance, PayPal, e-commerce, entertainment, Netflix, 22%, 2020 and 2030, U.S. Bureau of Labor Statistics, Stack Overflow, Senior, Lead Backend Developer, DevOps, full-stack, Solutions Architect, CTO, analytical, technology, innovation, tinker, microservices, serverless, server-side logic, database interactions, application integrations, reliability, availability, security',
    starting:
      'Backend Intern, Junior Backend Developer, frontend developers, Python, Java, Node.js, Ruby, MySQL, PostgreSQL, MongoDB, degree in computer science, algorithms, data structures, fundamentals, debugging, smaller parts, logging, breakpoints, technical blogs, online course, coding challenge, developer communities, meetups, mentor',
    growing:
      'Backend Developer, Senior Backend Developer, Django, Express.js, monolith, microservices, caching strategy, payment gateway, frontend developers, QA testers, business stakeholders, code reviews, pair programming, technical workshop, load balancing, fault tolerance, design patterns, CI/CD, Jenkins, GitLab CI, CircleCI, certificate, Designing Data-Intensive Applications, Martin Kleppmann, Clean Code, Robert C. Martin, Coursera, Udacity, Pluralsight, Association for Computing Machinery (ACM), local meetups, open-source projects, hackathon, Stack Overflow, GitHub',
    leading:
      'Lead Backend Developer, Backend Architect, coding standards, tools, platforms, project, budget, people, system architecture, business strategy, communication, active listening, feedback, remote teams, cross-functional teams',
    alternatives:
      'DevOps Engineer, Jenkins, Terraform, infrastructure as code, Data Engineer, Hadoop, Spark, data scientists, Cloud Engineer, virtual machine, Kubernetes, AWS, Netflix, Cybersecurity Specialist, SQL injection, compliance, Technical Consultant, Product Manager, Solutions Architect, Technical Evangelist',
    outlook:
      'microservices, serverless, AWS Lambda, containerization, AI, sorts data, predictive maintenance, drafts code, Netflix, Coursera, Udacity, AWS Certified Developer, conference, workshop, specialize, databases, APIs, AWS, Azure, tests, pipeline, Jenkins, Docker, Kubernetes, critical thinking, analytical thinking, strategic thinking',
  };
  it.each(Object.entries(named))('names in “%s” what belongs there', (id, names) => {
    const said = text(parts.find((part) => part.id === id)!).toLowerCase();
    for (const name of names.split(', ')) expect(said, name).toContain(name.toLowerCase());
  });

  it('is at most 20 KB', () => {
    const file = readFileSync(new URL('../../data/careers/backend-developer.guide.json', import.meta.url));
    expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(20_000);
  });
});
