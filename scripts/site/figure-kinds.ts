/** How the id of a figure (`data-obs`) leads to the table under /data/v1 that holds it, and how it may be written. */
export interface FigureKind {
  /** Words stand for themselves; {column} is held against that column of the table, or names the table's file. */
  readonly form: string;
  readonly table: string;
  /** The column of the figure. */
  readonly column: string;
  /** Digits after the point: a number, or as the indicator's table says. */
  readonly decimals: number | "of the indicator";
  /** plain: − where negative. signed: a + too. loose: a sign or none, where words say which way it went. */
  readonly sign: "plain" | "signed" | "loose";
}

/** The readings of a table by what stands first in their form: column, decimals and sign of each. */
function kindsOf(
  table: string,
  key: string,
  columns: Readonly<Record<string, readonly [column: string, decimals: number, sign: FigureKind["sign"]]>>,
): FigureKind[] {
  return Object.entries(columns).map(([word, [column, decimals, sign]]) => ({
    form: `${word}/${key}`,
    table,
    column,
    decimals,
    sign,
  }));
}

const economyIndicatorYear = "{economy}/{indicator}/{year}";

/** A form of words comes before the observations' own, which has none. */
export const figureKinds: readonly FigureKind[] = [
  ...kindsOf("rank-changes.csv", economyIndicatorYear, {
    places: ["places", 0, "loose"],
    own: ["own", 1, "signed"],
    others: ["others", 1, "signed"],
    "own-osi": ["own_osi", 1, "signed"],
    "own-tii": ["own_tii", 1, "signed"],
    "own-hci": ["own_hci", 1, "signed"],
    "own-rest": ["own_rest", 1, "signed"],
    "own-alone": ["rank_own_alone", 0, "plain"],
    "others-alone": ["rank_others_alone", 0, "plain"],
    passed: ["passed", 0, "plain"],
    "passed-by": ["passed_by", 0, "plain"],
    left: ["left", 0, "plain"],
    entered: ["entered", 0, "plain"],
  }),
  ...kindsOf("rank-intervals.csv", `${economyIndicatorYear}/{way}`, {
    best: ["best", 0, "plain"],
    worst: ["worst", 0, "plain"],
  }),
  ...kindsOf("derived/group-distance.csv", economyIndicatorYear, {
    lacks: ["points", 4, "plain"],
    "lacks-osi": ["osi", 4, "plain"],
    "lacks-tii": ["tii", 4, "plain"],
    "lacks-hci": ["hci", 4, "plain"],
  }),
  ...kindsOf("derived/recomputed.csv", economyIndicatorYear, {
    recomputed: ["recomputed", 4, "plain"],
    difference: ["difference", 4, "signed"],
  }),
  ...kindsOf("derived/outliers.csv", economyIndicatorYear, {
    expected: ["expected", 4, "plain"],
    residual: ["residual", 4, "signed"],
    "expected-lower": ["lower", 4, "plain"],
    "expected-upper": ["upper", 4, "plain"],
    "place-by-index": ["place", 1, "plain"],
    "place-expected": ["expected_place", 1, "plain"],
    "places-apart": ["places", 1, "signed"],
  }),
  ...kindsOf("divide.csv", "{reading}/{place}/{indicator}/{against}/{year}", {
    share: ["value", 1, "plain"],
    ratio: ["value", 2, "plain"],
    points: ["value", 1, "loose"],
    million: ["value", 0, "plain"],
    inequality: ["value", 3, "plain"],
    pace: ["value", 2, "loose"],
    years: ["value", 1, "plain"],
  }),
  {
    form: "rank/{economy}/{indicator}/{cross_section}",
    table: "derived/rank.csv",
    column: "rank",
    decimals: 0,
    sign: "plain",
  },
  {
    form: "of/{economy}/{indicator}/{cross_section}",
    table: "derived/rank.csv",
    column: "of",
    decimals: 0,
    sign: "plain",
  },
  {
    form: "percentile/{economy}/{indicator}/{cross_section}",
    table: "derived/percentile.csv",
    column: "percentile",
    decimals: 0,
    sign: "plain",
  },
  {
    form: "change/{economy}/{indicator}/{year}/{span}",
    table: "derived/change.csv",
    column: "value_change",
    decimals: "of the indicator",
    sign: "signed",
  },
  {
    form: "rank-change/{economy}/{indicator}/{year}/{span}",
    table: "derived/change.csv",
    column: "rank_change",
    decimals: 0,
    sign: "loose",
  },
  {
    form: "distance/{economy}/{similar}",
    table: "derived/similarity.csv",
    column: "distance",
    decimals: 2,
    sign: "plain",
  },
  ...kindsOf("derived/correlation.csv", "{indicator}/{with}", {
    correlated: ["economies", 0, "plain"],
    spearman: ["spearman", 2, "plain"],
    "spearman-low": ["spearman_low", 2, "plain"],
    "spearman-high": ["spearman_high", 2, "plain"],
    pearson: ["pearson", 2, "plain"],
    "pearson-low": ["pearson_low", 2, "plain"],
    "pearson-high": ["pearson_high", 2, "plain"],
  }),
  {
    form: "lower-quartile/{group}/{indicator}/{year}",
    table: "derived/spread.csv",
    column: "lower_quartile",
    decimals: "of the indicator",
    sign: "plain",
  },
  {
    form: "median/{group}/{indicator}/{year}",
    table: "derived/spread.csv",
    column: "median",
    decimals: "of the indicator",
    sign: "plain",
  },
  {
    form: "upper-quartile/{group}/{indicator}/{year}",
    table: "derived/spread.csv",
    column: "upper_quartile",
    decimals: "of the indicator",
    sign: "plain",
  },
  ...kindsOf("derived/figures-beside.csv", "{id}", {
    stated: ["stated_millions", 0, "plain"],
    "beside-then": ["then_millions", 0, "plain"],
    "beside-now": ["now_millions", 0, "plain"],
  }),
  ...["then", "now", "gap-left"].map((word): FigureKind => ({
    form: `${word}/{group}/{indicator}/{base_year}`,
    table: "derived/then-and-now.csv",
    column: word === "gap-left" ? "gap_left" : `${word}_value`,
    decimals: "of the indicator",
    sign: "plain",
  })),
  {
    form: "stocktaking/{year}/{action_line}/{measure}",
    table: "stocktaking.csv",
    column: "value",
    decimals: 0,
    sign: "plain",
  },
  {
    form: "group/{group}/{indicator}/{year}",
    table: "groups/{group}.csv",
    column: "value",
    decimals: "of the indicator",
    sign: "plain",
  },
  {
    form: "{economy}/{indicator}/{year}",
    table: "economies/{economy}.csv",
    column: "value",
    decimals: "of the indicator",
    sign: "plain",
  },
];

