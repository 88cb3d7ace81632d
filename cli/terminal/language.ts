export type Language = 'en' | 'de';

/** The language of the reader: as asked for, else as the environment has it, in the order of POSIX. */
export function languageOf(asked: string | undefined, environment: NodeJS.ProcessEnv): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const wanted = asked ?? [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return /^de([_.@-]|$)/i.test(wanted ?? '') ? 'de' : 'en';
}

export interface TakenLanguage {
  readonly language: Language;
  /** What was asked for and is none of the languages. */
  readonly unknown?: string;
  /** The rest of what was typed. */
  readonly args: readonly string[];
}

/** Takes `--language` out of what was typed: it counts for every command, and for its own complaints. */
export function takeLanguage(args: readonly string[], environment: NodeJS.ProcessEnv): TakenLanguage {
  const index = args.findIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  const found = args[index];
  if (found === undefined) return { language: languageOf(undefined, environment), args };
  const joined = found.startsWith('--language=');
  const asked = joined ? found.slice('--language='.length) : args[index + 1];
  return {
    language: languageOf(asked, environment),
    ...(asked === 'en' || asked === 'de' ? {} : { unknown: asked ?? '' }),
    args: args.toSpliced(index, joined ? 1 : 2),
  };
}
