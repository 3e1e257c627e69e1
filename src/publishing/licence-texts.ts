/** Licences of a row that is worked out of several publishers' figures, in one text. */
export const joinedLicences = (licences: Iterable<string>): string => [...new Set(licences)].join("; ");

/** The licences that the text of a row names; a licence itself may have a semicolon: "© United Nations; no open licence found". */
export const singleLicences = (text: string): string[] => text.split(/; (?=CC |© )/);

const shareAlike = "CC BY-NC-SA 3.0 IGO";

/** The licence of a figure worked out of an indicator's: ITU's is carried on, and says that ITU did not print it. */
export function derivedLicence(licence: string): string {
  return licence.startsWith(shareAlike) ? `${shareAlike}, computed from ITU figures` : licence;
}
