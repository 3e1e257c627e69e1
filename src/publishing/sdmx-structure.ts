import { statuses } from "../model/observation.ts";
import { sdmxAgency, sdmxDataflow, sdmxUnit, sdmxVersion } from "./sdmx-codes.ts";
import { sdmxKind } from "./sdmx-csv.ts";

/** What the structure names, in words. */
export interface SdmxNames {
  readonly title: string;
  readonly economies: readonly { readonly code: string; readonly name: string }[];
  readonly indicators: readonly { readonly code: string; readonly name: string }[];
  readonly units: readonly string[];
  readonly statusName: (status: string) => string;
  readonly columnName: (column: string) => string;
}

const place = (kind: string, id: string) => `urn:sdmx:org.sdmx.infomodel.${kind}=${sdmxAgency}:${id}(${sdmxVersion})`;
const dimensions: Readonly<Record<string, string>> = {
  FREQ: "CL_FREQ",
  REF_AREA: "CL_AREA",
  INDICATOR: "CL_INDICATOR",
};
const attributes: Readonly<Record<string, string | undefined>> = {
  UNIT_MEASURE: "CL_UNIT",
  OBS_STATUS: "CL_OBS_STATUS",
  OBS_SCOPE: undefined,
  SOURCE: undefined,
  SOURCE_FILE: undefined,
  SOURCE_LINE: undefined,
  LICENCE: undefined,
};

/** The structure of the SDMX-CSV files as an SDMX-JSON 2.0 structure message: dataflow, definition, concepts, code lists. */
export function sdmxStructure(names: SdmxNames): object {
  const lists = {
    CL_FREQ: [{ code: "A", name: "Annual" }],
    CL_AREA: names.economies,
    CL_INDICATOR: names.indicators,
    CL_OBS_STATUS: statuses.map((code) => ({ code, name: names.statusName(code) })),
    CL_UNIT: names.units.map((unit) => ({ code: sdmxUnit(unit), name: unit })),
  };
  const made = { agencyID: sdmxAgency, version: sdmxVersion };
  return {
    meta: { schema: "https://json.sdmx.org/2.0.0/sdmx-json-structure-schema.json", contentLanguages: ["en"] },
    data: {
      dataflows: [
        {
          ...made,
          id: sdmxDataflow,
          name: names.title,
          structure: place("datastructure.DataStructure", "DSD_EGOV_READINESS"),
        },
      ],
      dataStructures: [{ ...made, id: "DSD_EGOV_READINESS", name: names.title, dataStructureComponents: components() }],
      conceptSchemes: [{ ...made, id: "CS_EGOV_READINESS", name: names.title, concepts: concepts(names) }],
      codelists: Object.entries(lists).map(([id, codes]) => ({
        ...made,
        id,
        name: id,
        codes: codes.map(({ code, name }) => ({ id: code, name })),
      })),
    },
  };
}

const concept = (id: string) => place("conceptscheme.Concept", "CS_EGOV_READINESS") + `.${id}`;
const coded = (list: string | undefined) =>
  list === undefined ? { format: { dataType: "String" } } : { enumeration: place("codelist.Codelist", list) };

function components(): object {
  return {
    dimensionList: {
      id: "DimensionDescriptor",
      dimensions: Object.entries(dimensions).map(([id, list], position) => ({
        id,
        position,
        conceptIdentity: concept(id),
        localRepresentation: coded(list),
      })),
      timeDimension: {
        id: "TIME_PERIOD",
        conceptIdentity: concept("TIME_PERIOD"),
        localRepresentation: { format: { dataType: "GregorianYear" } },
      },
    },
    measureList: {
      id: "MeasureDescriptor",
      measures: [{ id: "OBS_VALUE", conceptIdentity: concept("OBS_VALUE"), usage: "optional" }],
    },
    attributeList: {
      id: "AttributeDescriptor",
      attributes: Object.entries(attributes).map(([id, list]) => ({
        id,
        conceptIdentity: concept(id),
        attributeRelationship: { observation: {} },
        localRepresentation: coded(list),
      })),
    },
  };
}

function concepts({ columnName }: SdmxNames): object[] {
  const ids = sdmxKind.columns.map(({ name }) => name).filter((name) => !/^STRUCTURE|^ACTION$/.test(name));
  return ids.map((id) => ({ id, name: columnName(id) }));
}
