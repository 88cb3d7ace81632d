import { feelingsFor, type FeelingLanguage } from '../../../vocabulary/feelings';

const MOST = 6;

/** Words for a feeling of this score to choose from, in each language the product speaks. */
export function choicesFor(score: number): Readonly<Record<FeelingLanguage, readonly string[]>> {
  const words = (language: FeelingLanguage) =>
    feelingsFor(score, language)
      .slice(0, MOST)
      .map(({ word }) => word);
  return { en: words('en'), de: words('de') };
}
