import type { ReactElement } from 'react';
import type { Chapter } from '../../../game/sim/index.js';

/** The picture of a chapter's place, 200 × 150, standing on its lower edge. Decoration only. */
export function Place({ chapter }: { readonly chapter: Chapter | null }) {
  return <svg className="place-art" viewBox="0 0 200 150" aria-hidden="true" focusable="false">{chapter === null ? <Shelf /> : ART[chapter]()}</svg>;
}

const ART: Readonly<Record<Chapter, () => ReactElement>> = { preparation: Desk, 'first-round': Door, simulations: Booth, stress: Panel, final: Chairs, after: Hallway, shifts: Floor };

function Desk() {
  return (
    <g>
      <rect className="p-wall" x="18" y="16" width="76" height="72" rx="4" />
      <rect className="p-sky" x="24" y="22" width="64" height="60" rx="2" />
      <circle className="p-moon" cx="72" cy="38" r="8" />
      <path className="p-far" d="M24 82V64h10v-8h12v14h8V58h12v16h8v-6h14v14z" />
      <path className="p-frame" d="M56 22v60M24 52h64" />
      <path className="p-glow" d="M134 62 92 116h92z" />
      <path className="p-lamp" d="M122 62c0-14 26-14 26 0z" />
      <path className="p-line" d="M138 52c10-14 22-4 22 12v48" />
      <rect className="p-wood" x="6" y="114" width="188" height="9" rx="2" />
      <path className="p-wood" d="M20 123h8v27h-8zM172 123h8v27h-8z" />
      <path className="p-metal" d="M52 90h46l4 24H48z" /><path className="p-screen" d="M57 94h36l3 15H54z" />
      <path className="p-paper" d="m112 114 6-8 26 2-4 6z" />
      <path className="p-cup" d="M30 102h12v12H30z" />
    </g>
  );
}

function Door() {
  return (
    <g>
      <rect className="p-wall" x="4" y="10" width="192" height="140" rx="3" />
      <rect className="p-dark" x="112" y="30" width="62" height="120" />
      <path className="p-glow" d="M118 36h50v114H92z" />
      <path className="p-wood" d="M112 30h20l-4 114-16 6z" />
      <rect className="p-paper" x="84" y="48" width="20" height="14" rx="2" />
      <path className="p-ink" d="M94 52v6" />
      {[14, 46, 78].map((x) => <path key={x} className="p-chair" d={`M${x} 92v28h24v30h-4v-24h-16v24h-4V92z`} />)}
      <circle className="p-person" cx="26" cy="78" r="9" /><path className="p-person" d="M12 118c0-36 28-36 28 0z" /><path className="p-paper" d="M34 98h12v14H34z" />
    </g>
  );
}

function Booth() {
  return (
    <g>
      <rect className="p-wall" x="22" y="12" width="156" height="138" rx="6" />
      <rect className="p-screen" x="32" y="22" width="136" height="118" rx="3" />
      <path className="p-shine" d="M44 22h24l-36 62V46zM92 22h12l-72 118h-0V122z" />
      <rect className="p-wood" x="44" y="104" width="112" height="8" rx="2" /><path className="p-wood" d="M52 112h7v28h-7zM141 112h7v28h-7z" />
      <path className="p-metal" d="M64 104c2-16 34-16 36 0z" /><path className="p-line" d="M66 86c8-8 24-8 32 0" />
      <path className="p-line" d="M118 98a12 12 0 0 1 24 0" /><path className="p-cup" d="M114 96h8v10h-8zM138 96h8v10h-8z" />
      <rect className="p-lamp" x="78" y="2" width="44" height="14" rx="7" />
    </g>
  );
}

