// The school's own names for its modules; a skill that has none leads to its page by `skill-url`.
document.getElementById('course').links = {
  'skill/database-management': { url: '/courses/relational-databases', label: 'Week 3: Relational databases' },
  'skill/sql': {
    url: '/courses/relational-databases',
    label: 'Week 3: Relational databases',
    note: 'Starts on Monday',
  },
  'skill/version-control': { label: 'Week 1: Git without fear' },
};
