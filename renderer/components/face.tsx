import type { FaceSource } from '../../game/content/schema/call.js';
import { FACE_PIXELS, faceUrl, type Expression } from '../faces.js';

/** A caller's portrait in a circle; `name` is read aloud, empty where the name stands beside it. With `later` the words around it are drawn first. */
export function Face({ face, expression, size, name = '', later = false }: { readonly face: FaceSource; readonly expression: Expression; readonly size: number; readonly name?: string; readonly later?: boolean }) {
  return (
    <span className="face" style={{ width: units(size), height: units(size), '--face-ground': `#${face.background ?? 'f9d5cf'}` }}>
      <img src={faceUrl(face, expression, FACE_PIXELS)} alt={name} draggable={false} loading={later ? 'lazy' : undefined} />
    </span>
  );
}

function units(size: number): string {
  return `calc(${size} * var(--u))`;
}
