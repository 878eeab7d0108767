import type { ContentProblem } from '../src/schema/check.js';

/** For Rollup, Vite and the test server alike. */
export function content(): { name: string; load(id: string): Promise<string | null> };
export function readContent(folder: string): Promise<Record<string, unknown>>;
export function join<Section extends object>(section: Section, all: object): Section & { sources?: Record<string, { name: string; href: string }> };
export function fileOf(language: string, where: string): string;
export function checkContent(content: Record<string, unknown>): ContentProblem[];
