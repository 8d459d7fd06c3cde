import { expect } from '@open-wc/testing';
import type { CareerProfile } from '../../../src/elements/profile/profile.js';
import type { CareerProfileChangeEvent } from '../../../src/ui/events/career-profile-change.js';
import type { ProfileStore } from '../../../src/profile/store.js';
import {
  account,
  all,
  backend,
  choose,
  control,
  downloadOf,
  fileOf,
  fill,
  marksIn,
  one,
  ownClipboard,
  panel,
  press,
  says,
  storeOf,
  text,
  type,
  withClipboard,
} from './panel-support.js';
import { describeInOneEngine } from '../../support/engines.js';

afterEach(() => ownClipboard());

/** A panel and the profile that it shows. */
async function visitor(mark: (store: ProfileStore) => void = () => {}): Promise<[CareerProfile, ProfileStore]> {
  const key = account();
  const store = storeOf(key);
  mark(store);
  return [await panel(key), store];
}
/** What a visitor copies of their marks. */
async function copied(element: CareerProfile): Promise<string> {
  let taken = '';
  withClipboard((words) => (taken = words));
  await press(element, 'Copy the');
  await says(element, 'is copied.');
  return taken;
}
async function pasted(element: CareerProfile, words: string): Promise<void> {
  if (!one<HTMLDetailsElement>(element, 'details').open) await press(element, 'Or paste');
  await type(element, one(element, '[aria-label="A link or a code"]'), words);
  await press(element, 'See what is in it');
}
/** The rows of the look at what would change, by the group's title. */
const looked = (element: CareerProfile) =>
  Object.fromEntries(
    all(element, '.marks-group').map((group) => [
      group.querySelector('.marks-kind span')!.textContent.trim(),
      [...group.querySelectorAll('.marks-row')].map((row) =>
        [...row.querySelectorAll('.marks-thing, .marks-said')]
          .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
          .join(': '),
      ),
    ]),
  );

