const shareAlike = "CC BY-NC-SA 3.0 IGO";

/** The licence of a figure worked out of an indicator's: ITU's is carried on, and says that ITU did not print it. */
export function derivedLicence(licence: string): string {
  return licence.startsWith(shareAlike) ? `${shareAlike}, computed from ITU figures` : licence;
}
