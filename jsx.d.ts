import type { CareerAnswerEvent } from "./dist/ui/events/career-answer.js";
import type { CareerAskEvent } from "./dist/ui/events/career-ask.js";
import type { CareerErrorEvent } from "./dist/ui/events/career-error.js";
import type { CareerLinkEvent } from "./dist/ui/events/career-link.js";
import type { CareerLoadEvent } from "./dist/ui/events/career-load.js";
import type { CareerMilestoneChangeEvent } from "./dist/ui/events/career-milestone-change.js";
import type { CareerPositionChangeEvent } from "./dist/ui/events/career-position-change.js";
import type { CareerProfileChangeEvent } from "./dist/ui/events/career-profile-change.js";
import type { CareerQuizEndEvent } from "./dist/ui/events/career-quiz-end.js";
import type { CareerReadEvent } from "./dist/ui/events/career-read.js";
import type { CareerResourceChangeEvent } from "./dist/ui/events/career-resource-change.js";
import type { CareerSelectEvent } from "./dist/ui/events/career-select.js";
import type { CareerSkillChangeEvent } from "./dist/ui/events/career-skill-change.js";
import type { CareerViewEvent } from "./dist/ui/events/career-view.js";
import type { CareerCoach } from "./dist/elements/coach/coach.js";
import type { CareerContext } from "./dist/elements/context/context.js";
import type { CareerDirectory } from "./dist/elements/directory/directory.js";
import type { CareerFitQuiz } from "./dist/elements/fit-quiz/fit-quiz.js";
import type { CareerGuide } from "./dist/elements/guide/guide.js";
import type { CareerLadder } from "./dist/elements/ladder/ladder.js";
import type { CareerOutlook } from "./dist/elements/outlook/outlook.js";
import type { CareerPathExplorer } from "./dist/elements/path-explorer/path-explorer.js";
import type { CareerProfile } from "./dist/elements/profile/profile.js";
import type { CareerResources } from "./dist/elements/resources/resources.js";
import type { CareerRoleCard } from "./dist/elements/role-card/role-card.js";
import type { CareerSkillChecklist } from "./dist/elements/skill-checklist/skill-checklist.js";

/**
 * This type can be used to create scoped tags for your components.
 *
 * Usage:
 *
 * ```ts
 * import type { ScopedElements } from "path/to/library/jsx-integration";
 *
 * declare module "my-library" {
 *   namespace JSX {
 *     interface IntrinsicElements
 *       extends ScopedElements<'test-', ''> {}
 *   }
 * }
 * ```
 *
 * @deprecated Runtime scoped elements result in duplicate types and can confusing for developers. It is recommended to use the `prefix` and `suffix` options to generate new types instead.
 */
export type ScopedElements<
  Prefix extends string = "",
  Suffix extends string = "",
> = {
  [
    Key in keyof CustomElements as `${Prefix}${Key}${Suffix}`
  ]: CustomElements[Key];
};

/**
 * A generic type for strongly typing custom events with their targets
 * @template T - The type of the event target (extends EventTarget)
 * @template D - The type of the detail payload for the custom event
 */
type TypedEvent<T extends EventTarget, E = Event> = E & {
  target: T;
};

type BaseProps<T extends HTMLElement> = {
  /** Content added between the opening and closing tags of the element */
  children?: any | undefined;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  class?: string | undefined;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  className?: string | undefined;
  /** Takes an object where the key is the class name(s) and the value is a boolean expression. When true, the class is applied, and when false, it is removed. */
  classList?: Record<string, boolean | undefined> | undefined;
  /** Specifies the text direction of the element. */
  dir?: "ltr" | "rtl" | undefined;
  /** Contains a space-separated list of the part names of the element that should be exposed on the host element. */
  exportparts?: string | undefined;
  /** For <label> and <output>, lets you associate the label with some control. */
  htmlFor?: string | undefined;
  /** Specifies whether the element should be hidden. */
  hidden?: boolean | string | undefined;
  /** A unique identifier for the element. */
  id?: string | undefined;
  /** Keys tell React which array item each component corresponds to */
  key?: string | number | undefined;
  /** Specifies the language of the element. */
  lang?: string | undefined;
  /** Defines the element's semantic role for accessibility APIs. */
  role?: string | undefined;
  /** Contains a space-separated list of the part names of the element. Part names allows CSS to select and style specific elements in a shadow tree via the ::part pseudo-element. */
  part?: string | undefined;
  /** Use the ref attribute with a variable to assign a DOM element to the variable once the element is rendered. */
  ref?: (T | ((e: T) => void)) | undefined;
  /** Adds a reference for a custom element slot */
  slot?: string | undefined;
  /** Prop for setting inline styles */
  style?: Record<string, string | number> | undefined;
  /** Overrides the default Tab button behavior. Avoid using values other than -1 and 0. */
  tabIndex?: number | undefined;
  /** Specifies the tooltip text for the element. */
  title?: string | undefined;
  /** Passing 'no' excludes the element content from being translated. */
  translate?: "yes" | "no" | undefined;
  /** The popover global attribute is used to designate an element as a popover element. */
  popover?: "auto" | "hint" | "manual" | undefined;
  /** Turns an element element into a popover control button; takes the ID of the popover element to control as its value. */
  popovertarget?: "top" | "bottom" | "left" | "right" | "auto" | undefined;
  /** Specifies the action to be performed on a popover element being controlled by a control element. */
  popovertargetaction?: "show" | "hide" | "toggle" | undefined;
};

type BaseEvents = {
  // Mouse Events

  /** Triggered when the element is clicked by the user by mouse or keyboard. */
  onClick?: ((event: MouseEvent) => void) | undefined;
  /** Fired when the context menu is triggered, often by right-clicking. */
  onContextMenu?: ((event: MouseEvent) => void) | undefined;
  /** Fired when the element is double-clicked. */
  onDoubleClick?: ((event: MouseEvent) => void) | undefined;
  /** Fired repeatedly as the draggable element is being dragged. */
  onDrag?: ((event: DragEvent) => void) | undefined;
  /** Fired when the dragging of a draggable element is finished. */
  onDragEnd?: ((event: DragEvent) => void) | undefined;
  /** Fired when a dragged element or text selection enters a valid drop target. */
  onDragEnter?: ((event: DragEvent) => void) | undefined;
  /** Fired when a dragged element or text selection leaves a valid drop target. */
  onDragExit?: ((event: DragEvent) => void) | undefined;
  /** Fired when a dragged element or text selection leaves a valid drop target. */
  onDragLeave?: ((event: DragEvent) => void) | undefined;
  /** Fired when an element or text selection is being dragged over a valid drop target (every few hundred milliseconds). */
  onDragOver?: ((event: DragEvent) => void) | undefined;
  /** Fired when a draggable element starts being dragged. */
  onDragStart?: ((event: DragEvent) => void) | undefined;
  /** Fired when a dragged element is dropped onto a drop target. */
  onDrop?: ((event: DragEvent) => void) | undefined;
  /** Fired when a mouse button is pressed down on the element. */
  onMouseDown?: ((event: MouseEvent) => void) | undefined;
  /** Fired when the mouse cursor enters the element. */
  onMouseEnter?: ((event: MouseEvent) => void) | undefined;
  /** Triggered when the mouse cursor leaves the element. */
  onMouseLeave?: ((event: MouseEvent) => void) | undefined;
  /** Fired at an element when a pointing device (usually a mouse) is moved while the cursor's hotspot is inside it. */
  onMouseMove?: ((event: MouseEvent) => void) | undefined;
  /** Fired at an Element when a pointing device (usually a mouse) is used to move the cursor so that it is no longer contained within the element or one of its children. */
  onMouseOut?: ((event: MouseEvent) => void) | undefined;
  /** Fired at an Element when a pointing device (such as a mouse or trackpad) is used to move the cursor onto the element or one of its child elements. */
  onMouseOver?: ((event: MouseEvent) => void) | undefined;
  /** Fired when a mouse button is released on the element. */
  onMouseUp?: ((event: MouseEvent) => void) | undefined;

  // Keyboard Events

  /** Fired when a key is pressed down. */
  onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  /** Fired when a key is released.. */
  onKeyUp?: ((event: KeyboardEvent) => void) | undefined;
  /** Fired when a key is pressed down. */
  onKeyPressed?: ((event: KeyboardEvent) => void) | undefined;

  // Focus Events

  /** Fired when the element receives focus, often triggered by tab navigation. */
  onFocus?: ((event: FocusEvent) => void) | undefined;
  /** Fired when the element loses focus. */
  onBlur?: ((event: FocusEvent) => void) | undefined;

  // Form Events

  /** Fired when the value of an input element changes, such as with text inputs or select elements. */
  onChange?: ((event: Event) => void) | undefined;
  /** Fires when the value of an <input>, <select>, or <textarea> element has been changed. */
  onInput?: ((event: Event) => void) | undefined;
  /** Fired when a form is submitted, usually on pressing Enter in a text input. */
  onSubmit?: ((event: Event) => void) | undefined;
  /** Fired when a form is reset. */
  onReset?: ((event: Event) => void) | undefined;

  // UI Events

  /** Fired when the content of an element is scrolled. */
  onScroll?: ((event: UIEvent) => void) | undefined;

  // Wheel Events

  /** Fired when the mouse wheel is scrolled while the element is focused. */
  onWheel?: ((event: WheelEvent) => void) | undefined;

  // Animation Events

  /** Fired when a CSS animation starts. */
  onAnimationStart?: ((event: AnimationEvent) => void) | undefined;
  /** Fired when a CSS animation completes. */
  onAnimationEnd?: ((event: AnimationEvent) => void) | undefined;
  /** Fired when a CSS animation completes one iteration. */
  onAnimationIteration?: ((event: AnimationEvent) => void) | undefined;

  // Transition Events

  /** Fired when a CSS transition has completed. */
  onTransitionEnd?: ((event: TransitionEvent) => void) | undefined;

  // Media Events

  /** Fired when an element (usually an image) finishes loading */
  onLoad?: ((event: Event) => void) | undefined;
  /** Fired when an error occurs during the loading of an element, like an image not being found. */
  onError?: ((event: Event) => void) | undefined;

  // Clipboard Events

  /** Fires when the user initiates a copy action through the browser's user interface. */
  onCopy?: ((event: ClipboardEvent) => void) | undefined;
  /** Fired when the user has initiated a "cut" action through the browser's user interface. */
  onCut?: ((event: ClipboardEvent) => void) | undefined;
  /** Fired when the user has initiated a "paste" action through the browser's user interface. */
  onPaste?: ((event: ClipboardEvent) => void) | undefined;
};

/** `CareerCoach` component event */
export type CareerCoachElementEvent<E = Event> = TypedEvent<CareerCoach, E>;
/** `career-ask` event type */
export type CareerCoachCareerAskElementEvent =
  CareerCoachElementEvent<CareerAskEvent>;
/** `career-quiz-end` event type */
export type CareerCoachCareerQuizEndElementEvent =
  CareerCoachElementEvent<CareerQuizEndEvent>;
/** `career-select` event type */
export type CareerCoachCareerSelectElementEvent =
  CareerCoachElementEvent<CareerSelectEvent>;
/** `career-skill-change` event type */
export type CareerCoachCareerSkillChangeElementEvent =
  CareerCoachElementEvent<CareerSkillChangeEvent>;
/** `career-milestone-change` event type */
export type CareerCoachCareerMilestoneChangeElementEvent =
  CareerCoachElementEvent<CareerMilestoneChangeEvent>;
/** `career-link` event type */
export type CareerCoachCareerLinkElementEvent =
  CareerCoachElementEvent<CareerLinkEvent>;
/** `career-load` event type */
export type CareerCoachCareerLoadElementEvent =
  CareerCoachElementEvent<CareerLoadEvent>;
/** `career-error` event type */
export type CareerCoachCareerErrorElementEvent =
  CareerCoachElementEvent<CareerErrorEvent>;
/** `career-view` event type */
export type CareerCoachCareerViewElementEvent =
  CareerCoachElementEvent<CareerViewEvent>;

