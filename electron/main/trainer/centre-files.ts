import { join } from 'node:path';
import * as z from 'zod';
import { idSchema, momentSchema } from '../../contract/ids.js';
import type { CentreFile, PublicCentre } from '../exchange/centre-keys.js';
import type { Enrolment } from '../exchange/enrolment.js';
import type * as Exchange from '../exchange/entry.js';
import { readWhole, unreadable, writeWhole } from './whole-file.js';

/** When a station's last bundle came in. */
const arrivedSchema = z.array(z.strictObject({ stationId: idSchema, name: z.string().max(60), at: momentSchema })).max(1000);
/** See {@link CentreFiles.arrived}. */
export type Arrived = z.infer<typeof arrivedSchema>;

/** Other centres' public key files, as they came. */
const othersSchema = z.array(z.unknown()).max(200);

/** The files beside the results that say who trusts whom: the centre's key on the trainer's machine, the enrolment on a station. */
export interface CentreFiles {
  centre(): CentreFile | null;
  keepCentre(file: CentreFile): void;
  enrolment(): Enrolment | null;
  keepEnrolment(enrolment: Enrolment): void;
  /** Other centres whose certificates are recognised here. */
  otherCentres(): readonly PublicCentre[];
  keepOtherCentres(centres: readonly PublicCentre[]): void;
  /** Which stations' bundles were merged here, and when last. */
  arrived(): Arrived;
  noteArrival(stationId: string, name: string, at: Date): void;
}

/** Opens them in the data folder. */
export function centreFiles(folder: string, exchange: () => typeof Exchange): CentreFiles {
  const centre = join(folder, 'centre-key.json');
  const enrolment = join(folder, 'enrolment.json');
  const bundles = join(folder, 'bundles.json');
  const known = join(folder, 'other-centres.json');
  const otherCentres = (): readonly PublicCentre[] => {
    const text = readWhole(known);
    if (text === null) return [];
    try {
      return othersSchema.parse(asJson(text)).map((file) => exchange().readPublicFile(JSON.stringify(file)));
    } catch (error) {
      throw unreadable(known, error instanceof Error ? error.message : String(error));
    }
  };
  const arrived = (): Arrived => {
    // What cannot be read is only when bundles came in: it is begun anew.
    const read = arrivedSchema.safeParse(asJson(readWhole(bundles) ?? '[]'));
    return read.success ? read.data : [];
  };
  return {
    centre: () => { const text = readWhole(centre); return text === null ? null : exchange().readCentreFile(text); },
    keepCentre: (file) => writeWhole(centre, JSON.stringify(file)),
    enrolment: () => { const text = readWhole(enrolment); return text === null ? null : exchange().readEnrolment(text); },
    keepEnrolment: (kept) => writeWhole(enrolment, JSON.stringify(kept)),
    otherCentres,
    keepOtherCentres: (centres) => writeWhole(known, JSON.stringify(centres.map((centre): unknown => JSON.parse(exchange().publicFileOf(centre))))),
    arrived,
    noteArrival: (stationId, name, at) => writeWhole(bundles, JSON.stringify([...arrived().filter((entry) => entry.stationId !== stationId), { stationId, name, at: at.toISOString() }])),
  };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
