/** Which engine a Docker task speaks to, and as whom: properties that all of them have. */

import { dockerRunner } from '../scripts/runner/docker.ts';

const { host, config, credentials } = dockerRunner.properties;

export const dockerProperties = { host, config, credentials };
