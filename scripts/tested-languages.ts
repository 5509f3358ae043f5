/** How the tests run each script language: the tests read it, and so does the page that tells people. */

export interface TestedLanguage {
  readonly language: string;
  /** As people write it. */
  readonly name: string;
  readonly program: string;
  /** What stands between the program and the file of a script. */
  readonly words: string;
  /** Where the tests get the interpreter; absent: it comes from none of the registries that they use. */
  readonly from?: string;
}

export const TESTED_LANGUAGES: readonly TestedLanguage[] = [
  { language: 'bun', name: 'Bun', program: 'bun', words: 'run ', from: 'npm' },
  { language: 'deno', name: 'Deno', program: 'deno', words: 'run ', from: 'npm' },
  { language: 'dotnet', name: '.NET (C#)', program: 'dotnet', words: '' },
  { language: 'go', name: 'Go', program: 'go', words: 'run ', from: 'the machine' },
  { language: 'groovy', name: 'Groovy', program: 'groovy', words: '', from: 'Debian' },
  { language: 'jbang', name: 'JBang', program: 'jbang', words: '--quiet ', from: 'Maven' },
  { language: 'julia', name: 'Julia', program: 'julia', words: '' },
  { language: 'lua', name: 'Lua', program: 'lua', words: '', from: 'Debian' },
  { language: 'node', name: 'Node.js', program: 'node', words: '', from: 'the machine' },
  { language: 'perl', name: 'Perl', program: 'perl', words: '', from: 'Debian' },
  { language: 'php', name: 'PHP', program: 'php', words: '', from: 'Debian' },
  { language: 'powershell', name: 'PowerShell', program: 'pwsh', words: '' },
  { language: 'r', name: 'R', program: 'Rscript', words: '', from: 'Debian' },
  { language: 'ruby', name: 'Ruby', program: 'ruby', words: '', from: 'Debian' },
];
