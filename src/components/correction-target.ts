/**
 * Where corrections go: the address of a repository that takes issues (GitHub or GitLab), an e-mail address, or any
 * address with {title} and {body} in it. The one place to set it is the variable CORRECTIONS_TO of the build; without it
 * pages show no link and tell of the form instead.
 */
export const correctionTarget: string | undefined = process.env["CORRECTIONS_TO"] || undefined;
