export function findBrowsers(): { chromium?: string; firefox?: string; webkit?: { driver: string; browser: string; display: string } };
export const chromiumFlags: string[];
export const firefoxPrefs: Record<string, string>;
