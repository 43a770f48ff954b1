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
<h1>这台机器暂时不能用</h1>
<p>${zh}</p>
<p>已经打完的电话都存好了。老师关机再开，就能继续。</p>
<h1 lang="en">This station is out of order</h1>
<p lang="en">${en}</p>
<p lang="en">Every call you finished is kept. Switching the computer off and on brings the station back.</p>
<footer>${escaped(stationName)}</footer>
</main></body></html>
`;
}

/** The page's own typeface by weight, as the build names its files. */
const TYPEFACE = /^noto-sans-sc-chinese-simplified-(400|600)-normal.*\.woff2$/;

/**
 * Its looks: the night of the game, large type. The content policy allows style from a file of the page only, and a
 * computer may have no Chinese typeface, so the built page's own is taken from `assets`, the names of its files.
 */
export function outOfOrderStyle(assets: readonly string[]): string {
  const faces = assets.map((file) => [file, TYPEFACE.exec(file)?.[1]] as const).filter(([, weight]) => weight !== undefined);
  return `${faces.map(([file, weight]) => `@font-face { font-family: 'Station'; src: url('/assets/${file}') format('woff2'); font-weight: ${weight}; }`).join('\n')}
html { height: 100%; background: #0f1626; color: #f4efe6; font-size: max(14px, 1.25vw); font-family: 'Station', 'Noto Sans SC', 'Noto Sans', system-ui, sans-serif; user-select: none; cursor: default; }
body { margin: 0; height: 100%; display: grid; place-items: center; }
main { max-width: 46rem; padding: 2rem 3rem; border-left: .4rem solid #ffb961; }
h1 { font-size: 2.4rem; font-weight: 600; margin: 0 0 .6rem; }
h1[lang=en] { margin-top: 3rem; }
p { font-size: 1.4rem; line-height: 1.6; margin: 0 0 .3rem; color: #a9b8d2; }
b { font-weight: 600; color: #ffd9a3; }
footer { margin-top: 3rem; font-size: 1rem; color: #a9b8d2; }
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
