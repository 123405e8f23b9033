import checkFile from "eslint-plugin-check-file";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const features = ["requests", "approvals", "roadmap", "syncs", "customers", "import", "administration"];
const teams = { name: "@microsoft/teams-js", message: "Only lib/teams-host.ts talks to the host." };

/** Surfaces use features, features use what is shared, what is shared uses lib; never back, never sideways. */
const zone = (folder, group) => ({
  files: [`src/${folder}/**`],
  rules: {
    "no-restricted-imports": ["error", { paths: [teams], patterns: [{ group, message: `Out of bounds for ${folder}.` }] }],
  },
});

export default tseslint.config(
  { ignores: ["src/api/schema.d.ts", "eslint.config.js", "vite.config.ts", "types.mjs"] },
  tseslint.configs.strictTypeChecked,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "check-file": checkFile },
    rules: {
      // A click handler may start work; what fails in it is shown by the mutation's own error handling.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `onClick={() => close()}` is how a handler that drops its event is written here.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "check-file/filename-naming-convention": ["error", { "**/*.{ts,tsx}": "KEBAB_CASE" }, { ignoreMiddleExtensions: true }],
      "max-lines": ["error", { max: 150, skipBlankLines: false }],
      "no-restricted-globals": [
        "error",
        { name: "localStorage", message: "Nothing about a person is kept in the browser." },
        { name: "sessionStorage", message: "Nothing about a person is kept in the browser." },
      ],
      "no-restricted-imports": ["error", { paths: [teams] }],
      "no-restricted-syntax": [
        "error",
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "What people typed is text." },
      ],
    },
  },
  zone("api", ["**/lib/**", "**/shared/**", "**/features/**", "**/surfaces/**"]),
  zone("lib", ["**/shared/**", "**/features/**", "**/surfaces/**"]),
  zone("shared", ["**/features/**", "**/surfaces/**"]),
  ...features.map((name) =>
    zone(`features/${name}`, ["**/surfaces/**", ...features.filter((other) => other !== name).map((other) => `**/${other}/*`)]),
  ),
  { files: ["src/lib/teams-host.ts"], rules: { "no-restricted-imports": "off" } },
  // Which product line somebody chose last, and nothing else: no name, no record, no right.
  { files: ["src/shared/chosen-line*.ts", "src/surfaces/tab/line-switch.test.tsx"], rules: { "no-restricted-globals": "off" } },
  { files: ["src/api/contract.ts", "src/**/*.test.tsx", "src/testing/**"], rules: { "max-lines": ["error", 350] } },
);
