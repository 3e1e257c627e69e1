import { citedAddress } from "../address-state.ts";
import type { ExploreData } from "../explore-data.ts";
import type { CitedChart } from "../passport.ts";
import { sourceWords } from "./source-line.ts";
import type { Shown } from "./view-parts.ts";
import { type ViewState, writtenState } from "./view-state.ts";

/** A view as it is cited: by the address that shows it again. @param own what its page shows without a state */
export function citedView(
  { language, release }: ExploreData,
  { state, model, texts }: Shown,
  own: ViewState,
): CitedChart {
  const { indicator, sha256 } = model.figures;
  return {
    about: [texts.measure, texts.whenLine].join(language.text("comma")),
    source: sourceWords(texts),
    release,
    page: citedAddress(writtenState(state, own)),
    files: [{ code: indicator.code, sha256 }],
  };
}
