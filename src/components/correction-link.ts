/** What a correction is about, in the words of its reader. */
export interface Correction {
  readonly title: string;
  readonly body: string;
}

/**
 * The address that opens a prefilled issue or e-mail.
 * @param target a repository on GitHub or GitLab, an e-mail address, or an address with {title} and {body}
 * @throws where the target is none of these
 */
export function correctionLink(target: string, { title, body }: Correction): string {
  const [writtenTitle, writtenBody] = [encodeURIComponent(title), encodeURIComponent(body)];
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(target))
    return `mailto:${target}?subject=${writtenTitle}&body=${writtenBody}`;
  if (/^https:\/\/\S+\{title\}\S*$/.test(target) && target.includes("{body}"))
    return target.replace("{title}", writtenTitle).replace("{body}", writtenBody);
  const repository = target.replace(/\/$/, "");
  if (/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/.test(repository))
    return `${repository}/issues/new?title=${writtenTitle}&body=${writtenBody}`;
  if (/^https:\/\/[\w.-]*gitlab[\w.-]*(\/[\w.-]+){2,}$/.test(repository))
    return `${repository}/-/issues/new?issue[title]=${writtenTitle}&issue[description]=${writtenBody}`;
  throw new Error(
    `CORRECTIONS_TO="${target}" is no place for corrections. ` +
      "Give a repository (https://github.com/owner/name), an e-mail address, or an address with {title} and {body}.",
  );
}
