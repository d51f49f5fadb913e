import type { Finding } from '../model/finding.js';
export declare const reportFormats: readonly ["text", "json", "github"];
export type ReportFormat = (typeof reportFormats)[number];
/** Findings as text for people, JSON for programs, or GitHub's workflow commands. */
export declare function formatFindings(findings: readonly Finding[], format: ReportFormat): string;
export declare function summary(findings: readonly Finding[]): string;
