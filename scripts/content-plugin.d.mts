/** For Rollup, Vite and the test server alike. */
export function content(): { name: string; resolveId(source: string, importer?: string): string | null; load(id: string): Promise<string | null> };
export function readContent(folder: string): Promise<{ content: Record<string, unknown>; problems: { path: string; message: string }[] }>;
export function readFiles(folder: string): Promise<Record<string, unknown>>;
export function readSections(folder: string): Promise<Record<string, unknown>>;
export function languagesIn(folder: string): Promise<string[]>;
export function fileOf(language: string, where: string): string;