function Panel() {
  return (
    <g>
      <rect className="p-dark" x="0" y="14" width="200" height="136" rx="4" />
      {[40, 100, 160].map((x) => (
        <g key={x}>
          <path className="p-line" d={`M${x} 14v12`} /><path className="p-lamp" d={`M${x - 12} 38c0-16 24-16 24 0z`} />
          <path className="p-glow" d={`M${x - 10} 38h20l22 74h-64z`} />
          <circle className="p-person" cx={x} cy="78" r="12" /><path className="p-person" d={`M${x - 22} 116c0-32 44-32 44 0z`} />
        </g>
      ))}
      <rect className="p-wood" x="2" y="110" width="196" height="11" rx="2" /><path className="p-wall" d="M10 121h180v29H10z" />
      <path className="p-paper" d="M34 106h14v5H34zM94 106h14v5H94zM154 106h14v5h-14z" />
    </g>
  );
}

function Chairs() {
  return (
    <g>
      <rect className="p-wall" x="14" y="6" width="172" height="144" rx="4" />
      <rect className="p-dusk" x="58" y="16" width="84" height="86" rx="3" /><path className="p-frame" d="M100 16v86M58 58h84" />
      <path className="p-far" d="M58 102V80h14v-8h16v18h16V70h16v14h22v18z" />
      <path className="p-chair" d="M24 78c0-12 26-12 26 0v30h22v16H30v26h-6zM66 124h6v26h-6z" /><path className="p-chair" d="M176 78c0-12-26-12-26 0v30h-22v16h42v26h6zM134 124h-6v26h6z" />
      <path className="p-wood" d="M84 116h32v6H84zM96 122h8v28h-8z" /><path className="p-cup" d="M92 108h7v8h-7zM103 108h7v8h-7z" />
    </g>
  );
}

function Hallway() {
  return (
    <g>
      <path className="p-wall" d="M0 8h200v142H0z" /><path className="p-dark" d="M0 8 62 40v76L0 150zM200 8l-62 32v76l62 34z" />
      <rect className="p-dusk" x="72" y="44" width="56" height="52" rx="2" /><path className="p-frame" d="M100 44v52M72 70h56" />
      <path className="p-glow" d="M72 96h56l44 54H28z" />
      <path className="p-wood" d="M54 118h92v8H54zM62 126h6v24h-6zM132 126h6v24h-6z" />
      <path className="p-paper" d="M84 100h34v18H84z" /><path className="p-ink" d="m84 100 17 10 17-10" /><path className="p-metal" d="M126 106h9v12h-9z" />
    </g>
  );
}

function Floor() {
  return (
    <g>
      <rect className="p-dawn" x="0" y="6" width="200" height="78" rx="3" /><circle className="p-lamp" cx="152" cy="44" r="13" />
      <path className="p-far" d="M0 84V62h16V50h16v18h14V44h20v24h18V56h16v18h20V52h18v18h22V58h20v14h20v12z" /><path className="p-frame" d="M50 6v78M100 6v78M150 6v78" />
      {[0, 66, 132].map((x) => (
        <g key={x}>
          <circle className="p-person" cx={x + 34} cy="92" r="9" /><path className="p-person" d={`M${x + 18} 122c0-24 32-24 32 0z`} /><path className="p-line" d={`M${x + 25} 92a9 9 0 0 1 18 0`} />
          <path className="p-metal" d={`M${x + 4} 96h20v18H${x + 4}z`} /><path className="p-screen" d={`M${x + 7} 99h14v12H${x + 7}z`} />
        </g>
      ))}
      <rect className="p-wood" x="0" y="116" width="200" height="8" rx="2" /><path className="p-wall" d="M8 124h184v26H8z" />
    </g>
  );
}

/** A shelf of folders: packs of the player's own. */
function Shelf() {
  return (
    <g>
      <rect className="p-wall" x="20" y="14" width="160" height="136" rx="4" /><path className="p-wood" d="M26 74h148v7H26zM26 138h148v7H26z" />
      {[34, 56, 78, 112, 134].map((x, index) => <rect key={x} className={index % 2 === 0 ? 'p-chair' : 'p-paper'} x={x} y="30" width="16" height="44" rx="2" />)}
      {[40, 74, 96, 130].map((x, index) => <rect key={x} className={index % 2 === 0 ? 'p-metal' : 'p-lamp'} x={x} y="94" width="18" height="44" rx="2" />)}
    </g>
  );
}
