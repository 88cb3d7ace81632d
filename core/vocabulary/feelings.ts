/** A word for a feeling, with the scores it fits, both ends included. */
export interface Feeling {
  readonly word: string;
  readonly min: number;
  readonly max: number;
}

export type FeelingLanguage = 'en' | 'de';

const ENGLISH: readonly Feeling[] = [
  { word: 'furious', min: -2, max: -1.5 },
  { word: 'desperate', min: -2, max: -1.5 },
  { word: 'devastated', min: -2, max: -2 },
  { word: 'outraged', min: -2, max: -1.5 },
  { word: 'betrayed', min: -2, max: -1.5 },
  { word: 'humiliated', min: -2, max: -1.5 },
  { word: 'helpless', min: -2, max: -1.5 },
  { word: 'disgusted', min: -2, max: -1.5 },
  { word: 'angry', min: -2, max: -1 },
  { word: 'frustrated', min: -2, max: -0.5 },
  { word: 'ashamed', min: -2, max: -1 },
  { word: 'shocked', min: -2, max: -1 },
  { word: 'disappointed', min: -2, max: -0.5 },
  { word: 'afraid', min: -2, max: -0.5 },
  { word: 'stressed', min: -2, max: -0.5 },
  { word: 'annoyed', min: -2, max: -0.5 },
  { word: 'upset', min: -2, max: -0.5 },
  { word: 'offended', min: -1.5, max: -1 },
  { word: 'overwhelmed', min: -1.5, max: -1 },
  { word: 'let down', min: -2, max: -0.5 },
  { word: 'worried', min: -2, max: -0.5 },
  { word: 'anxious', min: -1.5, max: -0.5 },
  { word: 'distrustful', min: -1.5, max: -0.5 },
  { word: 'sad', min: -1.5, max: -0.5 },
  { word: 'ignored', min: -1.5, max: -0.5 },
  { word: 'insecure', min: -1.5, max: -0.5 },
  { word: 'irritated', min: -1.5, max: -0.5 },
  { word: 'confused', min: -1.5, max: -0.5 },
  { word: 'impatient', min: -1.5, max: -0.5 },
  { word: 'disillusioned', min: -1, max: -0.5 },
  { word: 'bored', min: -1, max: -0.5 },
  { word: 'lost', min: -1.5, max: -0.5 },
  { word: 'uncomfortable', min: -1.5, max: -0.5 },
  { word: 'sceptical', min: -1.5, max: 0 },
  { word: 'doubtful', min: -1.5, max: 0 },
  { word: 'uncertain', min: -1.5, max: 0 },
  { word: 'hesitant', min: -1, max: 0 },
  { word: 'tense', min: -1, max: 0 },
  { word: 'tired', min: -0.5, max: 0 },
  { word: 'neutral', min: -0.5, max: 0.5 },
  { word: 'indifferent', min: -0.5, max: 0.5 },
  { word: 'surprised', min: -1.5, max: 2 },
  { word: 'calm', min: 0, max: 0.5 },
  { word: 'attentive', min: 0, max: 0.5 },
  { word: 'curious', min: 0, max: 1.5 },
  { word: 'interested', min: 0, max: 1.5 },
  { word: 'expectant', min: 0, max: 1.5 },
  { word: 'hopeful', min: 0, max: 1.5 },
  { word: 'confirmed', min: 0.5, max: 1 },
  { word: 'content', min: 0.5, max: 1.5 },
  { word: 'comfortable', min: 0.5, max: 1.5 },
  { word: 'informed', min: 0.5, max: 1.5 },
  { word: 'relieved', min: 0.5, max: 2 },
  { word: 'confident', min: 0.5, max: 2 },
  { word: 'reassured', min: 0.5, max: 2 },
  { word: 'optimistic', min: 0.5, max: 1.5 },
  { word: 'satisfied', min: 0.5, max: 2 },
  { word: 'amused', min: 0.5, max: 1.5 },
  { word: 'understood', min: 0.5, max: 2 },
  { word: 'safe', min: 0.5, max: 2 },
  { word: 'pleased', min: 0.5, max: 2 },
  { word: 'glad', min: 0.5, max: 2 },
  { word: 'motivated', min: 0.5, max: 2 },
  { word: 'happy', min: 0.5, max: 2 },
  { word: 'grateful', min: 0.5, max: 2 },
  { word: 'proud', min: 0.5, max: 2 },
  { word: 'appreciated', min: 1, max: 2 },
  { word: 'impressed', min: 0.5, max: 2 },
  { word: 'trusting', min: 1, max: 2 },
  { word: 'inspired', min: 1, max: 2 },
  { word: 'excited', min: 1, max: 2 },
  { word: 'enthusiastic', min: 1, max: 2 },
  { word: 'delighted', min: 1, max: 2 },
  { word: 'joyful', min: 1.5, max: 2 },
  { word: 'overjoyed', min: 1.5, max: 2 },
  { word: 'moved', min: 1.5, max: 2 },
  { word: 'thrilled', min: 1.5, max: 2 },
  { word: 'ecstatic', min: 1.5, max: 2 },
];

