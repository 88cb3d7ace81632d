/** What Mermaid draws where nobody has set `maxEdges`. */
export const USUAL_EDGES = 500;
