/** What `import electron from 'electron'` gives in unit tests: nothing, so that a test passes in what it needs. */
const electron: Readonly<Record<string, undefined>> = {};
export default electron;
