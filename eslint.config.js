import astro from "eslint-plugin-astro";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  {
    ignores: ["public/embed/", ".astro/", ".cache/", "data/", "dist/", "dist.*/", "node_modules/", "test/**/fixtures/"],
  },
  ...tseslint.configs.strict,
  {
    // Rules that need types cost seconds, so they cover the TypeScript files only; astro check types the rest.
    files: ["**/*.ts"],
    extends: [...tseslint.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-plus-operands": ["error", { allowNumberAndString: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    rules: {
      eqeqeq: "error",
      "no-console": "off",
      // Node strips types but keeps `import {} from`, which would run the file.
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  { files: ["src/**"], rules: { "no-console": "error" } },
  // After typescript-eslint's: its parser must be the last word on .astro files, or none of them parses.
  ...astro.configs.recommended,
);