describe('a profile with 14 skills, notes and positions survives', () => {
  it('file → forget all → load', async () => {
    const [element, store] = await visitor(fill);
    const before = marksIn(store);
    const file = await downloadOf(() => control(element, 'Save a file').click());
    expect(file.name).to.equal('career-marks.json');

    await press(element, 'Forget all');
    expect(store.snapshot.skills).to.be.empty;
    expect(text(element)).to.contain('0 of 22 known');

    choose(element, file.name, file.text);
    await says(element, 'Load these marks?');
    expect(store.snapshot.skills, 'nothing changes before the visitor says so').to.be.empty;
    await press(element, 'Merge these');
    await says(element, 'changes merged.');
    expect(marksIn(store)).to.eql(before);
  });

  it('what the coach keeps: file → look → merge, told in words; a link leaves it at home', async () => {
    const [sender, store] = await visitor((each) => {
      each.setPractice('sql', { step: 1, due: 20_514 });
      each.setCircumstances(backend.id, { background: 'other-field', hours: 6, enjoys: ['data', 'scale'] });
      each.setTalk(backend.id, '[]');
      each.setSeen(backend.id, ['one', 'two']);
    });
    const [receiver, other] = await visitor((each) => {
      each.setPractice('sql', { step: 0, due: 20_507 });
      each.setTalk(backend.id, '["mine"]');
    });
    await pasted(receiver, await copied(sender));
    await says(receiver, 'Marks came with this code');
    await press(receiver, 'Merge into mine');
    await says(receiver, 'Nothing new in it');
    await press(receiver, 'Close');

    choose(receiver, 'marks.json', fileOf(store));
    await says(receiver, 'Load these marks?');
    await press(receiver, 'Follow the file');
    const rows = Object.values(looked(receiver)).flat();
    expect(rows).to.have.members([
      'Where you come from: another field',
      'Your time to learn: 6 hours a week',
      'What you enjoy: Data · Scale',
      'SQL: to practise on 23 February 2026 → becomes to practise on 2 March 2026',
      'Questions of the coach that you answered: ',
      'Your talk with the coach: the file’s takes its place',
    ]);
    await press(receiver, 'Merge these');
    await says(receiver, 'changes merged.');
    const { practice, circumstances, talk, seen } = store.snapshot;
    expect(other.snapshot).to.deep.include({ practice, circumstances, talk, seen });
  });

  it('link → another browser profile → merge: without notes in under 1,500 characters, with them where asked', async () => {
    const [sender, sent] = await visitor(fill);
    const link = await copied(sender);
    expect(link).to.match(/^http.*#career-marks=1\.[\w-]+$/);
    expect(link.length).to.be.below(1500);

    const [receiver, received] = await visitor((store) => store.setNote('sql', 'My own'));
    await pasted(receiver, link);
    await says(receiver, 'Marks came with this code');
    await press(receiver, 'Merge into mine');
    await press(receiver, 'Merge these');
    await says(receiver, 'changes merged.');
    const withoutNotes = JSON.parse(JSON.stringify(marksIn(sent))) as { skills: Record<string, { note?: string }> };
    for (const mark of Object.values(withoutNotes.skills)) delete mark.note;
    withoutNotes.skills['sql'] = { ...withoutNotes.skills['sql'], note: 'My own' };
    expect(marksIn(received)).to.eql(withoutNotes);

    await press(sender, 'What goes along');
    await press(sender, 'My notes too');
    await type(sender, one(sender, '.marks-whose input'), 'Ana');
    expect(text(sender)).to.contain('The marks and your notes travel in the link itself.');
    const [mentor, noted] = await visitor();
    await pasted(mentor, await copied(sender));
    await says(mentor, 'Ana’s marks came with this code');
    await press(mentor, 'Merge into mine');
    await press(mentor, 'Merge these');
    await says(mentor, 'changes merged.');
    expect(marksIn(noted)).to.eql(marksIn(sent));
  });

  it('JSON Resume out and in', async () => {
    const [element, store] = await visitor(fill);
    const before = JSON.parse(JSON.stringify(store.snapshot.skills)) as Record<string, { note?: string }>;
    await press(element, 'What goes along');
    await type(element, one(element, '.marks-whose input'), 'Ana María');
    const resume = await downloadOf(() => control(element, 'Save a résumé').click());
    expect(resume.name).to.equal('ana-maría-resume.json');

    await press(element, 'Forget all');
    choose(element, resume.name, resume.text);
    await says(element, 'Add these skills?');
    expect(store.snapshot.skills, 'it only proposes').to.be.empty;
    await press(element, 'Add these 14');
    await says(element, '14 changes merged.');
    for (const mark of Object.values(before)) delete mark.note;
    expect(JSON.parse(JSON.stringify(store.snapshot.skills))).to.eql(before);
  });
});

describe('a file', () => {
  it('is looked into before anything changes, in words, and changes what is ticked off then', async () => {
    const theirs = storeOf(account());
    theirs.setStatus('sql', 'learning');
    theirs.setLevel('programming', 3);
    theirs.setNote('system-design', 'Draw it first');
    theirs.setTarget(backend.id, 'backend-architect');
    theirs.setRead(backend.id, 'growing/responsibilities', true);
    theirs.setStatus('glass-blowing', 'learning');
    const [element, store] = await visitor((own) => {
      own.setLevel('sql', 2);
      own.setStatus('programming', 'learning');
    });
    const before = store.document;
    choose(element, 'ana-marks.json', fileOf(theirs));
    await says(element, 'More to answer for');
    expect(looked(element)).to.eql({
      'Further along in the file': [
        'Programming: learning → becomes known, expert',
        'Glass blowing: to learn → becomes learning',
      ],
      'Further along here': ['SQL: stays known, solid, file says learning'],
      Added: [
        'A note on System design: “Draw it first”',
        'Backend Architect: your target',
        'More to answer for: read in the guide',
      ],
    });
    expect(text(element)).to.contain(
      'Two marks would change, one note would come along, and two other things would too. One mark stays as it is.',
    );
    control(element, 'Follow the file').querySelector('input')!.click();
    await element.updateComplete;
    expect(looked(element)['Further along here']).to.eql(['SQL: known, solid → becomes learning']);
    expect(store.document).to.equal(before);
    await press(element, 'Merge these 6');
    await says(element, 'Six changes merged. You know 1 of 22 now.');
    expect(store.snapshot.skills['sql']!.status).to.equal('learning');
  });

  it('is left as it is, and merging it is taken back', async () => {
    const [element, store] = await visitor((own) => own.setLevel('sql', 2));
    const before = marksIn(store);
    const file = fileOf(fill(storeOf(account())));
    choose(element, 'ana-marks.json', file);
    await says(element, 'Load these marks?');
    await press(element, 'Leave all as it is');
    expect(marksIn(store)).to.eql(before);

    const heard: [string, number, string | undefined][] = [];
    const hear = ({ act, changes, by }: CareerProfileChangeEvent) => heard.push([act, changes, by]);
    element.addEventListener('career-profile-change', hear);
    choose(element, 'ana-marks.json', file);
    await says(element, 'Load these marks?');
    await press(element, 'Merge these');
    expect(marksIn(store)).not.to.eql(before);
    await press(element, 'Undo');
    expect(marksIn(store)).to.eql(before);
    expect(text(element)).not.to.contain('Undo');
    const changes = heard[0]![1];
    expect(heard).to.eql([
      ['merged', changes, 'file'],
      ['restored', changes, undefined],
    ]);
  });

  it('can be dropped on the panel, and chosen twice', async () => {
    const [element, store] = await visitor();
    const files = new DataTransfer();
    files.items.add(new File([fileOf(fill(storeOf(account())))], 'ana-marks.json'));
    const target = one(element, '.marks-acts');
    const drag = (name: string) =>
      target.dispatchEvent(
        new DragEvent(name, { dataTransfer: files, bubbles: true, composed: true, cancelable: true }),
      );
    expect(drag('dragover'), 'the browser would open the file itself').to.be.false;
    await says(element, 'Let go, and you see what is in it.');
    drag('drop');
    await says(element, 'Load these marks?');
    await press(element, 'Leave all as it is');
    expect(text(element)).not.to.contain('Let go');
    choose(element, 'a-marks.json', '{}');
    await says(element, 'This file holds no marks');
    choose(element, 'a-marks.json', fileOf(fill(storeOf(account()))));
    await says(element, 'Load these marks?');
    expect(store.snapshot.skills).to.be.empty;
  });

  for (const [what, name, content, title] of [
    ['is none of ours', 'holiday.json', '{"days": 12}', 'This file holds no marks'],
    ['is no JSON', 'photo.json', 'GIF89a', 'This file holds no marks'],
    ['was cut off', 'ana-marks.json', '{"careerElements": "marks", "version": 1, "fie', 'This file is damaged'],
    [
      'comes from a newer version',
      'ana-marks.json',
      '{"version": 2, "fields": {}}',
      'This file comes from a newer version',
    ],
    [
      'holds a kind of thing that is not known',
      'x.json',
      '{"careerElements": "plans"}',
      'This file comes from a newer version',
    ],
    ['is too large', 'huge.json', `"${'0'.repeat(5_000_001)}"`, 'This file is too large'],
    [
      'is a résumé of another trade',
      'cv.json',
      '{"skills": [{"name": "Juggling"}]}',
      'This résumé names no skill of this career',
    ],
  ] as const)
    it(`that ${what} is refused, and the profile is as it was`, async () => {
      const [element, store] = await visitor(fill);
      const before = store.document;
      choose(element, name, content);
      await says(element, title);
      expect(text(element)).to.contain('Nothing was changed.');
      expect(store.document).to.equal(before);
      await press(element, 'Close');
      expect(text(element)).to.contain('Save to a file');
    });

  it('that is hostile does no harm: markup is text, names of prototypes are skills like others', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const fields = {
      [`skills/${markup}/status`]: ['known', 1, 'x'],
      'skills/__proto__/status': ['known', 1, 'x'],
      'skills/sql/note': [`${markup} javascript:alert(1)`, 1, 'x'],
      'positions/backend-developer/current': ['constructor', 1, 'x'],
      'spells/a/b': [true, 1, 'x'],
      [`skills/${'a'.repeat(50_000)}/status`]: ['learning', 1, 'x'],
    };
    // As text, since an object of JavaScript's would take `__proto__` otherwise.
    const [element, store] = await visitor();
    choose(
      element,
      'hostile-marks.json',
      JSON.stringify({ careerElements: 'marks', name: markup, version: 1, fields }),
    );
    await says(element, 'Load these marks?');
    expect(one(element, '.root').querySelector('img, script')).to.be.null;
    expect(text(element)).to.contain(markup);
    await press(element, 'Merge these');
    expect(store.snapshot.skills['sql']!.note).to.contain(markup);
    expect(({} as Record<string, unknown>)['status']).to.be.undefined;
    expect(element.getBoundingClientRect().width).to.be.at.least(one(element, '.root').scrollWidth);
  });

  it('of thousands of marks shows some, and merges all', async () => {
    const theirs = storeOf(account());
    theirs.adopt(Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`skills/skill-${n}/status`, 'known'])));
    const [element, store] = await visitor();
    choose(element, 'many-marks.json', fileOf(theirs));
    await says(element, '3,000 marks would change.');
    expect(all(element, '.marks-row').length).to.be.below(600);
    expect(text(element)).to.contain('Show 2,992 more');
    await press(element, 'Merge these 3,000');
    expect(Object.keys(store.snapshot.skills)).to.have.length(3000);
  });

  it('that is read while another is chosen gives way to that', async () => {
    const [element] = await visitor();
    choose(element, 'first-marks.json', fileOf(fill(storeOf(account()))));
    choose(element, 'second.json', 'nothing');
    await says(element, '“second.json” is something else');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(text(element)).not.to.contain('first-marks.json');
  });
});

