/** How tasks reach AWS: the properties that Kestra's AWS tasks share. */

import { boolean, duration, text } from '../../plugin/property.ts';

export const awsConnection = {
  accessKeyId: text({
    description:
      'Access key. Without it, what the machine has counts: variables, files, the role of the machine.',
    secret: true,
  }),
  secretKeyId: text({ description: 'Secret of the access key.', secret: true }),
  sessionToken: text({ description: 'Token of temporary credentials.', secret: true }),
  region: text({ description: 'Region.' }),
  endpointOverride: text({ description: 'Address of another service that speaks the same protocol.' }),
  stsRoleArn: text({ description: 'Role to assume.' }),
  stsRoleExternalId: text({ description: 'External id that the role asks for.' }),
  stsRoleSessionName: text({ description: 'Name of the session of the role.' }),
  stsRoleSessionDuration: duration({
    description: 'How long the session of the role is good for.',
    default: 900_000,
  }),
  stsEndpointOverride: text({ description: 'Address of another STS.' }),
  compatibilityMode: boolean({ description: 'For the SDK of Kestra and older S3 services.', default: false }),
  forcePathStyle: boolean({
    description: 'For the SDK of Kestra: names of buckets in the path.',
    default: false,
  }),
};
