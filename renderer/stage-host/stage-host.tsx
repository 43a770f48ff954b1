import { useEffect, useRef, useState } from 'react';
import type { Stage, StageView } from '../../game/stage/types.js';
import type { FaceSource } from '../../game/content/schema/call.js';
import { setRoomPainter } from '../room-painter.js';
import { useMotion } from '../hooks/use-motion.js';
import { useProfile } from '../hooks/use-profile.js';
import { heardOn } from './sounds.js';

export type { StageView };

declare global {
  interface Window {
    /** Figures of the drawing surface, for the bench. */
    nextCallStage?: Stage;
  }
}

/** The words of the first screen come first: the picture is fetched when they have faded in. */
const FIRST_WORDS_MS = 450;

/** Mounts the living picture behind the screens once, and tells it what to show. */
export function StageHost({ view, faceOf, onReady }: { readonly view: StageView; readonly faceOf: (callId: string) => FaceSource | null; readonly onReady?: () => void }) {
  const parent = useRef<HTMLDivElement>(null);
  const faces = useRef(faceOf);
  const [stage, setStage] = useState<Stage | null>(null);
  const motion = useMotion();
  const { sound, volume } = useProfile().profile.settings;
  const first = useRef({ motion, sound, volume, onReady });

  useEffect(() => {
    faces.current = faceOf;
  }, [faceOf]);

  useEffect(() => {
    const element = parent.current;
    if (element === null) return undefined;
    let mounted: Stage | null = null;
    let gone = false;
    const fetched = new Promise((resolve) => setTimeout(resolve, FIRST_WORDS_MS)).then(() => Promise.all([import('../../game/stage/create-stage.js'), import('../faces.js')]));
    fetched.then(([{ createStage }, { faceSvg }]) => {
      if (gone) return;
      mounted = createStage({
        parent: element,
        motion: first.current.motion,
        soundOn: first.current.sound,
        volume: first.current.volume,
        faceSvg: (callId, expression, size) => faceSvg(faces.current(callId) ?? { seed: callId }, expression, size),
        onReady: () => first.current.onReady?.(),
      });
      window.nextCallStage = mounted;
      heardOn(mounted);
      setRoomPainter(mounted.prepare.bind(mounted));
      setStage(mounted);
    }).catch((error: unknown) => {
      console.error('The picture behind the desk could not be drawn; the game goes on without it.', error);
      first.current.onReady?.();
    });
    return () => {
      gone = true;
      heardOn(null);
      setRoomPainter(null);
      mounted?.destroy();
      delete window.nextCallStage;
    };
  }, []);

  useEffect(() => {
    stage?.show(view);
  }, [stage, view]);
  useEffect(() => {
    stage?.setMotion(motion);
  }, [stage, motion]);
  useEffect(() => {
    stage?.setSound(sound, volume);
  }, [stage, sound, volume]);

  return <div ref={parent} className="stage" aria-hidden="true" />;
}
