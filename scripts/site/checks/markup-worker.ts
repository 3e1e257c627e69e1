import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";

import { type ConfigData, HtmlValidate, StaticConfigLoader } from "html-validate/node";

import type { SiteFault } from "../site-fault.ts";
import { thinHtml } from "../thin-html.ts";

/** What the thread is given: the site's folder and the files of it that are its share. */
export interface MarkupShare {
  readonly root: string;
  readonly files: readonly string[];
}

const { root, files } = workerData as MarkupShare;
const rules = JSON.parse(readFileSync(new URL("../../../.htmlvalidate.json", import.meta.url), "utf8")) as ConfigData;

/** Resolves the rules once: html-validate does so for every page, which takes as long as the page. */
class RulesLoader extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader["getConfigFor"]> | undefined;

  override getConfigFor(page: string): ReturnType<StaticConfigLoader["getConfigFor"]> {
    return (this.#resolved ??= super.getConfigFor(page));
  }
}

const validator = new HtmlValidate(new RulesLoader(rules));

parentPort?.postMessage(files.flatMap(validate));

function validate(file: string): SiteFault[] {
  const report = validator.validateStringSync(thinHtml(readFileSync(join(root, file), "utf8")), file);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ message, ruleId, selector }) => ({
      check: "markup",
      file,
      what: `${message}${selector === null ? "" : ` At ${selector}.`}`,
      remedy: `html-validate rule ${ruleId}: https://html-validate.org/rules/${ruleId}.html`,
    })),
  );
}
