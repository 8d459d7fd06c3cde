// What this board does with the elements: its own notes beside positions, and a count of what visitors do.
const notes = {
  'position/backend-developer': { note: '186 open jobs' },
  'position/senior-backend-developer': { note: '214 open jobs, €60k to €92k', label: 'See 214 jobs like this' },
  'position/lead-backend-developer': { note: '41 open jobs' },
};
for (const id of ['role', 'ladder']) document.getElementById(id).links = notes;

const counts = new Map();
const output = document.getElementById('count');
const kinds = [
  'career-view',
  'career-skill-change',
  'career-position-change',
  'career-milestone-change',
  'career-select',
  'career-link',
];
for (const kind of kinds)
  document.addEventListener(kind, () => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    output.textContent = [...counts].map(([name, count]) => `${name.replace('career-', '')} ${count}`).join(', ');
  });
