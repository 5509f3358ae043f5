/** The part of `pg` that is its client alone, without pools and the native variant. */

declare module 'pg/lib/client.js' {
  import { Client } from 'pg';

  export = Client;
}

declare module 'pg/lib/connection.js' {
  import { Connection } from 'pg';

  export = Connection;
}
