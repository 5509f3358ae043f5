/**
 * The packages of GitHub's toolkit, each loaded when it is asked for. ncc packs them: they are what it is made for, with
 * their native helpers, code that asks for its own address, and mixed module formats.
 */

export const artifact = () => import('@actions/artifact');
export const cache = () => import('@actions/cache');
export const core = () => import('@actions/core');
export const github = () => import('@actions/github');
