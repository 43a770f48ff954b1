import { spawn } from 'node:child_process';
import type { Size } from './window.js';

/** A screen of its own for windows that nobody watches. */
export interface Display {
  /** What DISPLAY must be, such as `:7`. */
  readonly name: string;
  stop(): void;
}

/** Starts an Xvfb on a free number, larger than any window unless told: one of just its size is made a pixel smaller. */
export function startDisplay({ width, height }: Size = { width: 2048, height: 1152 }): Promise<Display> {
  return new Promise((resolve, reject) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    let complaint = '';
    server.stderr?.on('data', (text: Buffer) => (complaint += text.toString()));
    server.on('error', (error) => reject(new Error(`Xvfb could not be started: ${error.message}. Install the package xvfb.`)));
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}: ${complaint.trim()}`)));
    server.stdio[3]?.once('data', (number: Buffer) => {
      resolve({ name: `:${number.toString().trim()}`, stop: () => void server.kill() });
    });
  });
}

/** The screen of a station: a kiosk fills all of it, and drawn with half the pixels this is 1280 × 720, the smallest one it is made for. Programs that are started from now on are shown there. */
export async function startStationDisplay(): Promise<Display> {
  const display = await startDisplay({ width: 640, height: 360 });
  process.env.DISPLAY = display.name;
  return display;
}
