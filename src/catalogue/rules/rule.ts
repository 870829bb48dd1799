import type { Finding } from '../finding.ts';
import type { RawContent } from '../raw-content.ts';

/** One rule of integrity: looks at the whole content and says everything it finds. */
export type Rule = (content: RawContent) => readonly Finding[];
