/** What a reader may find wrong: a figure in words, and the place of its source. */
export interface QuestionedFigure {
  readonly figure: string;
  readonly source: string;
}

/** The address that suggests a correction of a figure: its {figure} and {source}, written as addresses have them, filled in. */
export function figureAddress(template: string, { figure, source }: QuestionedFigure): string {
  const words: Readonly<Record<string, string>> = { figure, source };
  return template.replace(/%7B(figure|source)%7D/g, (_, name: string) => encodeURIComponent(words[name] ?? ""));
}
