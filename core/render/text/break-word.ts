/**
 * Breaks for words that are wider than their line. Without a dictionary, in any language: before the last
 * consonant between two vowels, which is where German and many English words part. Other scripts break
 * between any two characters a reader sees as one.
 */
export function hyphenPlaces(word: string): readonly number[] {
  const places: number[] = [];
  for (const match of word.matchAll(SYLLABLE)) {
    const vowels = match[1] ?? '';
    const consonants = match[2] ?? '';
    const onset = ONSET.exec(consonants)?.[0] ?? '';
    const place = match.index + vowels.length + consonants.length - onset.length;
    if (place >= 3 && word.length - place >= 3) places.push(place);
  }
  return places;
}

const SYLLABLE =
  /(?<![aeiouyäöüáéíóúàèâêîôûåæø])([aeiouyäöüáéíóúàèâêîôûåæø]+)([bcdfghjklmnpqrstvwxzßñç]+)(?=[aeiouyäöüáéíóúàèâêîôûåæø])/giu;

/** What begins a syllable: consonants that stay together, else the last one. */
const ONSET = /(?:sch|ch|ph|th|sh|qu|[bcdfgkpt]r|[bcfgkp]l|st|sp|[bcdfghjklmnpqrstvwxzßñç])$/iu;

/** The units in which a text may be cut: letters with their marks, pictographs with their parts. */
export function graphemes(text: string): readonly string[] {
  if (/^[\u0020-\u024f\u2010-\u2027]*$/.test(text)) return [...text];
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
}
