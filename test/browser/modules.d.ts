declare module 'virtual:stories' {
  /** The modules of all stories, by path. */
  export const stories: Record<string, object>;
}

declare module 'axe-core/axe.min.js';
