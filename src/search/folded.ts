/** Letters that Unicode does not take apart, as people type them who do not have them. */
const letters: Readonly<Record<string, string>> = {
  ...{ ø: "o", đ: "d", ð: "d", ł: "l", ß: "ss", æ: "ae", œ: "oe", ı: "i", þ: "th", ħ: "h" },
  // Arabic: one alif, one yaa, haa for taa marbuta, no hamza on the line; Persian letters for the Arabic ones.
  ...{ ٱ: "ا", ى: "ي", ی: "ي", ک: "ك", ة: "ه", ء: "" },
};

/**
 * A text as it is compared: without case, accents, Arabic vowel signs, hamza and stretching, digits Latin, apostrophes
 * gone, and one space for whatever else separates words.
 */
export function folded(text: string): string {
  return (
    text
      .toLowerCase()
      // Takes accents, and the hamza of أ إ آ ؤ ئ, off their letters.
      .normalize("NFKD")
      .replace(/[\p{M}ـ’‘'`´ʼ]/gu, "")
      .replace(/[øđðłßæœıþħٱىیکةء]/g, (letter) => letters[letter] ?? letter)
      .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
  );
}
