/** The version of the program. A test keeps it equal to package.json's, which is not there where the program runs. */

export const VERSION = '0.1.0';
