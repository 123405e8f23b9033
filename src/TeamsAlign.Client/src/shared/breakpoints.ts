/** Below this, one thing at a time: a detail takes the place of its list. */
export const narrow = "@media (max-width: 860px)";

/** Phones, and windows as narrow as one. */
export const phone = "@media (max-width: 560px)";