describe('what is pasted', () => {
  it('is refused where it is no code, or a broken one', async () => {
    const [element, store] = await visitor(fill);
    const before = store.document;
    await pasted(element, 'hello');
    await says(element, 'This is no code of ours');
    await press(element, 'Close');
    await pasted(element, '1.eJyrVkpOTMpJVbJSUDI0MjZR');
    await says(element, 'This code is damaged');
    await press(element, 'Close');
    await pasted(element, '9.eJyrVk');
    await says(element, 'This code comes from a newer version');
    expect(store.document).to.equal(before);
  });

  it('asks for something where nothing is', async () => {
    const [element] = await visitor();
    await pasted(element, '  ');
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '[aria-label="A link or a code"]'));
    expect(text(element)).to.contain('Save to a file');
  });
});

describe('a link', () => {
  it('stands in a field to be copied by hand where the clipboard refuses, all of it selected', async () => {
    const [element] = await visitor(fill);
    withClipboard();
    await press(element, 'Copy the link');
    await says(element, 'This page may not copy. Take the link from here:');
    const field = one<HTMLTextAreaElement>(element, '.copy-by-hand textarea');
    expect(field.value).to.contain('#career-marks=1.');
    field.focus();
    expect([field.selectionStart, field.selectionEnd]).to.eql([0, field.value.length]);
    expect(field.readOnly).to.be.true;
  });

  it('is a code where the page’s router has the fragment, and does the same when pasted', async () => {
    history.replaceState(history.state, '', '#/jobs/7');
    try {
      const [sender] = await visitor(fill);
      expect(text(sender)).to.contain('the marks travel in a code to paste');
      const code = await copied(sender);
      expect(code).to.match(/^1\.[\w-]+$/);
      const [receiver, received] = await visitor();
      await pasted(receiver, ` ${code}\n`);
      await says(receiver, 'Marks came with this code');
      await press(receiver, 'Merge into mine');
      await press(receiver, 'Merge these');
      expect(Object.keys(received.snapshot.skills)).to.have.length(14);
      expect(location.hash).to.equal('#/jobs/7');
    } finally {
      history.replaceState(history.state, '', location.pathname + location.search);
    }
  });

  it('that was copied is told as copied until the marks change', async () => {
    const [element, store] = await visitor(fill);
    await copied(element);
    expect(text(element)).to.contain('Copied');
    store.setStatus('mentoring', 'learning');
    await element.updateComplete;
    expect(text(element)).not.to.contain('Copied');
  });
});

