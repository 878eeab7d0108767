/** Characters that leave nothing to see: spaces, what fonts leave out, the empty braille cell, and the fillers of Hangul. */
const invisible = /[\s\p{Default_Ignorable_Code_Point}\u2800\u3164\u115f\u1160\uffa0]/gu;

/** Whether a reader sees anything of a text. */
export const isVisible = (text: string): boolean => text.replace(invisible, '') !== '';
