/** Takes up another execution that waits, for a task that asks for it. */

import type { ResumeOther } from './task-history.ts';

export const resumeOther: ResumeOther = async (request, workspace) => {
  const { resumeExecution } = await import('./resume.ts');
  return resumeExecution(request, workspace);
};