describe('a résumé', () => {
  it('adds what the visitor leaves ticked, and says what is marked already', async () => {
    const [element, store] = await visitor((own) => {
      own.setLevel('programming', 3);
      own.setStatus('sql', 'learning');
    });
    const skills = [
      { name: 'Programming', level: 'Beginner' },
      { name: 'SQL', level: 'Intermediate' },
      { name: 'Web', keywords: ['RESTful', 'Docker'] },
    ];
    choose(element, 'cv.json', JSON.stringify({ basics: { name: 'Ana' }, skills }));
    await says(element, 'Add these skills?');
    expect(text(element)).to.contain('known, solid: it says “SQL”');
    expect(text(element)).to.contain('One more is marked as far here already.');
    const before = store.document;
    control(element, 'API development').querySelector('input')!.click();
    await element.updateComplete;
    expect(store.document).to.equal(before);
    await press(element, 'Add th');
    await says(element, 'merged.');
    expect(store.snapshot.skills['sql']).to.eql({ status: 'known', level: 2 });
    expect(store.snapshot.skills['api-development']).to.be.undefined;
    expect(store.snapshot.skills['programming']).to.eql({ status: 'known', level: 3 });
    await press(element, 'Undo');
    expect(store.snapshot.skills['sql']).to.eql({ status: 'learning' });
  });
});

describeInOneEngine('forgetting', () => {
  it('takes all away, and brings it back when asked to', async () => {
    const [element, store] = await visitor(fill);
    const before = marksIn(store);
    const heard: string[] = [];
    element.addEventListener('career-profile-change', ({ act }) => heard.push(act));
    await press(element, 'Forget all');
    expect(heard).to.eql(['forgotten']);
    expect(store.snapshot.skills).to.be.empty;
    await says(element, 'All forgotten.');
    await press(element, 'Bring it back');
    expect(marksIn(store)).to.eql(before);
    expect(text(element)).not.to.contain('All forgotten.');
  });

  it('brings nothing back to whoever signed in since', async () => {
    const [element, store] = await visitor(fill);
    await press(element, 'Forget all');
    store.signOut();
    await element.updateComplete;
    expect(text(element)).not.to.contain('Bring it back');
    expect(store.snapshot.skills).to.be.empty;
  });

  it('leaves what was marked since as it is when all is brought back', async () => {
    const [element, store] = await visitor((own) => own.setLevel('sql', 2));
    await press(element, 'Forget all');
    store.setStatus('sql', 'learning');
    await press(element, 'Bring it back');
    expect(store.snapshot.skills['sql']!.status).to.equal('learning');
  });
});
