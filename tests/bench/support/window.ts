import { launchPackaged, type LaunchOptions, type PackagedApp } from '../../e2e/support/launch.js';

/** Starts a program and waits for its first heading. */
export async function openWindow(program: string, options: Omit<LaunchOptions, 'program'> = {}): Promise<PackagedApp> {
  const running = await launchPackaged({ ...options, program });
  try {
    await running.page.getByRole('heading', { level: 1 }).waitFor();
    // tsx wraps the functions that are handed to the page in a call of its own.
    await running.page.evaluate('globalThis.__name = (made) => made');
    return running;
  } catch (error) {
    await running.kill();
    throw error;
  }
}
