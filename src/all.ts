/** Registers every element. */
import './elements/context/define.js';
import './elements/ladder/define.js';
import './elements/path-explorer/define.js';
import './elements/profile/define.js';
import './elements/role-card/define.js';
import './elements/skill-checklist/define.js';
