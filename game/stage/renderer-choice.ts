/** Names under which browsers offer a graphics card that is none. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|mesa offscreen|virgl/i;

/** Whether a WebGL renderer's name means that the processor does the drawing. An unknown name counts as software. */
export function isSoftwareRenderer(name: string | null): boolean {
  return name === null || name.trim() === '' || SOFTWARE.test(name);
}

/** The name of the machine's graphics card as WebGL tells it; null when there is no WebGL. */
export function graphicsCardName(): string | null {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (gl === null) return null;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' ? name : null;
}
