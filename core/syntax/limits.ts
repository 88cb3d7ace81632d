/**
 * Bounds that keep one file from stopping the editor. Beyond them the text is not read, and a finding
 * says so; within them every input is answered in well under two seconds.
 */
export const MAX_DEPTH = 100;
/** UTF-16 units of a whole file. */
export const MAX_TEXT = 4 * 1024 * 1024;
/** Nodes that the aliases of one file may unfold to. */
export const MAX_ALIAS_NODES = 20_000;
/** Anchors, tags or aliases on one line: the library's cost for them is quadratic. */
export const MAX_INDICATORS = 200;
/** Commas without a value between them: the same. */
export const MAX_EMPTY_ITEMS = 500;
/** Faults of one file that are told: nobody reads more of them. */
export const MAX_PROBLEMS = 500;
/** Aliases in one file. */
export const MAX_ALIASES = 1_000;