export type CareerCoachProps = {
  /** Who answers: the `guide` itself, the `browser`’s language model, or one behind an `endpoint`. Unset, the guide, or the endpoint where there is one. */
  engine?: CareerCoach["engine"] | undefined;
  /** URL of a chat-completions service of the page’s own, which holds the key. Of the page’s origin, unless `allowCrossOrigin` is set. */
  endpoint?: CareerCoach["endpoint"] | undefined;
  /** `quiz` shows the test alone. */
  variant?: CareerCoach["variant"] | undefined;
  /** Id of a built-in career. */
  career?: CareerCoach["career"] | undefined;
  /** URL of a dataset. */
  src?: CareerCoach["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "job-url"?: CareerCoach["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  jobUrl?: CareerCoach["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "skill-url"?: CareerCoach["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  skillUrl?: CareerCoach["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "career-url"?: CareerCoach["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  careerUrl?: CareerCoach["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  only?: CareerCoach["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "heading-level"?: CareerCoach["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  headingLevel?: CareerCoach["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  loading?: CareerCoach["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  theme?: CareerCoach["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  storage?: CareerCoach["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "storage-key"?: CareerCoach["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  storageKey?: CareerCoach["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  label?: CareerCoach["label"] | undefined;
  /** Whether the endpoint may be of another origin than the page. */
  allowCrossOrigin?: CareerCoach["allowCrossOrigin"] | undefined;
  /** Gives headers for each question to the endpoint, such as a token against forged requests. Never a key. */
  headers?: CareerCoach["headers"] | undefined;
  /** The model to name to the endpoint, where it asks for one. */
  model?: CareerCoach["model"] | undefined;
  /** The guide's text that belongs to `data`. It is checked, and never changed or frozen. */
  guide?: CareerCoach["guide"] | undefined;
  /** The questions that belong to `data`. They are checked, and never changed or frozen. */
  questions?: CareerCoach["questions"] | undefined;
  /** The fit quiz that belongs to `data`, for what it says of traits. It is checked, and never changed or frozen. */
  fit?: CareerCoach["fit"] | undefined;
  /** How people ask what the guide of `data` answers. It is checked, and never changed or frozen. */
  wordings?: CareerCoach["wordings"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  data?: CareerCoach["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  overlay?: CareerCoach["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  links?: CareerCoach["links"] | undefined;

  /** The visitor asked something. What they asked is not told. */
  "oncareer-ask"?: ((e: CareerCoachCareerAskElementEvent) => void) | undefined;
  /** The visitor came to the end of a test, or ended it. */
  "oncareer-quiz-end"?:
    ((e: CareerCoachCareerQuizEndElementEvent) => void) | undefined;
  /** The visitor opened or closed what an answer stands on. */
  "oncareer-select"?:
    ((e: CareerCoachCareerSelectElementEvent) => void) | undefined;
  /** The visitor marked a skill. */
  "oncareer-skill-change"?:
    ((e: CareerCoachCareerSkillChangeElementEvent) => void) | undefined;
  /** The visitor ticked a milestone. */
  "oncareer-milestone-change"?:
    ((e: CareerCoachCareerMilestoneChangeElementEvent) => void) | undefined;
  /** The visitor is about to follow a link. Cancelable. */
  "oncareer-link"?:
    ((e: CareerCoachCareerLinkElementEvent) => void) | undefined;
  /** The dataset is there. */
  "oncareer-load"?:
    ((e: CareerCoachCareerLoadElementEvent) => void) | undefined;
  /** The dataset did not come. */
  "oncareer-error"?:
    ((e: CareerCoachCareerErrorElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "oncareer-view"?:
    ((e: CareerCoachCareerViewElementEvent) => void) | undefined;
};

export type CareerCoachSolidJsProps = {
  /** Who answers: the `guide` itself, the `browser`’s language model, or one behind an `endpoint`. Unset, the guide, or the endpoint where there is one. */
  "prop:engine"?: CareerCoach["engine"] | undefined;
  /** URL of a chat-completions service of the page’s own, which holds the key. Of the page’s origin, unless `allowCrossOrigin` is set. */
  "prop:endpoint"?: CareerCoach["endpoint"] | undefined;
  /** `quiz` shows the test alone. */
  "prop:variant"?: CareerCoach["variant"] | undefined;
  /** Id of a built-in career. */
  "prop:career"?: CareerCoach["career"] | undefined;
  /** URL of a dataset. */
  "prop:src"?: CareerCoach["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "attr:job-url"?: CareerCoach["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "prop:jobUrl"?: CareerCoach["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "attr:skill-url"?: CareerCoach["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "prop:skillUrl"?: CareerCoach["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "attr:career-url"?: CareerCoach["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "prop:careerUrl"?: CareerCoach["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  "prop:only"?: CareerCoach["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "attr:heading-level"?: CareerCoach["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "prop:headingLevel"?: CareerCoach["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  "prop:loading"?: CareerCoach["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  "prop:theme"?: CareerCoach["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  "prop:storage"?: CareerCoach["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "attr:storage-key"?: CareerCoach["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "prop:storageKey"?: CareerCoach["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  "prop:label"?: CareerCoach["label"] | undefined;
  /** Whether the endpoint may be of another origin than the page. */
  "prop:allowCrossOrigin"?: CareerCoach["allowCrossOrigin"] | undefined;
  /** Gives headers for each question to the endpoint, such as a token against forged requests. Never a key. */
  "prop:headers"?: CareerCoach["headers"] | undefined;
  /** The model to name to the endpoint, where it asks for one. */
  "prop:model"?: CareerCoach["model"] | undefined;
  /** The guide's text that belongs to `data`. It is checked, and never changed or frozen. */
  "prop:guide"?: CareerCoach["guide"] | undefined;
  /** The questions that belong to `data`. They are checked, and never changed or frozen. */
  "prop:questions"?: CareerCoach["questions"] | undefined;
  /** The fit quiz that belongs to `data`, for what it says of traits. It is checked, and never changed or frozen. */
  "prop:fit"?: CareerCoach["fit"] | undefined;
  /** How people ask what the guide of `data` answers. It is checked, and never changed or frozen. */
  "prop:wordings"?: CareerCoach["wordings"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  "prop:data"?: CareerCoach["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  "prop:overlay"?: CareerCoach["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  "prop:links"?: CareerCoach["links"] | undefined;
  /** The visitor asked something. What they asked is not told. */
  "on:career-ask"?: ((e: CareerCoachCareerAskElementEvent) => void) | undefined;
  /** The visitor came to the end of a test, or ended it. */
  "on:career-quiz-end"?:
    ((e: CareerCoachCareerQuizEndElementEvent) => void) | undefined;
  /** The visitor opened or closed what an answer stands on. */
  "on:career-select"?:
    ((e: CareerCoachCareerSelectElementEvent) => void) | undefined;
  /** The visitor marked a skill. */
  "on:career-skill-change"?:
    ((e: CareerCoachCareerSkillChangeElementEvent) => void) | undefined;
  /** The visitor ticked a milestone. */
  "on:career-milestone-change"?:
    ((e: CareerCoachCareerMilestoneChangeElementEvent) => void) | undefined;
  /** The visitor is about to follow a link. Cancelable. */
  "on:career-link"?:
    ((e: CareerCoachCareerLinkElementEvent) => void) | undefined;
  /** The dataset is there. */
  "on:career-load"?:
    ((e: CareerCoachCareerLoadElementEvent) => void) | undefined;
  /** The dataset did not come. */
  "on:career-error"?:
    ((e: CareerCoachCareerErrorElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "on:career-view"?:
    ((e: CareerCoachCareerViewElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CareerContextProps = {
  /** Id of a built-in career. */
  career?: CareerContext["career"] | undefined;
  /** URL of a dataset. */
  src?: CareerContext["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "job-url"?: CareerContext["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  jobUrl?: CareerContext["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "skill-url"?: CareerContext["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  skillUrl?: CareerContext["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "career-url"?: CareerContext["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  careerUrl?: CareerContext["careerUrl"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  storage?: CareerContext["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "storage-key"?: CareerContext["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  storageKey?: CareerContext["storageKey"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  data?: CareerContext["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  overlay?: CareerContext["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  links?: CareerContext["links"] | undefined;
};

export type CareerContextSolidJsProps = {
  /** Id of a built-in career. */
  "prop:career"?: CareerContext["career"] | undefined;
  /** URL of a dataset. */
  "prop:src"?: CareerContext["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "attr:job-url"?: CareerContext["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "prop:jobUrl"?: CareerContext["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "attr:skill-url"?: CareerContext["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "prop:skillUrl"?: CareerContext["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "attr:career-url"?: CareerContext["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "prop:careerUrl"?: CareerContext["careerUrl"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  "prop:storage"?: CareerContext["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "attr:storage-key"?: CareerContext["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "prop:storageKey"?: CareerContext["storageKey"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  "prop:data"?: CareerContext["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  "prop:overlay"?: CareerContext["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  "prop:links"?: CareerContext["links"] | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

/** `CareerDirectory` component event */
export type CareerDirectoryElementEvent<E = Event> = TypedEvent<
  CareerDirectory,
  E
>;
/** `career-link` event type */
export type CareerDirectoryCareerLinkElementEvent =
  CareerDirectoryElementEvent<CareerLinkEvent>;
/** `career-load` event type */
export type CareerDirectoryCareerLoadElementEvent =
  CareerDirectoryElementEvent<CareerLoadEvent>;
/** `career-error` event type */
export type CareerDirectoryCareerErrorElementEvent =
  CareerDirectoryElementEvent<CareerErrorEvent>;
/** `career-view` event type */
export type CareerDirectoryCareerViewElementEvent =
  CareerDirectoryElementEvent<CareerViewEvent>;

export type CareerDirectoryProps = {
  /** Id of a built-in career. */
  career?: CareerDirectory["career"] | undefined;
  /** URL of a dataset. */
  src?: CareerDirectory["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "job-url"?: CareerDirectory["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  jobUrl?: CareerDirectory["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "skill-url"?: CareerDirectory["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  skillUrl?: CareerDirectory["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "career-url"?: CareerDirectory["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  careerUrl?: CareerDirectory["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  only?: CareerDirectory["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "heading-level"?: CareerDirectory["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  headingLevel?: CareerDirectory["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  loading?: CareerDirectory["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  theme?: CareerDirectory["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  storage?: CareerDirectory["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "storage-key"?: CareerDirectory["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  storageKey?: CareerDirectory["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  label?: CareerDirectory["label"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  data?: CareerDirectory["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  overlay?: CareerDirectory["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  links?: CareerDirectory["links"] | undefined;

  /** The visitor is about to follow a link. Cancelable. */
  "oncareer-link"?:
    ((e: CareerDirectoryCareerLinkElementEvent) => void) | undefined;
  /** The dataset is there. */
  "oncareer-load"?:
    ((e: CareerDirectoryCareerLoadElementEvent) => void) | undefined;
  /** The dataset did not come. */
  "oncareer-error"?:
    ((e: CareerDirectoryCareerErrorElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "oncareer-view"?:
    ((e: CareerDirectoryCareerViewElementEvent) => void) | undefined;
};

export type CareerDirectorySolidJsProps = {
  /** Id of a built-in career. */
  "prop:career"?: CareerDirectory["career"] | undefined;
  /** URL of a dataset. */
  "prop:src"?: CareerDirectory["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "attr:job-url"?: CareerDirectory["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "prop:jobUrl"?: CareerDirectory["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "attr:skill-url"?: CareerDirectory["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "prop:skillUrl"?: CareerDirectory["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "attr:career-url"?: CareerDirectory["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "prop:careerUrl"?: CareerDirectory["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  "prop:only"?: CareerDirectory["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "attr:heading-level"?: CareerDirectory["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "prop:headingLevel"?: CareerDirectory["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  "prop:loading"?: CareerDirectory["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  "prop:theme"?: CareerDirectory["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  "prop:storage"?: CareerDirectory["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "attr:storage-key"?: CareerDirectory["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "prop:storageKey"?: CareerDirectory["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  "prop:label"?: CareerDirectory["label"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  "prop:data"?: CareerDirectory["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  "prop:overlay"?: CareerDirectory["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  "prop:links"?: CareerDirectory["links"] | undefined;
  /** The visitor is about to follow a link. Cancelable. */
  "on:career-link"?:
    ((e: CareerDirectoryCareerLinkElementEvent) => void) | undefined;
  /** The dataset is there. */
  "on:career-load"?:
    ((e: CareerDirectoryCareerLoadElementEvent) => void) | undefined;
  /** The dataset did not come. */
  "on:career-error"?:
    ((e: CareerDirectoryCareerErrorElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "on:career-view"?:
    ((e: CareerDirectoryCareerViewElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

/** `CareerFitQuiz` component event */
export type CareerFitQuizElementEvent<E = Event> = TypedEvent<CareerFitQuiz, E>;
/** `career-answer` event type */
export type CareerFitQuizCareerAnswerElementEvent =
  CareerFitQuizElementEvent<CareerAnswerEvent>;
/** `career-link` event type */
export type CareerFitQuizCareerLinkElementEvent =
  CareerFitQuizElementEvent<CareerLinkEvent>;
/** `career-load` event type */
export type CareerFitQuizCareerLoadElementEvent =
  CareerFitQuizElementEvent<CareerLoadEvent>;
/** `career-error` event type */
export type CareerFitQuizCareerErrorElementEvent =
  CareerFitQuizElementEvent<CareerErrorEvent>;
/** `career-view` event type */
export type CareerFitQuizCareerViewElementEvent =
  CareerFitQuizElementEvent<CareerViewEvent>;

export type CareerFitQuizProps = {
  /** `page` for all questions on one page. Unset, they come one at a time. The visitor can change it. */
  view?: CareerFitQuiz["view"] | undefined;
  /** Id of a built-in career. */
  career?: CareerFitQuiz["career"] | undefined;
  /** URL of a dataset. */
  src?: CareerFitQuiz["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "job-url"?: CareerFitQuiz["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  jobUrl?: CareerFitQuiz["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "skill-url"?: CareerFitQuiz["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  skillUrl?: CareerFitQuiz["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "career-url"?: CareerFitQuiz["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  careerUrl?: CareerFitQuiz["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  only?: CareerFitQuiz["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "heading-level"?: CareerFitQuiz["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  headingLevel?: CareerFitQuiz["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  loading?: CareerFitQuiz["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  theme?: CareerFitQuiz["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  storage?: CareerFitQuiz["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "storage-key"?: CareerFitQuiz["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  storageKey?: CareerFitQuiz["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  label?: CareerFitQuiz["label"] | undefined;
  /** The fit quiz that belongs to `data`. It is checked, and never changed or frozen. */
  fit?: CareerFitQuiz["fit"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  data?: CareerFitQuiz["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  overlay?: CareerFitQuiz["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  links?: CareerFitQuiz["links"] | undefined;

  /** The visitor answered a question, or took the answer back. */
  "oncareer-answer"?:
    ((e: CareerFitQuizCareerAnswerElementEvent) => void) | undefined;
  /** The visitor is about to follow a link. Cancelable. */
  "oncareer-link"?:
    ((e: CareerFitQuizCareerLinkElementEvent) => void) | undefined;
  /** The dataset is there. */
  "oncareer-load"?:
    ((e: CareerFitQuizCareerLoadElementEvent) => void) | undefined;
  /** The dataset did not come. */
  "oncareer-error"?:
    ((e: CareerFitQuizCareerErrorElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "oncareer-view"?:
    ((e: CareerFitQuizCareerViewElementEvent) => void) | undefined;
};

export type CareerFitQuizSolidJsProps = {
  /** `page` for all questions on one page. Unset, they come one at a time. The visitor can change it. */
  "prop:view"?: CareerFitQuiz["view"] | undefined;
  /** Id of a built-in career. */
  "prop:career"?: CareerFitQuiz["career"] | undefined;
  /** URL of a dataset. */
  "prop:src"?: CareerFitQuiz["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "attr:job-url"?: CareerFitQuiz["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "prop:jobUrl"?: CareerFitQuiz["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "attr:skill-url"?: CareerFitQuiz["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "prop:skillUrl"?: CareerFitQuiz["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "attr:career-url"?: CareerFitQuiz["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "prop:careerUrl"?: CareerFitQuiz["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  "prop:only"?: CareerFitQuiz["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "attr:heading-level"?: CareerFitQuiz["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "prop:headingLevel"?: CareerFitQuiz["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  "prop:loading"?: CareerFitQuiz["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  "prop:theme"?: CareerFitQuiz["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  "prop:storage"?: CareerFitQuiz["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "attr:storage-key"?: CareerFitQuiz["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "prop:storageKey"?: CareerFitQuiz["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  "prop:label"?: CareerFitQuiz["label"] | undefined;
  /** The fit quiz that belongs to `data`. It is checked, and never changed or frozen. */
  "prop:fit"?: CareerFitQuiz["fit"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  "prop:data"?: CareerFitQuiz["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  "prop:overlay"?: CareerFitQuiz["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  "prop:links"?: CareerFitQuiz["links"] | undefined;
  /** The visitor answered a question, or took the answer back. */
  "on:career-answer"?:
    ((e: CareerFitQuizCareerAnswerElementEvent) => void) | undefined;
  /** The visitor is about to follow a link. Cancelable. */
  "on:career-link"?:
    ((e: CareerFitQuizCareerLinkElementEvent) => void) | undefined;
  /** The dataset is there. */
  "on:career-load"?:
    ((e: CareerFitQuizCareerLoadElementEvent) => void) | undefined;
  /** The dataset did not come. */
  "on:career-error"?:
    ((e: CareerFitQuizCareerErrorElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "on:career-view"?:
    ((e: CareerFitQuizCareerViewElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

/** `CareerGuide` component event */
export type CareerGuideElementEvent<E = Event> = TypedEvent<CareerGuide, E>;
/** `career-load` event type */
export type CareerGuideCareerLoadElementEvent =
  CareerGuideElementEvent<CareerLoadEvent>;
/** `career-error` event type */
export type CareerGuideCareerErrorElementEvent =
  CareerGuideElementEvent<CareerErrorEvent>;
/** `career-select` event type */
export type CareerGuideCareerSelectElementEvent =
  CareerGuideElementEvent<CareerSelectEvent>;
/** `career-read` event type */
export type CareerGuideCareerReadElementEvent =
  CareerGuideElementEvent<CareerReadEvent>;
/** `career-skill-change` event type */
export type CareerGuideCareerSkillChangeElementEvent =
  CareerGuideElementEvent<CareerSkillChangeEvent>;
/** `career-milestone-change` event type */
export type CareerGuideCareerMilestoneChangeElementEvent =
  CareerGuideElementEvent<CareerMilestoneChangeEvent>;
/** `career-link` event type */
export type CareerGuideCareerLinkElementEvent =
  CareerGuideElementEvent<CareerLinkEvent>;
/** `career-view` event type */
export type CareerGuideCareerViewElementEvent =
  CareerGuideElementEvent<CareerViewEvent>;

export type CareerGuideProps = {
  /** The section to open at first: `part-id/section-id`, or a part's id for its first. Unset, it is the one where the
visitor stopped, else the first. */
  section?: CareerGuide["section"] | undefined;
  /** Id of a built-in career. */
  career?: CareerGuide["career"] | undefined;
  /** URL of a dataset. */
  src?: CareerGuide["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "job-url"?: CareerGuide["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  jobUrl?: CareerGuide["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "skill-url"?: CareerGuide["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  skillUrl?: CareerGuide["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "career-url"?: CareerGuide["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  careerUrl?: CareerGuide["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  only?: CareerGuide["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "heading-level"?: CareerGuide["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  headingLevel?: CareerGuide["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  loading?: CareerGuide["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  theme?: CareerGuide["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  storage?: CareerGuide["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "storage-key"?: CareerGuide["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  storageKey?: CareerGuide["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  label?: CareerGuide["label"] | undefined;
  /** The guide's text, for a host that passes `data`. It is checked, and never changed or frozen. */
  guide?: CareerGuide["guide"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  data?: CareerGuide["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  overlay?: CareerGuide["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  links?: CareerGuide["links"] | undefined;

  /** The dataset and its guide are there. */
  "oncareer-load"?:
    ((e: CareerGuideCareerLoadElementEvent) => void) | undefined;
  /** The dataset or its guide did not come. */
  "oncareer-error"?:
    ((e: CareerGuideCareerErrorElementEvent) => void) | undefined;
  /** The visitor went to a section, or opened or closed what it speaks of. */
  "oncareer-select"?:
    ((e: CareerGuideCareerSelectElementEvent) => void) | undefined;
  /** A section was read to its end, or the visitor said that it is read or not. */
  "oncareer-read"?:
    ((e: CareerGuideCareerReadElementEvent) => void) | undefined;
  /** The visitor changed a skill's status. */
  "oncareer-skill-change"?:
    ((e: CareerGuideCareerSkillChangeElementEvent) => void) | undefined;
  /** The visitor ticked a milestone, or took the tick back. */
  "oncareer-milestone-change"?:
    ((e: CareerGuideCareerMilestoneChangeElementEvent) => void) | undefined;
  /** The visitor is about to follow a link. Cancelable. */
  "oncareer-link"?:
    ((e: CareerGuideCareerLinkElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "oncareer-view"?:
    ((e: CareerGuideCareerViewElementEvent) => void) | undefined;
};

export type CareerGuideSolidJsProps = {
  /** The section to open at first: `part-id/section-id`, or a part's id for its first. Unset, it is the one where the
visitor stopped, else the first. */
  "prop:section"?: CareerGuide["section"] | undefined;
  /** Id of a built-in career. */
  "prop:career"?: CareerGuide["career"] | undefined;
  /** URL of a dataset. */
  "prop:src"?: CareerGuide["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "attr:job-url"?: CareerGuide["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "prop:jobUrl"?: CareerGuide["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "attr:skill-url"?: CareerGuide["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "prop:skillUrl"?: CareerGuide["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "attr:career-url"?: CareerGuide["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "prop:careerUrl"?: CareerGuide["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  "prop:only"?: CareerGuide["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "attr:heading-level"?: CareerGuide["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "prop:headingLevel"?: CareerGuide["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  "prop:loading"?: CareerGuide["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  "prop:theme"?: CareerGuide["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  "prop:storage"?: CareerGuide["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "attr:storage-key"?: CareerGuide["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "prop:storageKey"?: CareerGuide["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  "prop:label"?: CareerGuide["label"] | undefined;
  /** The guide's text, for a host that passes `data`. It is checked, and never changed or frozen. */
  "prop:guide"?: CareerGuide["guide"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  "prop:data"?: CareerGuide["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  "prop:overlay"?: CareerGuide["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  "prop:links"?: CareerGuide["links"] | undefined;
  /** The dataset and its guide are there. */
  "on:career-load"?:
    ((e: CareerGuideCareerLoadElementEvent) => void) | undefined;
  /** The dataset or its guide did not come. */
  "on:career-error"?:
    ((e: CareerGuideCareerErrorElementEvent) => void) | undefined;
  /** The visitor went to a section, or opened or closed what it speaks of. */
  "on:career-select"?:
    ((e: CareerGuideCareerSelectElementEvent) => void) | undefined;
  /** A section was read to its end, or the visitor said that it is read or not. */
  "on:career-read"?:
    ((e: CareerGuideCareerReadElementEvent) => void) | undefined;
  /** The visitor changed a skill's status. */
  "on:career-skill-change"?:
    ((e: CareerGuideCareerSkillChangeElementEvent) => void) | undefined;
  /** The visitor ticked a milestone, or took the tick back. */
  "on:career-milestone-change"?:
    ((e: CareerGuideCareerMilestoneChangeElementEvent) => void) | undefined;
  /** The visitor is about to follow a link. Cancelable. */
  "on:career-link"?:
    ((e: CareerGuideCareerLinkElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "on:career-view"?:
    ((e: CareerGuideCareerViewElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

/** `CareerLadder` component event */
export type CareerLadderElementEvent<E = Event> = TypedEvent<CareerLadder, E>;
/** `career-position-change` event type */
export type CareerLadderCareerPositionChangeElementEvent =
  CareerLadderElementEvent<CareerPositionChangeEvent>;
/** `career-milestone-change` event type */
export type CareerLadderCareerMilestoneChangeElementEvent =
  CareerLadderElementEvent<CareerMilestoneChangeEvent>;
/** `career-select` event type */
export type CareerLadderCareerSelectElementEvent =
  CareerLadderElementEvent<CareerSelectEvent>;
/** `career-link` event type */
export type CareerLadderCareerLinkElementEvent =
  CareerLadderElementEvent<CareerLinkEvent>;
/** `career-load` event type */
export type CareerLadderCareerLoadElementEvent =
  CareerLadderElementEvent<CareerLoadEvent>;
/** `career-error` event type */
export type CareerLadderCareerErrorElementEvent =
  CareerLadderElementEvent<CareerErrorEvent>;
/** `career-view` event type */
export type CareerLadderCareerViewElementEvent =
  CareerLadderElementEvent<CareerViewEvent>;

export type CareerLadderProps = {
  /** Id of the position whose step is opened at first. */
  position?: CareerLadder["position"] | undefined;
  /** Id of a built-in career. */
  career?: CareerLadder["career"] | undefined;
  /** URL of a dataset. */
  src?: CareerLadder["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "job-url"?: CareerLadder["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  jobUrl?: CareerLadder["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "skill-url"?: CareerLadder["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  skillUrl?: CareerLadder["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "career-url"?: CareerLadder["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  careerUrl?: CareerLadder["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  only?: CareerLadder["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "heading-level"?: CareerLadder["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  headingLevel?: CareerLadder["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  loading?: CareerLadder["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  theme?: CareerLadder["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  storage?: CareerLadder["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "storage-key"?: CareerLadder["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  storageKey?: CareerLadder["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  label?: CareerLadder["label"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  data?: CareerLadder["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  overlay?: CareerLadder["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  links?: CareerLadder["links"] | undefined;

  /** The visitor said where they stand or what they aim for. */
  "oncareer-position-change"?:
    ((e: CareerLadderCareerPositionChangeElementEvent) => void) | undefined;
  /** The visitor ticked a milestone, or took the tick back. */
  "oncareer-milestone-change"?:
    ((e: CareerLadderCareerMilestoneChangeElementEvent) => void) | undefined;
  /** The visitor opened a step, or closed it. */
  "oncareer-select"?:
    ((e: CareerLadderCareerSelectElementEvent) => void) | undefined;
  /** The visitor is about to follow a link. Cancelable. */
  "oncareer-link"?:
    ((e: CareerLadderCareerLinkElementEvent) => void) | undefined;
  /** The dataset is there. */
  "oncareer-load"?:
    ((e: CareerLadderCareerLoadElementEvent) => void) | undefined;
  /** The dataset did not come. */
  "oncareer-error"?:
    ((e: CareerLadderCareerErrorElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "oncareer-view"?:
    ((e: CareerLadderCareerViewElementEvent) => void) | undefined;
};

export type CareerLadderSolidJsProps = {
  /** Id of the position whose step is opened at first. */
  "prop:position"?: CareerLadder["position"] | undefined;
  /** Id of a built-in career. */
  "prop:career"?: CareerLadder["career"] | undefined;
  /** URL of a dataset. */
  "prop:src"?: CareerLadder["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "attr:job-url"?: CareerLadder["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "prop:jobUrl"?: CareerLadder["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "attr:skill-url"?: CareerLadder["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "prop:skillUrl"?: CareerLadder["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "attr:career-url"?: CareerLadder["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "prop:careerUrl"?: CareerLadder["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  "prop:only"?: CareerLadder["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "attr:heading-level"?: CareerLadder["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "prop:headingLevel"?: CareerLadder["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  "prop:loading"?: CareerLadder["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  "prop:theme"?: CareerLadder["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  "prop:storage"?: CareerLadder["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "attr:storage-key"?: CareerLadder["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "prop:storageKey"?: CareerLadder["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  "prop:label"?: CareerLadder["label"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  "prop:data"?: CareerLadder["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  "prop:overlay"?: CareerLadder["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  "prop:links"?: CareerLadder["links"] | undefined;
  /** The visitor said where they stand or what they aim for. */
  "on:career-position-change"?:
    ((e: CareerLadderCareerPositionChangeElementEvent) => void) | undefined;
  /** The visitor ticked a milestone, or took the tick back. */
  "on:career-milestone-change"?:
    ((e: CareerLadderCareerMilestoneChangeElementEvent) => void) | undefined;
  /** The visitor opened a step, or closed it. */
  "on:career-select"?:
    ((e: CareerLadderCareerSelectElementEvent) => void) | undefined;
  /** The visitor is about to follow a link. Cancelable. */
  "on:career-link"?:
    ((e: CareerLadderCareerLinkElementEvent) => void) | undefined;
  /** The dataset is there. */
  "on:career-load"?:
    ((e: CareerLadderCareerLoadElementEvent) => void) | undefined;
  /** The dataset did not come. */
  "on:career-error"?:
    ((e: CareerLadderCareerErrorElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "on:career-view"?:
    ((e: CareerLadderCareerViewElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

/** `CareerOutlook` component event */
export type CareerOutlookElementEvent<E = Event> = TypedEvent<CareerOutlook, E>;
/** `career-select` event type */
export type CareerOutlookCareerSelectElementEvent =
  CareerOutlookElementEvent<CareerSelectEvent>;
/** `career-link` event type */
export type CareerOutlookCareerLinkElementEvent =
  CareerOutlookElementEvent<CareerLinkEvent>;
/** `career-load` event type */
export type CareerOutlookCareerLoadElementEvent =
  CareerOutlookElementEvent<CareerLoadEvent>;
/** `career-error` event type */
export type CareerOutlookCareerErrorElementEvent =
  CareerOutlookElementEvent<CareerErrorEvent>;
/** `career-view` event type */
export type CareerOutlookCareerViewElementEvent =
  CareerOutlookElementEvent<CareerViewEvent>;

export type CareerOutlookProps = {
  /** Id of a built-in career. */
  career?: CareerOutlook["career"] | undefined;
  /** URL of a dataset. */
  src?: CareerOutlook["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "job-url"?: CareerOutlook["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  jobUrl?: CareerOutlook["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "skill-url"?: CareerOutlook["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  skillUrl?: CareerOutlook["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "career-url"?: CareerOutlook["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  careerUrl?: CareerOutlook["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  only?: CareerOutlook["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "heading-level"?: CareerOutlook["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  headingLevel?: CareerOutlook["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  loading?: CareerOutlook["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  theme?: CareerOutlook["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  storage?: CareerOutlook["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "storage-key"?: CareerOutlook["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  storageKey?: CareerOutlook["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  label?: CareerOutlook["label"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  data?: CareerOutlook["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  overlay?: CareerOutlook["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  links?: CareerOutlook["links"] | undefined;

  /** The visitor opened a trend, or closed it. */
  "oncareer-select"?:
    ((e: CareerOutlookCareerSelectElementEvent) => void) | undefined;
  /** The visitor is about to follow a link. Cancelable. */
  "oncareer-link"?:
    ((e: CareerOutlookCareerLinkElementEvent) => void) | undefined;
  /** The dataset is there. */
  "oncareer-load"?:
    ((e: CareerOutlookCareerLoadElementEvent) => void) | undefined;
  /** The dataset did not come. */
  "oncareer-error"?:
    ((e: CareerOutlookCareerErrorElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "oncareer-view"?:
    ((e: CareerOutlookCareerViewElementEvent) => void) | undefined;
};

export type CareerOutlookSolidJsProps = {
  /** Id of a built-in career. */
  "prop:career"?: CareerOutlook["career"] | undefined;
  /** URL of a dataset. */
  "prop:src"?: CareerOutlook["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "attr:job-url"?: CareerOutlook["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "prop:jobUrl"?: CareerOutlook["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "attr:skill-url"?: CareerOutlook["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "prop:skillUrl"?: CareerOutlook["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "attr:career-url"?: CareerOutlook["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "prop:careerUrl"?: CareerOutlook["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  "prop:only"?: CareerOutlook["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "attr:heading-level"?: CareerOutlook["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "prop:headingLevel"?: CareerOutlook["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  "prop:loading"?: CareerOutlook["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  "prop:theme"?: CareerOutlook["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  "prop:storage"?: CareerOutlook["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "attr:storage-key"?: CareerOutlook["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "prop:storageKey"?: CareerOutlook["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  "prop:label"?: CareerOutlook["label"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  "prop:data"?: CareerOutlook["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  "prop:overlay"?: CareerOutlook["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  "prop:links"?: CareerOutlook["links"] | undefined;
  /** The visitor opened a trend, or closed it. */
  "on:career-select"?:
    ((e: CareerOutlookCareerSelectElementEvent) => void) | undefined;
  /** The visitor is about to follow a link. Cancelable. */
  "on:career-link"?:
    ((e: CareerOutlookCareerLinkElementEvent) => void) | undefined;
  /** The dataset is there. */
  "on:career-load"?:
    ((e: CareerOutlookCareerLoadElementEvent) => void) | undefined;
  /** The dataset did not come. */
  "on:career-error"?:
    ((e: CareerOutlookCareerErrorElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "on:career-view"?:
    ((e: CareerOutlookCareerViewElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

/** `CareerPathExplorer` component event */
export type CareerPathExplorerElementEvent<E = Event> = TypedEvent<
  CareerPathExplorer,
  E
>;
/** `career-select` event type */
export type CareerPathExplorerCareerSelectElementEvent =
  CareerPathExplorerElementEvent<CareerSelectEvent>;
/** `career-link` event type */
export type CareerPathExplorerCareerLinkElementEvent =
  CareerPathExplorerElementEvent<CareerLinkEvent>;
/** `career-load` event type */
export type CareerPathExplorerCareerLoadElementEvent =
  CareerPathExplorerElementEvent<CareerLoadEvent>;
/** `career-error` event type */
export type CareerPathExplorerCareerErrorElementEvent =
  CareerPathExplorerElementEvent<CareerErrorEvent>;
/** `career-view` event type */
export type CareerPathExplorerCareerViewElementEvent =
  CareerPathExplorerElementEvent<CareerViewEvent>;

export type CareerPathExplorerProps = {
  /** `map` or `list`. Unset, it is the map where that has room. A narrow element is always a list. */
  view?: CareerPathExplorer["view"] | undefined;
  /** Id of a built-in career. */
  career?: CareerPathExplorer["career"] | undefined;
  /** URL of a dataset. */
  src?: CareerPathExplorer["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "job-url"?: CareerPathExplorer["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  jobUrl?: CareerPathExplorer["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "skill-url"?: CareerPathExplorer["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  skillUrl?: CareerPathExplorer["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "career-url"?: CareerPathExplorer["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  careerUrl?: CareerPathExplorer["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  only?: CareerPathExplorer["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "heading-level"?: CareerPathExplorer["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  headingLevel?: CareerPathExplorer["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  loading?: CareerPathExplorer["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  theme?: CareerPathExplorer["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  storage?: CareerPathExplorer["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "storage-key"?: CareerPathExplorer["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  storageKey?: CareerPathExplorer["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  label?: CareerPathExplorer["label"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  data?: CareerPathExplorer["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  overlay?: CareerPathExplorer["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  links?: CareerPathExplorer["links"] | undefined;

  /** The visitor opened a career, or closed it. */
  "oncareer-select"?:
    ((e: CareerPathExplorerCareerSelectElementEvent) => void) | undefined;
  /** The visitor is about to follow a link. Cancelable. */
  "oncareer-link"?:
    ((e: CareerPathExplorerCareerLinkElementEvent) => void) | undefined;
  /** The dataset is there. */
  "oncareer-load"?:
    ((e: CareerPathExplorerCareerLoadElementEvent) => void) | undefined;
  /** The dataset did not come. */
  "oncareer-error"?:
    ((e: CareerPathExplorerCareerErrorElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "oncareer-view"?:
    ((e: CareerPathExplorerCareerViewElementEvent) => void) | undefined;
};

export type CareerPathExplorerSolidJsProps = {
  /** `map` or `list`. Unset, it is the map where that has room. A narrow element is always a list. */
  "prop:view"?: CareerPathExplorer["view"] | undefined;
  /** Id of a built-in career. */
  "prop:career"?: CareerPathExplorer["career"] | undefined;
  /** URL of a dataset. */
  "prop:src"?: CareerPathExplorer["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "attr:job-url"?: CareerPathExplorer["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "prop:jobUrl"?: CareerPathExplorer["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "attr:skill-url"?: CareerPathExplorer["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "prop:skillUrl"?: CareerPathExplorer["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "attr:career-url"?: CareerPathExplorer["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "prop:careerUrl"?: CareerPathExplorer["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  "prop:only"?: CareerPathExplorer["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "attr:heading-level"?: CareerPathExplorer["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "prop:headingLevel"?: CareerPathExplorer["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  "prop:loading"?: CareerPathExplorer["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  "prop:theme"?: CareerPathExplorer["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  "prop:storage"?: CareerPathExplorer["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "attr:storage-key"?: CareerPathExplorer["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "prop:storageKey"?: CareerPathExplorer["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  "prop:label"?: CareerPathExplorer["label"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  "prop:data"?: CareerPathExplorer["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  "prop:overlay"?: CareerPathExplorer["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  "prop:links"?: CareerPathExplorer["links"] | undefined;
  /** The visitor opened a career, or closed it. */
  "on:career-select"?:
    ((e: CareerPathExplorerCareerSelectElementEvent) => void) | undefined;
  /** The visitor is about to follow a link. Cancelable. */
  "on:career-link"?:
    ((e: CareerPathExplorerCareerLinkElementEvent) => void) | undefined;
  /** The dataset is there. */
  "on:career-load"?:
    ((e: CareerPathExplorerCareerLoadElementEvent) => void) | undefined;
  /** The dataset did not come. */
  "on:career-error"?:
    ((e: CareerPathExplorerCareerErrorElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "on:career-view"?:
    ((e: CareerPathExplorerCareerViewElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

/** `CareerProfile` component event */
export type CareerProfileElementEvent<E = Event> = TypedEvent<CareerProfile, E>;
/** `career-profile-change` event type */
export type CareerProfileCareerProfileChangeElementEvent =
  CareerProfileElementEvent<CareerProfileChangeEvent>;
/** `career-load` event type */
export type CareerProfileCareerLoadElementEvent =
  CareerProfileElementEvent<CareerLoadEvent>;
/** `career-error` event type */
export type CareerProfileCareerErrorElementEvent =
  CareerProfileElementEvent<CareerErrorEvent>;
/** `career-view` event type */
export type CareerProfileCareerViewElementEvent =
  CareerProfileElementEvent<CareerViewEvent>;

export type CareerProfileProps = {
  /** Id of a built-in career. */
  career?: CareerProfile["career"] | undefined;
  /** URL of a dataset. */
  src?: CareerProfile["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "job-url"?: CareerProfile["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  jobUrl?: CareerProfile["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "skill-url"?: CareerProfile["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  skillUrl?: CareerProfile["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "career-url"?: CareerProfile["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  careerUrl?: CareerProfile["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  only?: CareerProfile["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "heading-level"?: CareerProfile["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  headingLevel?: CareerProfile["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  loading?: CareerProfile["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  theme?: CareerProfile["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  storage?: CareerProfile["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "storage-key"?: CareerProfile["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  storageKey?: CareerProfile["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  label?: CareerProfile["label"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  data?: CareerProfile["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  overlay?: CareerProfile["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  links?: CareerProfile["links"] | undefined;

  /** The visitor merged marks that came, forgot all, or took that back. */
  "oncareer-profile-change"?:
    ((e: CareerProfileCareerProfileChangeElementEvent) => void) | undefined;
  /** The dataset is there. */
  "oncareer-load"?:
    ((e: CareerProfileCareerLoadElementEvent) => void) | undefined;
  /** The dataset did not come. */
  "oncareer-error"?:
    ((e: CareerProfileCareerErrorElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "oncareer-view"?:
    ((e: CareerProfileCareerViewElementEvent) => void) | undefined;
};

export type CareerProfileSolidJsProps = {
  /** Id of a built-in career. */
  "prop:career"?: CareerProfile["career"] | undefined;
  /** URL of a dataset. */
  "prop:src"?: CareerProfile["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "attr:job-url"?: CareerProfile["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "prop:jobUrl"?: CareerProfile["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "attr:skill-url"?: CareerProfile["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "prop:skillUrl"?: CareerProfile["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "attr:career-url"?: CareerProfile["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "prop:careerUrl"?: CareerProfile["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  "prop:only"?: CareerProfile["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "attr:heading-level"?: CareerProfile["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "prop:headingLevel"?: CareerProfile["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  "prop:loading"?: CareerProfile["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  "prop:theme"?: CareerProfile["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  "prop:storage"?: CareerProfile["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "attr:storage-key"?: CareerProfile["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "prop:storageKey"?: CareerProfile["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  "prop:label"?: CareerProfile["label"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  "prop:data"?: CareerProfile["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  "prop:overlay"?: CareerProfile["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  "prop:links"?: CareerProfile["links"] | undefined;
  /** The visitor merged marks that came, forgot all, or took that back. */
  "on:career-profile-change"?:
    ((e: CareerProfileCareerProfileChangeElementEvent) => void) | undefined;
  /** The dataset is there. */
  "on:career-load"?:
    ((e: CareerProfileCareerLoadElementEvent) => void) | undefined;
  /** The dataset did not come. */
  "on:career-error"?:
    ((e: CareerProfileCareerErrorElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "on:career-view"?:
    ((e: CareerProfileCareerViewElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

/** `CareerResources` component event */
export type CareerResourcesElementEvent<E = Event> = TypedEvent<
  CareerResources,
  E
>;
/** `career-resource-change` event type */
export type CareerResourcesCareerResourceChangeElementEvent =
  CareerResourcesElementEvent<CareerResourceChangeEvent>;
/** `career-skill-change` event type */
export type CareerResourcesCareerSkillChangeElementEvent =
  CareerResourcesElementEvent<CareerSkillChangeEvent>;
/** `career-link` event type */
export type CareerResourcesCareerLinkElementEvent =
  CareerResourcesElementEvent<CareerLinkEvent>;
/** `career-load` event type */
export type CareerResourcesCareerLoadElementEvent =
  CareerResourcesElementEvent<CareerLoadEvent>;
/** `career-error` event type */
export type CareerResourcesCareerErrorElementEvent =
  CareerResourcesElementEvent<CareerErrorEvent>;
/** `career-view` event type */
export type CareerResourcesCareerViewElementEvent =
  CareerResourcesElementEvent<CareerViewEvent>;

export type CareerResourcesProps = {
  /** Id of a skill: only what teaches it is shown. The visitor can look at every skill. */
  skill?: CareerResources["skill"] | undefined;
  /** Id of a built-in career. */
  career?: CareerResources["career"] | undefined;
  /** URL of a dataset. */
  src?: CareerResources["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "job-url"?: CareerResources["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  jobUrl?: CareerResources["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "skill-url"?: CareerResources["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  skillUrl?: CareerResources["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "career-url"?: CareerResources["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  careerUrl?: CareerResources["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  only?: CareerResources["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "heading-level"?: CareerResources["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  headingLevel?: CareerResources["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  loading?: CareerResources["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  theme?: CareerResources["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  storage?: CareerResources["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "storage-key"?: CareerResources["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  storageKey?: CareerResources["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  label?: CareerResources["label"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  data?: CareerResources["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  overlay?: CareerResources["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  links?: CareerResources["links"] | undefined;

  /** The visitor finished a resource or saved it, or took that back. */
  "oncareer-resource-change"?:
    ((e: CareerResourcesCareerResourceChangeElementEvent) => void) | undefined;
  /** The visitor said of something finished whether they know what it teaches. */
  "oncareer-skill-change"?:
    ((e: CareerResourcesCareerSkillChangeElementEvent) => void) | undefined;
  /** The visitor is about to follow a link. Cancelable. */
  "oncareer-link"?:
    ((e: CareerResourcesCareerLinkElementEvent) => void) | undefined;
  /** The dataset is there. */
  "oncareer-load"?:
    ((e: CareerResourcesCareerLoadElementEvent) => void) | undefined;
  /** The dataset did not come. */
  "oncareer-error"?:
    ((e: CareerResourcesCareerErrorElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "oncareer-view"?:
    ((e: CareerResourcesCareerViewElementEvent) => void) | undefined;
};

export type CareerResourcesSolidJsProps = {
  /** Id of a skill: only what teaches it is shown. The visitor can look at every skill. */
  "prop:skill"?: CareerResources["skill"] | undefined;
  /** Id of a built-in career. */
  "prop:career"?: CareerResources["career"] | undefined;
  /** URL of a dataset. */
  "prop:src"?: CareerResources["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "attr:job-url"?: CareerResources["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "prop:jobUrl"?: CareerResources["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "attr:skill-url"?: CareerResources["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "prop:skillUrl"?: CareerResources["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "attr:career-url"?: CareerResources["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "prop:careerUrl"?: CareerResources["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  "prop:only"?: CareerResources["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "attr:heading-level"?: CareerResources["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "prop:headingLevel"?: CareerResources["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  "prop:loading"?: CareerResources["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  "prop:theme"?: CareerResources["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  "prop:storage"?: CareerResources["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "attr:storage-key"?: CareerResources["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "prop:storageKey"?: CareerResources["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  "prop:label"?: CareerResources["label"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  "prop:data"?: CareerResources["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  "prop:overlay"?: CareerResources["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  "prop:links"?: CareerResources["links"] | undefined;
  /** The visitor finished a resource or saved it, or took that back. */
  "on:career-resource-change"?:
    ((e: CareerResourcesCareerResourceChangeElementEvent) => void) | undefined;
  /** The visitor said of something finished whether they know what it teaches. */
  "on:career-skill-change"?:
    ((e: CareerResourcesCareerSkillChangeElementEvent) => void) | undefined;
  /** The visitor is about to follow a link. Cancelable. */
  "on:career-link"?:
    ((e: CareerResourcesCareerLinkElementEvent) => void) | undefined;
  /** The dataset is there. */
  "on:career-load"?:
    ((e: CareerResourcesCareerLoadElementEvent) => void) | undefined;
  /** The dataset did not come. */
  "on:career-error"?:
    ((e: CareerResourcesCareerErrorElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "on:career-view"?:
    ((e: CareerResourcesCareerViewElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

/** `CareerRoleCard` component event */
export type CareerRoleCardElementEvent<E = Event> = TypedEvent<
  CareerRoleCard,
  E
>;
/** `career-select` event type */
export type CareerRoleCardCareerSelectElementEvent =
  CareerRoleCardElementEvent<CareerSelectEvent>;
/** `career-link` event type */
export type CareerRoleCardCareerLinkElementEvent =
  CareerRoleCardElementEvent<CareerLinkEvent>;
/** `career-load` event type */
export type CareerRoleCardCareerLoadElementEvent =
  CareerRoleCardElementEvent<CareerLoadEvent>;
/** `career-error` event type */
export type CareerRoleCardCareerErrorElementEvent =
  CareerRoleCardElementEvent<CareerErrorEvent>;
/** `career-view` event type */
export type CareerRoleCardCareerViewElementEvent =
  CareerRoleCardElementEvent<CareerViewEvent>;

export type CareerRoleCardProps = {
  /** Id of the position to show. Unset, it is the one the visitor says they are at, else the one they aim
for, else the first of the ladder. */
  position?: CareerRoleCard["position"] | undefined;
  /** `compact` for a sidebar: what the position asks, and the steps before and after. */
  variant?: CareerRoleCard["variant"] | undefined;
  /** Id of a built-in career. */
  career?: CareerRoleCard["career"] | undefined;
  /** URL of a dataset. */
  src?: CareerRoleCard["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "job-url"?: CareerRoleCard["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  jobUrl?: CareerRoleCard["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "skill-url"?: CareerRoleCard["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  skillUrl?: CareerRoleCard["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "career-url"?: CareerRoleCard["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  careerUrl?: CareerRoleCard["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  only?: CareerRoleCard["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "heading-level"?: CareerRoleCard["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  headingLevel?: CareerRoleCard["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  loading?: CareerRoleCard["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  theme?: CareerRoleCard["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  storage?: CareerRoleCard["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "storage-key"?: CareerRoleCard["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  storageKey?: CareerRoleCard["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  label?: CareerRoleCard["label"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  data?: CareerRoleCard["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  overlay?: CareerRoleCard["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  links?: CareerRoleCard["links"] | undefined;

  /** The visitor turned the card to another position. */
  "oncareer-select"?:
    ((e: CareerRoleCardCareerSelectElementEvent) => void) | undefined;
  /** The visitor is about to follow a link. Cancelable. */
  "oncareer-link"?:
    ((e: CareerRoleCardCareerLinkElementEvent) => void) | undefined;
  /** The dataset is there. */
  "oncareer-load"?:
    ((e: CareerRoleCardCareerLoadElementEvent) => void) | undefined;
  /** The dataset did not come. */
  "oncareer-error"?:
    ((e: CareerRoleCardCareerErrorElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "oncareer-view"?:
    ((e: CareerRoleCardCareerViewElementEvent) => void) | undefined;
};

export type CareerRoleCardSolidJsProps = {
  /** Id of the position to show. Unset, it is the one the visitor says they are at, else the one they aim
for, else the first of the ladder. */
  "prop:position"?: CareerRoleCard["position"] | undefined;
  /** `compact` for a sidebar: what the position asks, and the steps before and after. */
  "prop:variant"?: CareerRoleCard["variant"] | undefined;
  /** Id of a built-in career. */
  "prop:career"?: CareerRoleCard["career"] | undefined;
  /** URL of a dataset. */
  "prop:src"?: CareerRoleCard["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "attr:job-url"?: CareerRoleCard["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "prop:jobUrl"?: CareerRoleCard["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "attr:skill-url"?: CareerRoleCard["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "prop:skillUrl"?: CareerRoleCard["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "attr:career-url"?: CareerRoleCard["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "prop:careerUrl"?: CareerRoleCard["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  "prop:only"?: CareerRoleCard["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "attr:heading-level"?: CareerRoleCard["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "prop:headingLevel"?: CareerRoleCard["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  "prop:loading"?: CareerRoleCard["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  "prop:theme"?: CareerRoleCard["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  "prop:storage"?: CareerRoleCard["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "attr:storage-key"?: CareerRoleCard["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "prop:storageKey"?: CareerRoleCard["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  "prop:label"?: CareerRoleCard["label"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  "prop:data"?: CareerRoleCard["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  "prop:overlay"?: CareerRoleCard["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  "prop:links"?: CareerRoleCard["links"] | undefined;
  /** The visitor turned the card to another position. */
  "on:career-select"?:
    ((e: CareerRoleCardCareerSelectElementEvent) => void) | undefined;
  /** The visitor is about to follow a link. Cancelable. */
  "on:career-link"?:
    ((e: CareerRoleCardCareerLinkElementEvent) => void) | undefined;
  /** The dataset is there. */
  "on:career-load"?:
    ((e: CareerRoleCardCareerLoadElementEvent) => void) | undefined;
  /** The dataset did not come. */
  "on:career-error"?:
    ((e: CareerRoleCardCareerErrorElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "on:career-view"?:
    ((e: CareerRoleCardCareerViewElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

/** `CareerSkillChecklist` component event */
export type CareerSkillChecklistElementEvent<E = Event> = TypedEvent<
  CareerSkillChecklist,
  E
>;
/** `career-skill-change` event type */
export type CareerSkillChecklistCareerSkillChangeElementEvent =
  CareerSkillChecklistElementEvent<CareerSkillChangeEvent>;
/** `career-profile-change` event type */
export type CareerSkillChecklistCareerProfileChangeElementEvent =
  CareerSkillChecklistElementEvent<CareerProfileChangeEvent>;
/** `career-select` event type */
export type CareerSkillChecklistCareerSelectElementEvent =
  CareerSkillChecklistElementEvent<CareerSelectEvent>;
/** `career-link` event type */
export type CareerSkillChecklistCareerLinkElementEvent =
  CareerSkillChecklistElementEvent<CareerLinkEvent>;
/** `career-load` event type */
export type CareerSkillChecklistCareerLoadElementEvent =
  CareerSkillChecklistElementEvent<CareerLoadEvent>;
/** `career-error` event type */
export type CareerSkillChecklistCareerErrorElementEvent =
  CareerSkillChecklistElementEvent<CareerErrorEvent>;
/** `career-view` event type */
export type CareerSkillChecklistCareerViewElementEvent =
  CareerSkillChecklistElementEvent<CareerViewEvent>;

export type CareerSkillChecklistProps = {
  /** Id of the position whose skills alone are shown. The visitor can choose another. */
  position?: CareerSkillChecklist["position"] | undefined;
  /** The name under which a form submits the known skills. Without one it submits none. */
  name?: CareerSkillChecklist["name"] | undefined;
  /** Whether the visitor can only read the list. */
  disabled?: CareerSkillChecklist["disabled"] | undefined;
  /** Id of a built-in career. */
  career?: CareerSkillChecklist["career"] | undefined;
  /** URL of a dataset. */
  src?: CareerSkillChecklist["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "job-url"?: CareerSkillChecklist["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  jobUrl?: CareerSkillChecklist["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "skill-url"?: CareerSkillChecklist["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  skillUrl?: CareerSkillChecklist["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "career-url"?: CareerSkillChecklist["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  careerUrl?: CareerSkillChecklist["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  only?: CareerSkillChecklist["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "heading-level"?: CareerSkillChecklist["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  headingLevel?: CareerSkillChecklist["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  loading?: CareerSkillChecklist["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  theme?: CareerSkillChecklist["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  storage?: CareerSkillChecklist["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "storage-key"?: CareerSkillChecklist["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  storageKey?: CareerSkillChecklist["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  label?: CareerSkillChecklist["label"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  data?: CareerSkillChecklist["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  overlay?: CareerSkillChecklist["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  links?: CareerSkillChecklist["links"] | undefined;

  /** The visitor changed a skill's status, level or note. */
  "oncareer-skill-change"?:
    | ((e: CareerSkillChecklistCareerSkillChangeElementEvent) => void)
    | undefined;
  /** The visitor merged marks that came, forgot all, or took that back. */
  "oncareer-profile-change"?:
    | ((e: CareerSkillChecklistCareerProfileChangeElementEvent) => void)
    | undefined;
  /** The visitor opened a skill, or closed it. */
  "oncareer-select"?:
    ((e: CareerSkillChecklistCareerSelectElementEvent) => void) | undefined;
  /** The visitor is about to follow a link. Cancelable. */
  "oncareer-link"?:
    ((e: CareerSkillChecklistCareerLinkElementEvent) => void) | undefined;
  /** The dataset is there. */
  "oncareer-load"?:
    ((e: CareerSkillChecklistCareerLoadElementEvent) => void) | undefined;
  /** The dataset did not come. */
  "oncareer-error"?:
    ((e: CareerSkillChecklistCareerErrorElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "oncareer-view"?:
    ((e: CareerSkillChecklistCareerViewElementEvent) => void) | undefined;
};

export type CareerSkillChecklistSolidJsProps = {
  /** Id of the position whose skills alone are shown. The visitor can choose another. */
  "prop:position"?: CareerSkillChecklist["position"] | undefined;
  /** The name under which a form submits the known skills. Without one it submits none. */
  "prop:name"?: CareerSkillChecklist["name"] | undefined;
  /** Whether the visitor can only read the list. */
  "prop:disabled"?: CareerSkillChecklist["disabled"] | undefined;
  /** Id of a built-in career. */
  "prop:career"?: CareerSkillChecklist["career"] | undefined;
  /** URL of a dataset. */
  "prop:src"?: CareerSkillChecklist["src"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "attr:job-url"?: CareerSkillChecklist["jobUrl"] | undefined;
  /** URL template of a position's jobs, with `{id}` and `{title}`. */
  "prop:jobUrl"?: CareerSkillChecklist["jobUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "attr:skill-url"?: CareerSkillChecklist["skillUrl"] | undefined;
  /** URL template of a skill's course, with `{id}`, `{skill}` and `{title}`. */
  "prop:skillUrl"?: CareerSkillChecklist["skillUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "attr:career-url"?: CareerSkillChecklist["careerUrl"] | undefined;
  /** URL template of another career's page, with `{id}` and `{title}`. */
  "prop:careerUrl"?: CareerSkillChecklist["careerUrl"] | undefined;
  /** Ids of the only records to show, separated by spaces or commas. */
  "prop:only"?: CareerSkillChecklist["only"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "attr:heading-level"?: CareerSkillChecklist["headingLevel"] | undefined;
  /** Level of the element's own heading, 1 to 6. */
  "prop:headingLevel"?: CareerSkillChecklist["headingLevel"] | undefined;
  /** `lazy` renders when the element first comes near the window; its size is reserved until then. */
  "prop:loading"?: CareerSkillChecklist["loading"] | undefined;
  /** `light` or `dark` whatever the page is; unset, the page's own. */
  "prop:theme"?: CareerSkillChecklist["theme"] | undefined;
  /** Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own. */
  "prop:storage"?: CareerSkillChecklist["storage"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "attr:storage-key"?: CareerSkillChecklist["storageKey"] | undefined;
  /** Keeps the progress of people who share a browser apart. */
  "prop:storageKey"?: CareerSkillChecklist["storageKey"] | undefined;
  /** The element's name for assistive technology, in place of its own heading. */
  "prop:label"?: CareerSkillChecklist["label"] | undefined;
  /** A dataset as an object. It is checked, and never changed or frozen. */
  "prop:data"?: CareerSkillChecklist["data"] | undefined;
  /** Changes, hides or adds records of the dataset. */
  "prop:overlay"?: CareerSkillChecklist["overlay"] | undefined;
  /** Links and notes by `kind/id`, such as `skill/sql`. */
  "prop:links"?: CareerSkillChecklist["links"] | undefined;
  /** The visitor changed a skill's status, level or note. */
  "on:career-skill-change"?:
    | ((e: CareerSkillChecklistCareerSkillChangeElementEvent) => void)
    | undefined;
  /** The visitor merged marks that came, forgot all, or took that back. */
  "on:career-profile-change"?:
    | ((e: CareerSkillChecklistCareerProfileChangeElementEvent) => void)
    | undefined;
  /** The visitor opened a skill, or closed it. */
  "on:career-select"?:
    ((e: CareerSkillChecklistCareerSelectElementEvent) => void) | undefined;
  /** The visitor is about to follow a link. Cancelable. */
  "on:career-link"?:
    ((e: CareerSkillChecklistCareerLinkElementEvent) => void) | undefined;
  /** The dataset is there. */
  "on:career-load"?:
    ((e: CareerSkillChecklistCareerLoadElementEvent) => void) | undefined;
  /** The dataset did not come. */
  "on:career-error"?:
    ((e: CareerSkillChecklistCareerErrorElementEvent) => void) | undefined;
  /** The element was first seen on screen. */
  "on:career-view"?:
    ((e: CareerSkillChecklistCareerViewElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CustomElements = {
  /**
   * A coach for a career: it answers questions from the guide and names what each answer stands on, tests the visitor's
   * skills, and makes a plan from their marks. All of that needs no server. A page may have a language model speak, the
   * browser's own or one behind an address of the host's; it is bound to the guide, and where it fails, the guide answers.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `engine`: Who answers: the `guide` itself, the `browser`’s language model, or one behind an `endpoint`. Unset, the guide, or the endpoint where there is one.
   * - `endpoint`: URL of a chat-completions service of the page’s own, which holds the key. Of the page’s origin, unless `allowCrossOrigin` is set.
   * - `variant`: `quiz` shows the test alone.
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `allowCrossOrigin`: Whether the endpoint may be of another origin than the page. (property only)
   * - `headers`: Gives headers for each question to the endpoint, such as a token against forged requests. Never a key. (property only)
   * - `model`: The model to name to the endpoint, where it asks for one. (property only)
   * - `guide`: The guide's text that belongs to `data`. It is checked, and never changed or frozen. (property only)
   * - `questions`: The questions that belong to `data`. They are checked, and never changed or frozen. (property only)
   * - `fit`: The fit quiz that belongs to `data`, for what it says of traits. It is checked, and never changed or frozen. (property only)
   * - `wordings`: How people ask what the guide of `data` answers. It is checked, and never changed or frozen. (property only)
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-ask`: The visitor asked something. What they asked is not told.
   * - `career-quiz-end`: The visitor came to the end of a test, or ended it.
   * - `career-select`: The visitor opened or closed what an answer stands on.
   * - `career-skill-change`: The visitor marked a skill.
   * - `career-milestone-change`: The visitor ticked a milestone.
   * - `career-link`: The visitor is about to follow a link. Cancelable.
   * - `career-load`: The dataset is there.
   * - `career-error`: The dataset did not come.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the element's own heading.
   * - `heading`: In place of the element's own heading.
   * - `footer`: Below all else.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `turns`: The conversation.
   * - `question`: What the visitor asked.
   * - `answer`: A turn of the coach.
   * - `sources`: What an answer stands on.
   * - `source`: A button that opens a source.
   * - `suggestion`: A question to tap.
   * - `piece`: What is shown with an answer: a position, skills, a way, another career, resources.
   * - `quiz`: A question of a test.
   * - `option`: An answer to choose in a test.
   * - `check`: The button that checks an answer, and goes on.
   * - `result`: What a test came to.
   * - `set-marks`: The button that sets the marks a test speaks for.
   * - `interview`: The questions that a plan is made from.
   * - `make-plan`: The button that makes the plan.
   * - `plan`: A plan.
   * - `topics`: Where a test alone begins.
   * - `begin`: The button that begins it.
   * - `sent`: What goes along to a model.
   * - `offer`: The offer to download the browser's model.
   * - `ask`: Where the visitor asks.
   * - `send`: The button that asks.
   * - `stop`: The button that stops a model.
   * - `undo`: What stands there after the conversation was cleared.
   * - `needs`: Skills that are asked for.
   * - `milestones`: A list of milestones to tick.
   * - `position`: What there is to say of a position.
   * - `link`: A link.
   * - `note`: The host's note beside a record.
   * - `retry`: The button that asks for the dataset, or the model, again.
   * - `end`: The line below it all.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: A test alone, and nothing to ask.
   * - `loading`: The dataset is on its way.
   * - `error`: The dataset did not come.
   */
  "career-coach": Partial<
    CareerCoachProps & BaseProps<CareerCoach> & BaseEvents
  >;

  /**
   * Says once, for every element inside it, which dataset to show, where links lead and where the visitor's
   * marks are kept. What an element says itself goes before it, and a context within another completes it.
   * The language is that of the nearest `lang`, so a `lang` here speaks for all inside.
   *
   * Until a visitor consents, `storage="none"` keeps their marks in memory alone; `storage = 'local'`
   * thereafter keeps them on the device, those made before included.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   * - `settings`: What holds for the elements inside: its own settings, completed by those of the contexts around it. (property only) (readonly)
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: The elements, and whatever stands between them.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `onSettings(listener: () => void) => () => void`: Calls back when its settings change, until the function returned is called.
   * - `signOut() => Promise<void>`: Forgets the visitor: empties their marks here, in the other tabs and on this device. Marks that an
   * adapter of the host's keeps stay with the host, unless the adapter can remove them. Done when the promise is
   * kept: at once, where an element inside shows marks.
   */
  "career-context": Partial<
    CareerContextProps & BaseProps<CareerContext> & BaseEvents
  >;

  /**
   * More careers to look into: each with a line of what one does there, and a link to its page. A search finds
   * them by words, a choice of area narrows them down. All of them stand on the page, where the browser finds
   * them too.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-link`: The visitor is about to follow a link. Cancelable.
   * - `career-load`: The dataset is there.
   * - `career-error`: The dataset did not come.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the element's own heading.
   * - `heading`: In place of the element's own heading.
   * - `footer`: Below all else.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `controls`: The search, and the choices of area and order.
   * - `career`: A career.
   * - `link`: A link.
   * - `note`: The host's note beside a career.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   * - `retry`: The button that asks for the dataset again.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There are no careers to list.
   * - `loading`: The dataset is on its way.
   * - `error`: The dataset did not come.
   */
  "career-directory": Partial<
    CareerDirectoryProps & BaseProps<CareerDirectory> & BaseEvents
  >;

  /**
   * "Is it for me?": situations from a day of the career, each with honest answers and none that looks right.
   * They come one at a time or all on one page, as the visitor likes; any may stay open. The reading says what
   * speaks for the career and what against, each with its reason, what to try before deciding and what lies
   * near. There is no score.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `view`: `page` for all questions on one page. Unset, they come one at a time. The visitor can change it.
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `fit`: The fit quiz that belongs to `data`. It is checked, and never changed or frozen. (property only)
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-answer`: The visitor answered a question, or took the answer back.
   * - `career-link`: The visitor is about to follow a link. Cancelable.
   * - `career-load`: The dataset is there.
   * - `career-error`: The dataset did not come.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the element's own heading.
   * - `heading`: In place of the element's own heading.
   * - `footer`: Below all else.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `question`: A question with its answers.
   * - `answer`: An answer to choose.
   * - `back`: The button to the question before.
   * - `next`: The button to the question after, or to the reading.
   * - `land`: The reading, drawn.
   * - `group`: Of the reading, what speaks one way.
   * - `change`: A button to a question that is answered anew.
   * - `tries`: What to try before deciding.
   * - `near`: Other careers that answer what speaks against this one.
   * - `undo`: What stands there after answers were taken back.
   * - `link`: A link.
   * - `note`: The host's note beside a record.
   * - `end`: The line below it all.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   * - `retry`: The button that asks for the dataset again.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: The career has no questions.
   * - `loading`: The dataset is on its way.
   * - `error`: The dataset did not come.
   */
  "career-fit-quiz": Partial<
    CareerFitQuizProps & BaseProps<CareerFitQuiz> & BaseEvents
  >;

  /**
   * The written guide to read, section by section: its parts and what of them is read, where the visitor stopped, a search
   * within it, and what a section speaks of, opened in place. Printed, it is all there.
   *
   * Only what the visitor does is kept: a section counts as read when they have scrolled to its end, or say so.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `section`: The section to open at first: `part-id/section-id`, or a part's id for its first. Unset, it is the one where the
   * visitor stopped, else the first.
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `guide`: The guide's text, for a host that passes `data`. It is checked, and never changed or frozen. (property only)
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-load`: The dataset and its guide are there.
   * - `career-error`: The dataset or its guide did not come.
   * - `career-select`: The visitor went to a section, or opened or closed what it speaks of.
   * - `career-read`: A section was read to its end, or the visitor said that it is read or not.
   * - `career-skill-change`: The visitor changed a skill's status.
   * - `career-milestone-change`: The visitor ticked a milestone, or took the tick back.
   * - `career-link`: The visitor is about to follow a link. Cancelable.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the element's own heading.
   * - `heading`: In place of the element's own heading.
   * - `footer`: Below all else.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `contents`: The guide's parts and sections.
   * - `search`: The field to search in.
   * - `result`: A result's button.
   * - `section`: A section's article.
   * - `within`: What a section speaks of.
   * - `opener`: The button that opens one of these.
   * - `details`: What stands below an opened one.
   * - `page`: The buttons that lead to the section before and after.
   * - `link`: A link.
   * - `note`: The host's note beside a record.
   * - `needs`: The skills that a position asks.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   * - `retry`: The button that asks for the dataset again.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `loading`: The dataset or its guide is on its way.
   * - `empty`: There is no guide, or not what of it is asked for.
   * - `error`: The dataset or its guide did not come.
   */
  "career-guide": Partial<
    CareerGuideProps & BaseProps<CareerGuide> & BaseEvents
  >;

  /**
   * A career's positions as rising steps: stages along the ground, tracks after the fork, doors to careers
   * beyond. The visitor says where they stand and what they aim for, and the way between lights up with what
   * is missing for each step. A step opens to all there is to say of its position. Wide, it is a staircase;
   * narrow and in print, a timeline.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `position`: Id of the position whose step is opened at first.
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-position-change`: The visitor said where they stand or what they aim for.
   * - `career-milestone-change`: The visitor ticked a milestone, or took the tick back.
   * - `career-select`: The visitor opened a step, or closed it.
   * - `career-link`: The visitor is about to follow a link. Cancelable.
   * - `career-load`: The dataset is there.
   * - `career-error`: The dataset did not come.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the element's own heading.
   * - `heading`: In place of the element's own heading.
   * - `footer`: Below all else.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `choice`: A select of the sentence.
   * - `drawing`: The stairs.
   * - `step`: A step's button.
   * - `fold`: The button that opens folded steps.
   * - `missing`: What is missing for a step of the way.
   * - `card`: An opened step.
   * - `mark`: The buttons "I am here" and "My target" of an opened step.
   * - `milestones`: A list of milestones to tick.
   * - `position`: What an opened step says of its position.
   * - `needs`: A list of skills.
   * - `link`: A link.
   * - `note`: The host's note beside a record.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   * - `retry`: The button that asks for the dataset again.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: The career has no positions.
   * - `loading`: The dataset is on its way.
   * - `error`: The dataset did not come.
   */
  "career-ladder": Partial<
    CareerLadderProps & BaseProps<CareerLadder> & BaseEvents
  >;

  /**
   * Where a career is heading: figures with their source and their age, what is changing and how much of it
   * touches the skills the visitor has, what automation takes and what it leaves, and who needs the career.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-select`: The visitor opened a trend, or closed it.
   * - `career-link`: The visitor is about to follow a link. Cancelable.
   * - `career-load`: The dataset is there.
   * - `career-error`: The dataset did not come.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the element's own heading.
   * - `heading`: In place of the element's own heading.
   * - `footer`: Below all else.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `figure`: A figure with its words.
   * - `drawing`: What is drawn of a figure.
   * - `trend`: A trend.
   * - `opener`: A trend's button that names its skills.
   * - `skills`: The skills a trend touches, once it is opened.
   * - `automation`: What automation takes, and what it leaves.
   * - `industries`: The industries that need the career.
   * - `link`: A link.
   * - `note`: The host's note beside a record.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   * - `retry`: The button that asks for the dataset again.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: The career has no outlook.
   * - `loading`: The dataset is on its way.
   * - `error`: The dataset did not come.
   */
  "career-outlook": Partial<
    CareerOutlookProps & BaseProps<CareerOutlook> & BaseEvents
  >;

  /**
   * The careers around one: as a map, nearer where more skills carry over, and as a list that says the
   * same. Each opens to what carries over, what to level up and what is new; up to three stand side by side.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `view`: `map` or `list`. Unset, it is the map where that has room. A narrow element is always a list.
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-select`: The visitor opened a career, or closed it.
   * - `career-link`: The visitor is about to follow a link. Cancelable.
   * - `career-load`: The dataset is there.
   * - `career-error`: The dataset did not come.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the element's own heading.
   * - `heading`: In place of the element's own heading.
   * - `footer`: Below all else.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `controls`: The choices of view, group and order.
   * - `map`: The drawing under the map's careers.
   * - `career`: A career's button, on the map and in the list.
   * - `card`: A career, opened.
   * - `compare`: A card's button that takes it into the comparison.
   * - `comparison`: The table of careers side by side.
   * - `needs`: A list of skills.
   * - `link`: A link.
   * - `note`: The host's note beside a record.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   * - `retry`: The button that asks for the dataset again.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: The career has no alternatives.
   * - `loading`: The dataset is on its way.
   * - `error`: The dataset did not come.
   */
  "career-path-explorer": Partial<
    CareerPathExplorerProps & BaseProps<CareerPathExplorer> & BaseEvents
  >;

  /**
   * The visitor's own data: what they have marked, in every career, and what they can do with it. Save it to a file and
   * load one, with a look at all that would change before it does; copy a link that carries the marks in its fragment;
   * take the skills to a résumé and back; print; forget all. What changes the marks can be taken back.
   *
   * Every element shows what a link brings along. On a page with this one, it is no different.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-profile-change`: The visitor merged marks that came, forgot all, or took that back.
   * - `career-load`: The dataset is there.
   * - `career-error`: The dataset did not come.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the element's own heading.
   * - `heading`: In place of the element's own heading.
   * - `footer`: Below all else.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `panel`: What can be done with the marks, or what came along.
   * - `ring`: The progress, drawn.
   * - `undo`: What was just done, and the way back.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   * - `retry`: The button that asks for the dataset again.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `loading`: The dataset is on its way.
   * - `error`: The dataset did not come.
   */
  "career-profile": Partial<
    CareerProfileProps & BaseProps<CareerProfile> & BaseEvents
  >;

  /**
   * What to read, take and join: books, courses, certificates, communities, practice and events. What teaches
   * a skill that the visitor lacks comes first, under that skill. Each can be saved for later and marked as
   * done; then the visitor is asked whether they know what it teaches.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `skill`: Id of a skill: only what teaches it is shown. The visitor can look at every skill.
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-resource-change`: The visitor finished a resource or saved it, or took that back.
   * - `career-skill-change`: The visitor said of something finished whether they know what it teaches.
   * - `career-link`: The visitor is about to follow a link. Cancelable.
   * - `career-load`: The dataset is there.
   * - `career-error`: The dataset did not come.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the element's own heading.
   * - `heading`: In place of the element's own heading.
   * - `footer`: Below all else.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `controls`: The choices of what to show, and in which order.
   * - `group`: What teaches one skill, or belongs to one stage.
   * - `resource`: A resource.
   * - `save`: The button that saves a resource for later.
   * - `question`: What is asked of who has finished a resource.
   * - `link`: A link.
   * - `note`: The host's note beside a record.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   * - `retry`: The button that asks for the dataset again.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There are no resources to list.
   * - `loading`: The dataset is on its way.
   * - `error`: The dataset did not come.
   */
  "career-resources": Partial<
    CareerResourcesProps & BaseProps<CareerResources> & BaseEvents
  >;

  /**
   * One position: what it is, what it asks and what of that the visitor has, where it stands on the ladder,
   * the steps before and after. Where the host gives a step no link, it is a button that turns this card to
   * that position, with a way back.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `position`: Id of the position to show. Unset, it is the one the visitor says they are at, else the one they aim
   * for, else the first of the ladder.
   * - `variant`: `compact` for a sidebar: what the position asks, and the steps before and after.
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-select`: The visitor turned the card to another position.
   * - `career-link`: The visitor is about to follow a link. Cancelable.
   * - `career-load`: The dataset is there.
   * - `career-error`: The dataset did not come.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the card.
   * - `footer`: Below the card.
   * - `heading`: In place of the element's own heading.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `card`: The article.
   * - `title`: The position's title.
   * - `position`: What the whole card says of the position.
   * - `needs`: The list of skills.
   * - `ring`: Progress, drawn.
   * - `steps`: The steps before and after.
   * - `link`: A link.
   * - `note`: The host's note beside a record.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   * - `retry`: The button that asks for the dataset again.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There is no such position in the career, or none at all.
   * - `loading`: The dataset is on its way.
   * - `error`: The dataset did not come.
   */
  "career-role-card": Partial<
    CareerRoleCardProps & BaseProps<CareerRoleCard> & BaseEvents
  >;

  /**
   * A career's skills to tick: each is to learn, learning or known. Opened, a skill tells why it matters,
   * how to practise it, how you know that you know it, and keeps a note of the visitor's own.
   *
   * In a form, and with a `name`, it submits the ids of the known skills, an entry each. A form's reset
   * and a browser's restore leave the visitor's marks alone.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `position`: Id of the position whose skills alone are shown. The visitor can choose another.
   * - `name`: The name under which a form submits the known skills. Without one it submits none.
   * - `disabled`: Whether the visitor can only read the list.
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-skill-change`: The visitor changed a skill's status, level or note.
   * - `career-profile-change`: The visitor merged marks that came, forgot all, or took that back.
   * - `career-select`: The visitor opened a skill, or closed it.
   * - `career-link`: The visitor is about to follow a link. Cancelable.
   * - `career-load`: The dataset is there.
   * - `career-error`: The dataset did not come.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the element's own heading.
   * - `heading`: In place of the element's own heading.
   * - `footer`: Below all else.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `ring`: The progress, drawn.
   * - `filters`: The choices of what to show.
   * - `group`: The skills of one kind.
   * - `row`: A skill's row.
   * - `opener`: A row's button that opens it.
   * - `details`: What stands below an opened row.
   * - `link`: A link.
   * - `note`: The host's note beside a record.
   * - `end`: The line below the list.
   * - `panel`: What can be done with the marks, once it is opened, or what came along.
   * - `undo`: What was just done, and the way back.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   * - `retry`: The button that asks for the dataset again.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There are no skills to list.
   * - `loading`: The dataset is on its way.
   * - `error`: The dataset did not come.
   */
  "career-skill-checklist": Partial<
    CareerSkillChecklistProps & BaseProps<CareerSkillChecklist> & BaseEvents
  >;
};

export type CustomElementsSolidJs = {
  /**
   * A coach for a career: it answers questions from the guide and names what each answer stands on, tests the visitor's
   * skills, and makes a plan from their marks. All of that needs no server. A page may have a language model speak, the
   * browser's own or one behind an address of the host's; it is bound to the guide, and where it fails, the guide answers.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `engine`: Who answers: the `guide` itself, the `browser`’s language model, or one behind an `endpoint`. Unset, the guide, or the endpoint where there is one.
   * - `endpoint`: URL of a chat-completions service of the page’s own, which holds the key. Of the page’s origin, unless `allowCrossOrigin` is set.
   * - `variant`: `quiz` shows the test alone.
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `allowCrossOrigin`: Whether the endpoint may be of another origin than the page. (property only)
   * - `headers`: Gives headers for each question to the endpoint, such as a token against forged requests. Never a key. (property only)
   * - `model`: The model to name to the endpoint, where it asks for one. (property only)
   * - `guide`: The guide's text that belongs to `data`. It is checked, and never changed or frozen. (property only)
   * - `questions`: The questions that belong to `data`. They are checked, and never changed or frozen. (property only)
   * - `fit`: The fit quiz that belongs to `data`, for what it says of traits. It is checked, and never changed or frozen. (property only)
   * - `wordings`: How people ask what the guide of `data` answers. It is checked, and never changed or frozen. (property only)
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-ask`: The visitor asked something. What they asked is not told.
   * - `career-quiz-end`: The visitor came to the end of a test, or ended it.
   * - `career-select`: The visitor opened or closed what an answer stands on.
   * - `career-skill-change`: The visitor marked a skill.
   * - `career-milestone-change`: The visitor ticked a milestone.
   * - `career-link`: The visitor is about to follow a link. Cancelable.
   * - `career-load`: The dataset is there.
   * - `career-error`: The dataset did not come.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the element's own heading.
   * - `heading`: In place of the element's own heading.
   * - `footer`: Below all else.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `turns`: The conversation.
   * - `question`: What the visitor asked.
   * - `answer`: A turn of the coach.
   * - `sources`: What an answer stands on.
   * - `source`: A button that opens a source.
   * - `suggestion`: A question to tap.
   * - `piece`: What is shown with an answer: a position, skills, a way, another career, resources.
   * - `quiz`: A question of a test.
   * - `option`: An answer to choose in a test.
   * - `check`: The button that checks an answer, and goes on.
   * - `result`: What a test came to.
   * - `set-marks`: The button that sets the marks a test speaks for.
   * - `interview`: The questions that a plan is made from.
   * - `make-plan`: The button that makes the plan.
   * - `plan`: A plan.
   * - `topics`: Where a test alone begins.
   * - `begin`: The button that begins it.
   * - `sent`: What goes along to a model.
   * - `offer`: The offer to download the browser's model.
   * - `ask`: Where the visitor asks.
   * - `send`: The button that asks.
   * - `stop`: The button that stops a model.
   * - `undo`: What stands there after the conversation was cleared.
   * - `needs`: Skills that are asked for.
   * - `milestones`: A list of milestones to tick.
   * - `position`: What there is to say of a position.
   * - `link`: A link.
   * - `note`: The host's note beside a record.
   * - `retry`: The button that asks for the dataset, or the model, again.
   * - `end`: The line below it all.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: A test alone, and nothing to ask.
   * - `loading`: The dataset is on its way.
   * - `error`: The dataset did not come.
   */
  "career-coach": Partial<
    CareerCoachProps &
      CareerCoachSolidJsProps &
      BaseProps<CareerCoach> &
      BaseEvents
  >;

  /**
   * Says once, for every element inside it, which dataset to show, where links lead and where the visitor's
   * marks are kept. What an element says itself goes before it, and a context within another completes it.
   * The language is that of the nearest `lang`, so a `lang` here speaks for all inside.
   *
   * Until a visitor consents, `storage="none"` keeps their marks in memory alone; `storage = 'local'`
   * thereafter keeps them on the device, those made before included.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   * - `settings`: What holds for the elements inside: its own settings, completed by those of the contexts around it. (property only) (readonly)
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: The elements, and whatever stands between them.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `onSettings(listener: () => void) => () => void`: Calls back when its settings change, until the function returned is called.
   * - `signOut() => Promise<void>`: Forgets the visitor: empties their marks here, in the other tabs and on this device. Marks that an
   * adapter of the host's keeps stay with the host, unless the adapter can remove them. Done when the promise is
   * kept: at once, where an element inside shows marks.
   */
  "career-context": Partial<
    CareerContextProps &
      CareerContextSolidJsProps &
      BaseProps<CareerContext> &
      BaseEvents
  >;

  /**
   * More careers to look into: each with a line of what one does there, and a link to its page. A search finds
   * them by words, a choice of area narrows them down. All of them stand on the page, where the browser finds
   * them too.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-link`: The visitor is about to follow a link. Cancelable.
   * - `career-load`: The dataset is there.
   * - `career-error`: The dataset did not come.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the element's own heading.
   * - `heading`: In place of the element's own heading.
   * - `footer`: Below all else.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `controls`: The search, and the choices of area and order.
   * - `career`: A career.
   * - `link`: A link.
   * - `note`: The host's note beside a career.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   * - `retry`: The button that asks for the dataset again.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There are no careers to list.
   * - `loading`: The dataset is on its way.
   * - `error`: The dataset did not come.
   */
  "career-directory": Partial<
    CareerDirectoryProps &
      CareerDirectorySolidJsProps &
      BaseProps<CareerDirectory> &
      BaseEvents
  >;

  /**
   * "Is it for me?": situations from a day of the career, each with honest answers and none that looks right.
   * They come one at a time or all on one page, as the visitor likes; any may stay open. The reading says what
   * speaks for the career and what against, each with its reason, what to try before deciding and what lies
   * near. There is no score.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `view`: `page` for all questions on one page. Unset, they come one at a time. The visitor can change it.
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `fit`: The fit quiz that belongs to `data`. It is checked, and never changed or frozen. (property only)
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-answer`: The visitor answered a question, or took the answer back.
   * - `career-link`: The visitor is about to follow a link. Cancelable.
   * - `career-load`: The dataset is there.
   * - `career-error`: The dataset did not come.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the element's own heading.
   * - `heading`: In place of the element's own heading.
   * - `footer`: Below all else.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `question`: A question with its answers.
   * - `answer`: An answer to choose.
   * - `back`: The button to the question before.
   * - `next`: The button to the question after, or to the reading.
   * - `land`: The reading, drawn.
   * - `group`: Of the reading, what speaks one way.
   * - `change`: A button to a question that is answered anew.
   * - `tries`: What to try before deciding.
   * - `near`: Other careers that answer what speaks against this one.
   * - `undo`: What stands there after answers were taken back.
   * - `link`: A link.
   * - `note`: The host's note beside a record.
   * - `end`: The line below it all.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   * - `retry`: The button that asks for the dataset again.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: The career has no questions.
   * - `loading`: The dataset is on its way.
   * - `error`: The dataset did not come.
   */
  "career-fit-quiz": Partial<
    CareerFitQuizProps &
      CareerFitQuizSolidJsProps &
      BaseProps<CareerFitQuiz> &
      BaseEvents
  >;

  /**
   * The written guide to read, section by section: its parts and what of them is read, where the visitor stopped, a search
   * within it, and what a section speaks of, opened in place. Printed, it is all there.
   *
   * Only what the visitor does is kept: a section counts as read when they have scrolled to its end, or say so.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `section`: The section to open at first: `part-id/section-id`, or a part's id for its first. Unset, it is the one where the
   * visitor stopped, else the first.
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `guide`: The guide's text, for a host that passes `data`. It is checked, and never changed or frozen. (property only)
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-load`: The dataset and its guide are there.
   * - `career-error`: The dataset or its guide did not come.
   * - `career-select`: The visitor went to a section, or opened or closed what it speaks of.
   * - `career-read`: A section was read to its end, or the visitor said that it is read or not.
   * - `career-skill-change`: The visitor changed a skill's status.
   * - `career-milestone-change`: The visitor ticked a milestone, or took the tick back.
   * - `career-link`: The visitor is about to follow a link. Cancelable.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the element's own heading.
   * - `heading`: In place of the element's own heading.
   * - `footer`: Below all else.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `contents`: The guide's parts and sections.
   * - `search`: The field to search in.
   * - `result`: A result's button.
   * - `section`: A section's article.
   * - `within`: What a section speaks of.
   * - `opener`: The button that opens one of these.
   * - `details`: What stands below an opened one.
   * - `page`: The buttons that lead to the section before and after.
   * - `link`: A link.
   * - `note`: The host's note beside a record.
   * - `needs`: The skills that a position asks.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   * - `retry`: The button that asks for the dataset again.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `loading`: The dataset or its guide is on its way.
   * - `empty`: There is no guide, or not what of it is asked for.
   * - `error`: The dataset or its guide did not come.
   */
  "career-guide": Partial<
    CareerGuideProps &
      CareerGuideSolidJsProps &
      BaseProps<CareerGuide> &
      BaseEvents
  >;

  /**
   * A career's positions as rising steps: stages along the ground, tracks after the fork, doors to careers
   * beyond. The visitor says where they stand and what they aim for, and the way between lights up with what
   * is missing for each step. A step opens to all there is to say of its position. Wide, it is a staircase;
   * narrow and in print, a timeline.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `position`: Id of the position whose step is opened at first.
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-position-change`: The visitor said where they stand or what they aim for.
   * - `career-milestone-change`: The visitor ticked a milestone, or took the tick back.
   * - `career-select`: The visitor opened a step, or closed it.
   * - `career-link`: The visitor is about to follow a link. Cancelable.
   * - `career-load`: The dataset is there.
   * - `career-error`: The dataset did not come.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the element's own heading.
   * - `heading`: In place of the element's own heading.
   * - `footer`: Below all else.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `choice`: A select of the sentence.
   * - `drawing`: The stairs.
   * - `step`: A step's button.
   * - `fold`: The button that opens folded steps.
   * - `missing`: What is missing for a step of the way.
   * - `card`: An opened step.
   * - `mark`: The buttons "I am here" and "My target" of an opened step.
   * - `milestones`: A list of milestones to tick.
   * - `position`: What an opened step says of its position.
   * - `needs`: A list of skills.
   * - `link`: A link.
   * - `note`: The host's note beside a record.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   * - `retry`: The button that asks for the dataset again.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: The career has no positions.
   * - `loading`: The dataset is on its way.
   * - `error`: The dataset did not come.
   */
  "career-ladder": Partial<
    CareerLadderProps &
      CareerLadderSolidJsProps &
      BaseProps<CareerLadder> &
      BaseEvents
  >;

  /**
   * Where a career is heading: figures with their source and their age, what is changing and how much of it
   * touches the skills the visitor has, what automation takes and what it leaves, and who needs the career.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-select`: The visitor opened a trend, or closed it.
   * - `career-link`: The visitor is about to follow a link. Cancelable.
   * - `career-load`: The dataset is there.
   * - `career-error`: The dataset did not come.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the element's own heading.
   * - `heading`: In place of the element's own heading.
   * - `footer`: Below all else.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `figure`: A figure with its words.
   * - `drawing`: What is drawn of a figure.
   * - `trend`: A trend.
   * - `opener`: A trend's button that names its skills.
   * - `skills`: The skills a trend touches, once it is opened.
   * - `automation`: What automation takes, and what it leaves.
   * - `industries`: The industries that need the career.
   * - `link`: A link.
   * - `note`: The host's note beside a record.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   * - `retry`: The button that asks for the dataset again.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: The career has no outlook.
   * - `loading`: The dataset is on its way.
   * - `error`: The dataset did not come.
   */
  "career-outlook": Partial<
    CareerOutlookProps &
      CareerOutlookSolidJsProps &
      BaseProps<CareerOutlook> &
      BaseEvents
  >;

  /**
   * The careers around one: as a map, nearer where more skills carry over, and as a list that says the
   * same. Each opens to what carries over, what to level up and what is new; up to three stand side by side.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `view`: `map` or `list`. Unset, it is the map where that has room. A narrow element is always a list.
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-select`: The visitor opened a career, or closed it.
   * - `career-link`: The visitor is about to follow a link. Cancelable.
   * - `career-load`: The dataset is there.
   * - `career-error`: The dataset did not come.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the element's own heading.
   * - `heading`: In place of the element's own heading.
   * - `footer`: Below all else.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `controls`: The choices of view, group and order.
   * - `map`: The drawing under the map's careers.
   * - `career`: A career's button, on the map and in the list.
   * - `card`: A career, opened.
   * - `compare`: A card's button that takes it into the comparison.
   * - `comparison`: The table of careers side by side.
   * - `needs`: A list of skills.
   * - `link`: A link.
   * - `note`: The host's note beside a record.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   * - `retry`: The button that asks for the dataset again.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: The career has no alternatives.
   * - `loading`: The dataset is on its way.
   * - `error`: The dataset did not come.
   */
  "career-path-explorer": Partial<
    CareerPathExplorerProps &
      CareerPathExplorerSolidJsProps &
      BaseProps<CareerPathExplorer> &
      BaseEvents
  >;

  /**
   * The visitor's own data: what they have marked, in every career, and what they can do with it. Save it to a file and
   * load one, with a look at all that would change before it does; copy a link that carries the marks in its fragment;
   * take the skills to a résumé and back; print; forget all. What changes the marks can be taken back.
   *
   * Every element shows what a link brings along. On a page with this one, it is no different.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-profile-change`: The visitor merged marks that came, forgot all, or took that back.
   * - `career-load`: The dataset is there.
   * - `career-error`: The dataset did not come.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the element's own heading.
   * - `heading`: In place of the element's own heading.
   * - `footer`: Below all else.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `panel`: What can be done with the marks, or what came along.
   * - `ring`: The progress, drawn.
   * - `undo`: What was just done, and the way back.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   * - `retry`: The button that asks for the dataset again.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `loading`: The dataset is on its way.
   * - `error`: The dataset did not come.
   */
  "career-profile": Partial<
    CareerProfileProps &
      CareerProfileSolidJsProps &
      BaseProps<CareerProfile> &
      BaseEvents
  >;

  /**
   * What to read, take and join: books, courses, certificates, communities, practice and events. What teaches
   * a skill that the visitor lacks comes first, under that skill. Each can be saved for later and marked as
   * done; then the visitor is asked whether they know what it teaches.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `skill`: Id of a skill: only what teaches it is shown. The visitor can look at every skill.
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-resource-change`: The visitor finished a resource or saved it, or took that back.
   * - `career-skill-change`: The visitor said of something finished whether they know what it teaches.
   * - `career-link`: The visitor is about to follow a link. Cancelable.
   * - `career-load`: The dataset is there.
   * - `career-error`: The dataset did not come.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the element's own heading.
   * - `heading`: In place of the element's own heading.
   * - `footer`: Below all else.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `controls`: The choices of what to show, and in which order.
   * - `group`: What teaches one skill, or belongs to one stage.
   * - `resource`: A resource.
   * - `save`: The button that saves a resource for later.
   * - `question`: What is asked of who has finished a resource.
   * - `link`: A link.
   * - `note`: The host's note beside a record.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   * - `retry`: The button that asks for the dataset again.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There are no resources to list.
   * - `loading`: The dataset is on its way.
   * - `error`: The dataset did not come.
   */
  "career-resources": Partial<
    CareerResourcesProps &
      CareerResourcesSolidJsProps &
      BaseProps<CareerResources> &
      BaseEvents
  >;

  /**
   * One position: what it is, what it asks and what of that the visitor has, where it stands on the ladder,
   * the steps before and after. Where the host gives a step no link, it is a button that turns this card to
   * that position, with a way back.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `position`: Id of the position to show. Unset, it is the one the visitor says they are at, else the one they aim
   * for, else the first of the ladder.
   * - `variant`: `compact` for a sidebar: what the position asks, and the steps before and after.
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-select`: The visitor turned the card to another position.
   * - `career-link`: The visitor is about to follow a link. Cancelable.
   * - `career-load`: The dataset is there.
   * - `career-error`: The dataset did not come.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the card.
   * - `footer`: Below the card.
   * - `heading`: In place of the element's own heading.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `card`: The article.
   * - `title`: The position's title.
   * - `position`: What the whole card says of the position.
   * - `needs`: The list of skills.
   * - `ring`: Progress, drawn.
   * - `steps`: The steps before and after.
   * - `link`: A link.
   * - `note`: The host's note beside a record.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   * - `retry`: The button that asks for the dataset again.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There is no such position in the career, or none at all.
   * - `loading`: The dataset is on its way.
   * - `error`: The dataset did not come.
   */
  "career-role-card": Partial<
    CareerRoleCardProps &
      CareerRoleCardSolidJsProps &
      BaseProps<CareerRoleCard> &
      BaseEvents
  >;

  /**
   * A career's skills to tick: each is to learn, learning or known. Opened, a skill tells why it matters,
   * how to practise it, how you know that you know it, and keeps a note of the visitor's own.
   *
   * In a form, and with a `name`, it submits the ids of the known skills, an entry each. A form's reset
   * and a browser's restore leave the visitor's marks alone.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `position`: Id of the position whose skills alone are shown. The visitor can choose another.
   * - `name`: The name under which a form submits the known skills. Without one it submits none.
   * - `disabled`: Whether the visitor can only read the list.
   * - `career`: Id of a built-in career.
   * - `src`: URL of a dataset.
   * - `job-url`/`jobUrl`: URL template of a position's jobs, with `{id}` and `{title}`.
   * - `skill-url`/`skillUrl`: URL template of a skill's course, with `{id}`, `{skill}` and `{title}`.
   * - `career-url`/`careerUrl`: URL template of another career's page, with `{id}` and `{title}`.
   * - `only`: Ids of the only records to show, separated by spaces or commas.
   * - `heading-level`/`headingLevel`: Level of the element's own heading, 1 to 6.
   * - `loading`: `lazy` renders when the element first comes near the window; its size is reserved until then.
   * - `theme`: `light` or `dark` whatever the page is; unset, the page's own.
   * - `storage`: Where the visitor's progress is stored: `local`, `session` or `none`; as a property, also an object of your own.
   * - `storage-key`/`storageKey`: Keeps the progress of people who share a browser apart.
   * - `label`: The element's name for assistive technology, in place of its own heading.
   * - `data`: A dataset as an object. It is checked, and never changed or frozen. (property only)
   * - `overlay`: Changes, hides or adds records of the dataset. (property only)
   * - `links`: Links and notes by `kind/id`, such as `skill/sql`. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `career-skill-change`: The visitor changed a skill's status, level or note.
   * - `career-profile-change`: The visitor merged marks that came, forgot all, or took that back.
   * - `career-select`: The visitor opened a skill, or closed it.
   * - `career-link`: The visitor is about to follow a link. Cancelable.
   * - `career-load`: The dataset is there.
   * - `career-error`: The dataset did not come.
   * - `career-view`: The element was first seen on screen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `header`: Above the element's own heading.
   * - `heading`: In place of the element's own heading.
   * - `footer`: Below all else.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `retry() => void`: Tries again to get what did not come, and to show what could not be shown.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--career-accent`: The one colour of its own; held within what can be read. (default: `undefined`)
   * - `--career-text`: The text's colour; the page's own where unset. (default: `undefined`)
   * - `--career-surface`: What it stands on. (default: `undefined`)
   * - `--career-radius`: How round corners are. (default: `undefined`)
   * - `--career-font`: The font; the page's own where unset. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `ring`: The progress, drawn.
   * - `filters`: The choices of what to show.
   * - `group`: The skills of one kind.
   * - `row`: A skill's row.
   * - `opener`: A row's button that opens it.
   * - `details`: What stands below an opened row.
   * - `link`: A link.
   * - `note`: The host's note beside a record.
   * - `end`: The line below the list.
   * - `panel`: What can be done with the marks, once it is opened, or what came along.
   * - `undo`: What was just done, and the way back.
   * - `base`: All of the element.
   * - `notice`: What stands where there is nothing to show.
   * - `strip`: A quiet line above an element that goes on working.
   * - `retry`: The button that asks for the dataset again.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `empty`: There are no skills to list.
   * - `loading`: The dataset is on its way.
   * - `error`: The dataset did not come.
   */
  "career-skill-checklist": Partial<
    CareerSkillChecklistProps &
      CareerSkillChecklistSolidJsProps &
      BaseProps<CareerSkillChecklist> &
      BaseEvents
  >;
};

export type CustomCssProperties = {
  /** The one colour of its own; held within what can be read. */
  "--career-accent"?: string | undefined;
  /** The text's colour; the page's own where unset. */
  "--career-text"?: string | undefined;
  /** What it stands on. */
  "--career-surface"?: string | undefined;
  /** How round corners are. */
  "--career-radius"?: string | undefined;
  /** The font; the page's own where unset. */
  "--career-font"?: string | undefined;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react/jsx-runtime" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react/jsx-dev-runtime" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "@builder.io/qwik" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "@stencil/core" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "hono/jsx" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react-native" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements extends CustomElementsSolidJs {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}