/** The kind of a figure and the values that its id gives to the names in the form. */
export interface FigureId {
  readonly kind: FigureKind;
  readonly named: Readonly<Record<string, string>>;
}

interface Form {
  readonly kind: FigureKind;
  readonly words: readonly string[];
}

const isName = (word: string): boolean => word.startsWith("{");

/** Forms by their length and first word ("" for a name), worked out once: a site has millions of ids. */
const formsOf = new WeakMap<readonly FigureKind[], ReadonlyMap<string, readonly Form[]>>();

function sortedForms(kinds: readonly FigureKind[]): ReadonlyMap<string, readonly Form[]> {
  const known = formsOf.get(kinds);
  if (known !== undefined) return known;
  const forms = kinds.map((kind) => ({ kind, words: kind.form.split("/") }));
  const sorted = Map.groupBy(forms, ({ words }) => `${words.length} ${isName(words[0] ?? "") ? "" : words[0]}`);
  formsOf.set(kinds, sorted);
  return sorted;
}

/** What the id of a figure says; undefined where no form fits. */
export function readFigureId(id: string, kinds: readonly FigureKind[] = figureKinds): FigureId | undefined {
  const parts = id.split("/");
  const forms = sortedForms(kinds);
  const likely = [parts[0], ""].flatMap((first) => forms.get(`${parts.length} ${first}`) ?? []);
  const form = likely.find(({ words }) => words.every((word, index) => isName(word) || word === parts[index]));
  if (form === undefined) return undefined;
  const names = form.words.flatMap((word, index) =>
    isName(word) ? [[word.slice(1, -1), parts[index] ?? ""] as const] : [],
  );
  return { kind: form.kind, named: Object.fromEntries(names) };
}
