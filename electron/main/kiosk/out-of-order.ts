/** The address of the plain screen, below the page's own origin. */
export const OUT_OF_ORDER_PATH = '/out-of-order';

/** The screen of a station that gave up: who is called, in both languages. It needs no script and no file of the page. */
export function outOfOrderPage(contact: string, stationName: string): string {
  const who = escaped(contact);
  const zh = who === '' ? '请告诉培训老师。' : `请联系：<b>${who}</b>`;
  const en = who === '' ? 'Please tell your trainer.' : `Please call: <b>${who}</b>`;
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${escaped(stationName)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/out-of-order.css"></head>
<body><main>
${ROOM}
<section>
<h1>这台机器暂时不能用</h1>
<p class="who">${zh}</p>
<p>已经打完的电话都存好了。老师关机再开，就能继续。</p>
<h1 lang="en">This station is out of order</h1>
<p class="who" lang="en">${en}</p>
<p lang="en">Every call you finished is kept. Switching the computer off and on brings the station back.</p>
<footer>${escaped(stationName)}</footer>
</section>
</main></body></html>
`;
}

/** The desk at night with the receiver down: the lamp is off, the moon is out, and a note lies there. */
const ROOM = `<svg viewBox="0 0 460 460" aria-hidden="true">
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#17213a"/><stop offset="1" stop-color="#33345c"/></linearGradient><clipPath id="pane"><rect x="20" y="20" width="420" height="290" rx="18"/></clipPath></defs>
<g clip-path="url(#pane)"><rect x="20" y="20" width="420" height="290" fill="url(#sky)"/><circle cx="338" cy="92" r="30" fill="#f4efe6"/><circle cx="350" cy="84" r="25" fill="#1d2745"/>
<path d="M20 310V214h46v-28h52v52h34v-82h58v60h40v-34h62v44h36v-70h52v34h40v120z" fill="#101a30"/>
<path d="M78 202h8v10h-8zm18 22h8v10h-8zm70-46h8v10h-8zm22 26h8v10h-8zm0 40h8v10h-8zm86-38h8v10h-8zm24 30h8v10h-8zm72-62h8v10h-8zm20 36h8v10h-8z" fill="#ffb961" opacity=".75"/>
<path d="M230 20v290M20 166h420" stroke="#0f1626" stroke-width="7"/></g>
<rect x="20" y="20" width="420" height="290" rx="18" fill="none" stroke="#31415f" stroke-width="4"/>
<path d="M0 366h460v94H0z" fill="#1b2541"/><path d="M0 366h460" stroke="#41547a" stroke-width="3"/>
<path d="M66 420l22-78h150l22 78q2 12-10 12H76q-12 0-10-12z" fill="#3c5688"/><path d="M112 372h102l8 34H104z" fill="#22304f"/>
<path d="M58 348q-8-34 22-38h166q30 4 22 38-4 14-20 12l-26-4q-12-2-14-14h-90q-2 12-14 14l-26 4q-16 2-20-12z" fill="#4d6ca6"/>
<path d="M306 436l22-62h104l-14 62z" fill="#f3ede1"/><path d="M338 390h72M332 406h72M327 421h44" stroke="#a89a7c" stroke-width="4" stroke-linecap="round"/>
</svg>`;

/** The page's own typeface by weight, as the build names its files. */
const TYPEFACE = /^noto-sans-sc-chinese-simplified-(400|600)-normal.*\.woff2$/;

/**
 * Its looks: the night of the game, large type. The content policy allows style from a file of the page only, and a
 * computer may have no Chinese typeface, so the built page's own is taken from `assets`, the names of its files.
 */
export function outOfOrderStyle(assets: readonly string[]): string {
  const faces = assets.map((file) => [file, TYPEFACE.exec(file)?.[1]] as const).filter(([, weight]) => weight !== undefined);
  return `${faces.map(([file, weight]) => `@font-face { font-family: 'Station'; src: url('/assets/${file}') format('woff2'); font-weight: ${weight}; }`).join('\n')}
html { height: 100%; background: #0f1626; color: #f4efe6; font-size: max(14px, min(1.25vw, 2.22vh)); font-family: 'Station', 'Noto Sans SC', 'Noto Sans', system-ui, sans-serif; user-select: none; cursor: default; }
body { margin: 0; height: 100%; display: grid; place-items: center; background: radial-gradient(60% 70% at 26% 60%, #1d2947, transparent); }
main { display: grid; grid-template-columns: 26rem minmax(0, 40rem); align-items: center; gap: 3.5rem; padding: 2rem; }
section { padding-left: 3rem; border-left: .3rem solid #ffb961; }
h1 { font-size: 2.3rem; line-height: 1.3; font-weight: 600; margin: 0 0 .5rem; }
h1[lang=en] { margin-top: 2.6rem; }
p { font-size: 1.3rem; line-height: 1.6; margin: 0 0 .3rem; color: #a9b8d2; }
p.who { font-size: 1.5rem; color: #f4efe6; }
b { font-weight: 600; color: #ffd9a3; }
footer { margin-top: 2.6rem; font-size: 1rem; color: #a9b8d2; }
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
