/** A block of a talk: how long it is said to take, and how many figures in it ask for a slower voice. */
export interface PaceBlock {
  readonly id: string;
  readonly seconds: number;
  readonly figures: number;
}

/** How a talk is spoken; the four settings of the tone dial. */
export type Pace = 'rushed' | 'flat' | 'steady' | 'bright';

/** One phrase of the talk as it is heard. */
export interface Phrase {
  readonly block: string;
  /** Where it begins and ends on the track, seconds of the talk. */
  readonly from: number;
  readonly to: number;
  readonly figure: boolean;
  /** How long it is heard, milliseconds: the whole talk is told in short. */
  readonly ms: number;
  readonly sound: 'pulse' | 'pulse-slow';
}

/** Seconds of talk that one phrase stands for. */
const PHRASE_SECONDS = 5;
/** One even phrase, as it is heard. */
const PHRASE_MS = 430;
/** How much longer or shorter than an even phrase: an ordinary one, and one with a figure in it. */
const TEMPO: Readonly<Record<Pace, { readonly plain: number; readonly figure: number }>> = {
  rushed: { plain: 0.5, figure: 0.5 }, flat: { plain: 1, figure: 1 }, steady: { plain: 1, figure: 2.1 }, bright: { plain: 0.8, figure: 0.8 },
};

/** The phrases of a talk at a pace, in order. Only an even voice takes its time over the figures. */
export function phrasesOf(blocks: readonly PaceBlock[], pace: Pace): readonly Phrase[] {
  let from = 0;
  return blocks.flatMap(({ id, seconds, figures }) => {
    const count = Math.max(1, figures, Math.round(seconds / PHRASE_SECONDS));
    const slow = new Set(Array.from({ length: figures }, (_, at) => Math.floor(((at + 1) * count) / (figures + 1))));
    const length = seconds / count;
    const start = from;
    from += seconds;
    return Array.from({ length: count }, (_, at): Phrase => {
      const figure = slow.has(at);
      const tempo = figure ? TEMPO[pace].figure : TEMPO[pace].plain;
      return { block: id, from: start + at * length, to: start + (at + 1) * length, figure, ms: Math.round(PHRASE_MS * tempo), sound: figure && pace === 'steady' ? 'pulse-slow' : 'pulse' };
    });
  });
}
