import type { ActionLine, AgencyRole, SdgLink, StocktakingCount } from "./action-line.ts";
import type { DocumentFigure, FollowedDocument, Milestone, Recommendation } from "./follow-up.ts";
import type { Practice } from "./practice.ts";
import type { VocabularyWord } from "./vocabulary.ts";

/** The tables of data/knowledge, read and joined, each in the order of its file. */
export interface Knowledge {
  readonly vocabulary: readonly VocabularyWord[];
  readonly documents: readonly FollowedDocument[];
  readonly actionLines: readonly ActionLine[];
  readonly agencyRoles: readonly AgencyRole[];
  readonly stocktaking: readonly StocktakingCount[];
  readonly sdgLinks: readonly SdgLink[];
  readonly documentFigures: readonly DocumentFigure[];
  readonly milestones: readonly Milestone[];
  readonly recommendations: readonly Recommendation[];
  readonly practices: readonly Practice[];
}
