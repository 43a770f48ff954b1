import type { IssuedCertificate } from '../../electron/contract/trainer/certificates.js';

/** Where on the trainer's desk one is. `classId` null is everybody. */
export type Place =
  | { readonly kind: 'overview' }
  | { readonly kind: 'people'; readonly classId: string | null }
  | { readonly kind: 'person'; readonly traineeId: string }
  | { readonly kind: 'certificate'; readonly traineeId: string; readonly issued: IssuedCertificate; readonly levelIds: readonly string[] }
  | { readonly kind: 'run'; readonly runId: string; readonly back: Place }
  | { readonly kind: 'heat'; readonly classId: string | null; readonly by: 'point' | 'step' }
  | { readonly kind: 'landmines'; readonly classId: string | null }
  | { readonly kind: 'plans' }
  /** How this computer is set up as a station. */
  | { readonly kind: 'station' }
  | { readonly kind: 'exchange' };

/** The pages that the rail leads to, in their order. */
export const PAGES = ['overview', 'people', 'heat', 'landmines', 'plans', 'exchange'] as const;
/** One of them. */
export type Page = (typeof PAGES)[number];

/** The page that a place belongs to, for the rail. */
export function pageOf(place: Place): Page | 'station' {
  if (place.kind === 'run') return pageOf(place.back);
  return place.kind === 'person' || place.kind === 'certificate' ? 'people' : place.kind;
}

/** The first view of a page. */
export function placeOf(page: Page): Place {
  switch (page) {
    case 'people': case 'landmines': return { kind: page, classId: null };
    case 'heat': return { kind: page, classId: null, by: 'step' };
    default: return { kind: page };
  }
}
