import { useCallback, useState } from 'react';

/** What has been read and put away with "got it". */
export function useReadings(): readonly [ReadonlySet<string>, (reading: string) => void] {
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const add = useCallback((reading: string) => setRead((before) => new Set([...before, reading])), []);
  return [read, add];
}
