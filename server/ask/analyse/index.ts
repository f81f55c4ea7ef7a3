/**
 * Questions that Cypher alone answers badly, declared as data: each says its method, what its numbers are beside, and
 * what may be wrong. None gives a verdict.
 */
export { analyses } from './analyses/index.ts';
export type { Analysis } from './analysis.ts';
export { hasReport, type Report, reportExposure } from './report/index.ts';
export { type AnalysisResult, analysisCalled, askAnalysis, runAnalysis } from './run-analysis.ts';
