import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Rules that keep game/sim exact and repeatable: same input, same shift, on every machine. */
const deterministic = {
  "no-restricted-globals": [
    "error",
    { name: "Date", message: "The sim has no clock. Count ticks (state.tick); the session owns time." },
    { name: "Intl", message: "The sim has no locale. Return ids and numbers; the renderer formats them." },
    { name: "performance", message: "The sim has no clock. Count ticks (state.tick)." },
    { name: "globalThis", message: "The sim sees nothing outside its arguments." },
  ],
  "no-restricted-properties": [
    "error",
    { object: "Math", property: "random", message: "Draw from a named stream of random.ts, so that a replay repeats it." },
    { property: "localeCompare", message: "Order depends on the machine. Compare with < and >." },
    { property: "toLocaleString", message: "Output depends on the machine. Return numbers; the renderer formats them." },
    { property: "toLocaleUpperCase", message: "Output depends on the machine. Use toUpperCase()." },
    { property: "toLocaleLowerCase", message: "Output depends on the machine. Use toLowerCase()." },
    { property: "toLocaleDateString", message: "The sim has no clock and no locale." },
    { property: "toLocaleTimeString", message: "The sim has no clock and no locale." },
  ],
  "no-restricted-syntax": [
    "error",
    {
      selector:
        "MemberExpression[object.name='Math'][property.name!=/^(abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc|random)$/]",
      message:
        "Only Math functions that are exact on every engine: abs ceil floor round trunc min max sign sqrt imul clz32 fround. Use a table or whole numbers instead.",
    },
    {
      selector: "VariableDeclarator[init.name='Math'], MemberExpression[object.name='Math'][computed=true]",
      message: "Name the Math function where it is used, so that this check can see it.",
    },
    {
      selector: "BinaryExpression[operator='**'], AssignmentExpression[operator='**=']",
      message: "`**` differs between engines in the last bit. Multiply instead.",
    },
  ],
};

export default tseslint.config(
  {
    ignores: ["dist/", "release/", ".cache/"],
  },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", URL: "readonly", fetch: "readonly", AbortSignal: "readonly", setTimeout: "readonly", clearTimeout: "readonly", Buffer: "readonly", module: "writable" },
    },
  },
  {
    // Whoever reads these asks for a default export.
    files: ["eslint.config.js", "**/*.config.ts", "tests/support/electron-stand-in.ts"],
    rules: { "no-restricted-exports": "off" },
  },
  {
    files: ["renderer/**/*.{ts,tsx}"],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ["game/sim/**/*.ts"],
    rules: deterministic,
  },
);
