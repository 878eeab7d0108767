/** For Rollup, Vite and the test server alike. */
export function content(): { name: string; load(id: string): Promise<string | null> };
export function readContent(folder: string): Promise<Record<string, unknown>>;
export function readSections(folder: string): Promise<Record<string, unknown>>;
export function fileOf(language: string, where: string): string;
