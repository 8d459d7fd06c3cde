// The board counts what its visitors do, in the words its analytics reads.
globalThis.dataLayer = [];
const output = document.getElementById('count');
const kinds = [
  'career-view',
  'career-link',
  'career-skill-change',
  'career-read',
  'career-answer',
  'career-ask',
  'career-quiz-end',
  'career-resource-change',
];
for (const kind of kinds)
  document.addEventListener(kind, (event) => {
    dataLayer.push({ event: kind, record: event.id ?? event.skill ?? event.section ?? event.career });
    output.textContent = `${dataLayer.length} acts, the last: ${kind.replace('career-', '')}`;
  });
