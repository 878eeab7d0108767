/** As much of a WebDriver session as tests of real pages use. */
export interface Driver {
  get(address: string): Promise<void>;
  takeScreenshot(): Promise<string>;
  executeScript(script: string): Promise<unknown>;
  executeAsyncScript(script: string): Promise<unknown>;
  quit(): Promise<void>;
  manage(): { window(): { setRect(rect: { x: number; y: number; width: number; height: number }): Promise<unknown> } };
}

export function startWebkit(webkit: { driver: string; browser: string; display: string }, size?: string, settings?: Record<string, string>): Promise<(...args: string[]) => { build(): Promise<Driver> }>;
