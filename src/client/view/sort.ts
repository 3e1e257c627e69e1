/** Columns of the table of a view. */
export const columns = ["economy", "rank", "value", "year", "status", "change"] as const;
export type Column = (typeof columns)[number];
/** The column that a table is sorted by, with a minus where from the highest down. */
export type Sort = Column | `-${Column}`;

export const sorts: readonly Sort[] = columns.flatMap((column): Sort[] => [column, `-${column}`]);

export const isDown = (sort: Sort): boolean => sort.startsWith("-");
export const columnOf = (sort: Sort): Column => sort.replace("-", "") as Column;

/** What the head of a column asks for: the other way round where the table is sorted by it; figures from the top. */
export function nextSort(sort: Sort, column: Column): Sort {
  const startsDown = column === "value" || column === "change";
  const down = columnOf(sort) === column ? !isDown(sort) : startsDown;
  return down ? `-${column}` : column;
}
