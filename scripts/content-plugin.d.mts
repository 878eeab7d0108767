import type { Plugin } from 'rollup';
import type { ContentProblem } from '../src/schema/check.js';

export function content(): Plugin;
export function readContent(folder: string): Promise<Record<string, unknown>>;
export function join<Section extends object>(section: Section, all: object): Section & { sources?: Record<string, { name: string; href: string }> };
export function fileOf(language: string, where: string): string;
export function checkContent(content: Record<string, unknown>): ContentProblem[];