const GERMAN: readonly Feeling[] = [
  { word: 'wütend', min: -2, max: -1.5 },
  { word: 'verzweifelt', min: -2, max: -1.5 },
  { word: 'außer sich', min: -2, max: -2 },
  { word: 'empört', min: -2, max: -1.5 },
  { word: 'betrogen', min: -2, max: -1.5 },
  { word: 'gedemütigt', min: -2, max: -1.5 },
  { word: 'hilflos', min: -2, max: -1.5 },
  { word: 'entsetzt', min: -2, max: -1.5 },
  { word: 'zornig', min: -2, max: -1 },
  { word: 'frustriert', min: -2, max: -0.5 },
  { word: 'beschämt', min: -2, max: -1 },
  { word: 'schockiert', min: -2, max: -1 },
  { word: 'sauer', min: -2, max: -1 },
  { word: 'enttäuscht', min: -2, max: -0.5 },
  { word: 'ängstlich', min: -2, max: -0.5 },
  { word: 'gestresst', min: -2, max: -0.5 },
  { word: 'verärgert', min: -2, max: -0.5 },
  { word: 'aufgebracht', min: -1.5, max: -1 },
  { word: 'gekränkt', min: -1.5, max: -1 },
  { word: 'überfordert', min: -1.5, max: -1 },
  { word: 'im Stich gelassen', min: -2, max: -0.5 },
  { word: 'besorgt', min: -2, max: -0.5 },
  { word: 'beunruhigt', min: -1.5, max: -0.5 },
  { word: 'misstrauisch', min: -1.5, max: -0.5 },
  { word: 'traurig', min: -1.5, max: -0.5 },
  { word: 'ignoriert', min: -1.5, max: -0.5 },
  { word: 'unglücklich', min: -1.5, max: -0.5 },
  { word: 'genervt', min: -2, max: -0.5 },
  { word: 'verwirrt', min: -1.5, max: -0.5 },
  { word: 'ungeduldig', min: -1.5, max: -0.5 },
  { word: 'ernüchtert', min: -1, max: -0.5 },
  { word: 'gelangweilt', min: -1, max: -0.5 },
  { word: 'verloren', min: -1.5, max: -0.5 },
  { word: 'unwohl', min: -1.5, max: -0.5 },
  { word: 'skeptisch', min: -1.5, max: 0 },
  { word: 'zweifelnd', min: -1.5, max: 0 },
  { word: 'unsicher', min: -1.5, max: 0 },
  { word: 'zögerlich', min: -1, max: 0 },
  { word: 'angespannt', min: -1, max: 0 },
  { word: 'müde', min: -0.5, max: 0 },
  { word: 'gleichgültig', min: -0.5, max: 0.5 },
  { word: 'überrascht', min: -1.5, max: 2 },
  { word: 'ruhig', min: 0, max: 0.5 },
  { word: 'aufmerksam', min: 0, max: 0.5 },
  { word: 'gelassen', min: 0, max: 0.5 },
  { word: 'neugierig', min: 0, max: 1.5 },
  { word: 'interessiert', min: 0, max: 1.5 },
  { word: 'erwartungsvoll', min: 0, max: 1.5 },
  { word: 'gespannt', min: 0, max: 1.5 },
  { word: 'hoffnungsvoll', min: 0, max: 1.5 },
  { word: 'bestätigt', min: 0.5, max: 1 },
  { word: 'gut informiert', min: 0.5, max: 1 },
  { word: 'wohl', min: 0.5, max: 1.5 },
  { word: 'erleichtert', min: 0.5, max: 2 },
  { word: 'zuversichtlich', min: 0.5, max: 2 },
  { word: 'beruhigt', min: 0.5, max: 2 },
  { word: 'optimistisch', min: 0.5, max: 1.5 },
  { word: 'zufrieden', min: 0.5, max: 2 },
  { word: 'amüsiert', min: 0.5, max: 1.5 },
  { word: 'verstanden', min: 0.5, max: 2 },
  { word: 'sicher', min: 0.5, max: 2 },
  { word: 'geborgen', min: 0.5, max: 2 },
  { word: 'erfreut', min: 0.5, max: 2 },
  { word: 'froh', min: 0.5, max: 2 },
  { word: 'motiviert', min: 0.5, max: 2 },
  { word: 'glücklich', min: 0.5, max: 2 },
  { word: 'dankbar', min: 0.5, max: 2 },
  { word: 'stolz', min: 0.5, max: 2 },
  { word: 'wertgeschätzt', min: 1, max: 2 },
  { word: 'beeindruckt', min: 0.5, max: 2 },
  { word: 'vertrauensvoll', min: 1, max: 2 },
  { word: 'inspiriert', min: 1, max: 2 },
  { word: 'aufgeregt', min: -0.5, max: 2 },
  { word: 'begeistert', min: 1, max: 2 },
  { word: 'entzückt', min: 1, max: 2 },
  { word: 'freudig', min: 1.5, max: 2 },
  { word: 'überglücklich', min: 1.5, max: 2 },
  { word: 'gerührt', min: 1.5, max: 2 },
  { word: 'hingerissen', min: 1.5, max: 2 },
  { word: 'euphorisch', min: 1.5, max: 2 },
];

const BY_WORD: ReadonlyMap<string, Feeling> = new Map(
  [...ENGLISH, ...GERMAN].map((feeling) => [feeling.word.toLowerCase(), feeling]),
);

/** The known words of a language, from the most negative to the most positive. */
export function feelings(language: FeelingLanguage): readonly Feeling[] {
  return language === 'de' ? GERMAN : ENGLISH;
}

/**
 * Whether a feeling goes with a score of -2 to 2; undefined for a word that is not known. Words of both
 * languages are known whatever the reader's language is: a map may be in another one.
 */
export function fits(feeling: string, score: number): boolean | undefined {
  const known = BY_WORD.get(feeling.normalize('NFC').trim().toLowerCase());
  return known && known.min <= score && score <= known.max;
}

/** The words that go with a score, those with the closest range first. */
export function feelingsFor(score: number, language: FeelingLanguage): readonly Feeling[] {
  const distance = ({ min, max }: Feeling) => Math.abs((min + max) / 2 - score);
  return feelings(language)
    .filter(({ min, max }) => min <= score && score <= max)
    .toSorted((a, b) => distance(a) - distance(b));
}
