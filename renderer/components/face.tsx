import type { FaceSource } from '../../game/content/schema/call.js';
import { faceUrl, type Expression } from '../faces.js';

/** A caller's portrait in a circle; `name` is read aloud, empty where the name stands beside it. */
export function Face({ face, expression, size, name = '' }: { readonly face: FaceSource; readonly expression: Expression; readonly size: number; readonly name?: string }) {
  return (
    <span className="face" style={{ width: units(size), height: units(size), '--face-ground': `#${face.background ?? 'f9d5cf'}` }}>
      <img src={faceUrl(face, expression, 256)} alt={name} draggable={false} />
    </span>
  );
}

function units(size: number): string {
  return `calc(${size} * var(--u))`;
}
