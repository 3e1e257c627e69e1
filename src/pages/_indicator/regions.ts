/** The five regions of the UN standard M49 with the class that colours them in charts. */
export const regions = [
  { code: "m49-002", className: "region-africa" },
  { code: "m49-019", className: "region-americas" },
  { code: "m49-142", className: "region-asia" },
  { code: "m49-150", className: "region-europe" },
  { code: "m49-009", className: "region-oceania" },
] as const;
