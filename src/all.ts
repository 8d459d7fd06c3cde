/** Registers every element. Generated from the folders of src/elements: `npm run generate`. */
import './elements/coach/define.js';
import './elements/context/define.js';
import './elements/directory/define.js';
import './elements/fit-quiz/define.js';
import './elements/guide/define.js';
import './elements/ladder/define.js';
import './elements/outlook/define.js';
import './elements/path-explorer/define.js';
import './elements/profile/define.js';
import './elements/resources/define.js';
import './elements/role-card/define.js';
import './elements/skill-checklist/define.js';
