import { Builder } from "./builder.ts";

for (const place of document.querySelectorAll<HTMLElement>(".embed-builder")) new Builder(place).start();
