// `npm run web`: the game in a plain browser.
import { servePage } from './serve.mjs';
import { ensureBuilt } from './stale.mjs';

ensureBuilt();
const { address } = await servePage();
console.log(`Next Call is at ${address} (this computer only). Ctrl+C stops it.`);
